package org.mile4j.model.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.iodef.MLString;
import org.mile4j.testing.Requirement;

/** The texts of a document in the languages of its reader. */
class PreferredLanguagesTest {

    private static final String NONE = "-";

    /** Texts of one translation-id, whose values are their languages. */
    private static List<MLString> translations(String languages) {
        return Stream.of(languages.split(" "))
                .map(lang -> lang.equals(NONE)
                        ? MLString.builder().translationId("1").value(lang).build()
                        : MLString.builder()
                                .lang(lang)
                                .translationId("1")
                                .value(lang)
                                .build())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de            | en | en de fr    | de
            de-CH         | en | en de fr    | de
            de-CH, fr     | en | en fr       | fr
            en;q=0.1, fr  | en | en fr       | fr
            de            | en | en de-AT    | de-AT
            DE            | en | en De       | De
            ja            | en | de en fr    | en
            ja            | ru | de en fr    | de
            en            | en | - de        | -
            fr            | en | - de        | -
            de            | en | de de en    | de de
            """)
    @Requirement({"7970-131", "8274-009"})
    void ofTranslationsThoseInTheBestLanguageAreChosen(String wanted, String inherited, String given, String chosen) {
        assertThat(PreferredLanguages.of(wanted).choose(translations(given), inherited))
                .extracting(MLString::value)
                .containsExactly(chosen.split(" "));
    }

    @Test
    void textsThatAreNoTranslationsAreAllKeptInTheirOrder() {
        MLString note = MLString.builder().lang("fr").value("note").build();
        List<MLString> texts = Stream.concat(
                        translations("en de").stream(),
                        Stream.of(
                                note,
                                MLString.builder()
                                        .lang("en")
                                        .translationId("2")
                                        .value("other")
                                        .build()))
                .toList();

        assertThat(PreferredLanguages.of("de").choose(texts, "en"))
                .extracting(MLString::value)
                .containsExactly("de", "note", "other");
        assertThat(PreferredLanguages.of("de").choose(List.of(), "en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | en | en de fr | de
            ja | en | de - en  | - en
            fr | en | en en    | en en
            """)
    @Requirement("5070-062")
    void inVersion1TextsInSeveralLanguagesAreTranslations(
            String wanted, String inherited, String given, String chosen) {
        List<org.mile4j.model.iodef1.MLString> texts = Stream.of(given.split(" "))
                .map(lang -> lang.equals(NONE)
                        ? org.mile4j.model.iodef1.MLString.of(lang)
                        : org.mile4j.model.iodef1.MLString.builder()
                                .lang(lang)
                                .value(lang)
                                .build())
                .toList();

        assertThat(PreferredLanguages.of(wanted).chooseVersion1(texts, inherited))
                .extracting(org.mile4j.model.iodef1.MLString::value)
                .containsExactly(chosen.split(" "));
    }

    @Test
    void whatIsNoListOfLanguagesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PreferredLanguages.of("en, !"));
    }
}
