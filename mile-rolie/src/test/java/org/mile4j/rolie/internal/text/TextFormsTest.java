package org.mile4j.rolie.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short ways of telling the forms of texts say the same as the long ones. */
class TextFormsTest {

    private static final String[] DATES = {
        "2026-05-04T18:13:51Z",
        "2024-02-29T23:59:60Z",
        "1900-02-28T00:00:00+14:00",
        "2000-12-31T12:30:00.25-08:30",
        "0000-01-01T00:00:00.1234567891Z"
    };

    @Test
    void aDateTimeIsWhatCanBeReadAsOne() {
        Random random = new Random(3339);
        int good = 0;
        for (int i = 0; i < 300_000; i++) {
            StringBuilder text = new StringBuilder(DATES[random.nextInt(DATES.length)]);
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                text.setCharAt(random.nextInt(text.length()), "0123456789-+:.TZtz ".charAt(random.nextInt(19)));
            }
            String date = text.toString();
            boolean is = Rfc3339.isDateTime(date);
            assertThat(is).as(date).isEqualTo(Rfc3339.parse(date).isPresent());
            good += is ? 1 : 0;
        }
        assertThat(good).isBetween(50_000, 250_000);
    }

    @Test
    void februaryHasItsDays() {
        assertThat(Rfc3339.isDateTime("2024-02-29T00:00:00Z")).isTrue();
        assertThat(Rfc3339.isDateTime("2100-02-29T00:00:00Z")).isFalse();
        assertThat(Rfc3339.isDateTime("2023-02-29T00:00:00Z")).isFalse();
        assertThat(Rfc3339.isDateTime("2024-04-31T00:00:00Z")).isFalse();
        assertThat(Rfc3339.isDateTime("2024-00-10T00:00:00Z")).isFalse();
    }

    @Test
    void anIriHasNoCharacterThatIsForbiddenWhereverItStands() {
        String iri = "https://example.org/rolie/advisories/esa-2026-000001.json";
        assertThat(Iri.isAbsolute(iri)).isTrue();
        for (int at = "https:".length(); at < iri.length(); at++) {
            for (char c : " <>\"{}|\\^`\u0000\u001F\u007F\u0080\u009F".toCharArray()) {
                String broken = iri.substring(0, at) + c + iri.substring(at);
                assertThat(Iri.isReference(broken)).as(broken).isFalse();
                assertThat(Iri.isAbsolute(broken)).as(broken).isFalse();
            }
            for (String good : new String[] {"\u00E9", "\u00A0", "\u4E2D", "\uD83D\uDE00", "%C3%A9", "#"}) {
                String other = iri.substring(0, at) + good + iri.substring(at);
                assertThat(Iri.isAbsolute(other)).as(other).isTrue();
                assertThat(Iri.isAbsoluteUri(other)).as(other).isEqualTo(good.charAt(0) < 0x80);
            }
        }
        assertThat(Iri.isReference("#a#b")).isFalse();
        assertThat(Iri.isReference("%4")).isFalse();
        assertThat(Iri.isReference("a%4gb")).isFalse();
        assertThat(Iri.isReference("a/\u4E2D<")).isFalse();
    }
}
