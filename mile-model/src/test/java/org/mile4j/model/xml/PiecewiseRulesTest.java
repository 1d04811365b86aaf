package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;

/** Every rule finds the same in a document that several threads read. */
class PiecewiseRulesTest {

    private static final IodefXml V2 = IodefXml.defaults();

    static Stream<String> rules() {
        return Rules.all().stream()
                .map(Rule::id)
                .filter(id -> Rules.goodDocument(id).isPresent())
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void severalThreadsFindWhatOneFinds(String id) {
        for (byte[] document : documents(id)) {
            for (Set<RuleGroup> groups :
                    List.of(RuleGroup.DEFAULT, EnumSet.allOf(RuleGroup.class), Set.<RuleGroup>of())) {
                for (Profile profile : Profile.values()) {
                    PiecewiseAnswers.assertSame(V2.rules(groups).profile(profile), document);
                    PiecewiseAnswers.assertSame(
                            Iodef1Xml.defaults().rules(groups).profile(profile), document);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void severalThreadsFindWhatOneFindsAmongOtherIncidents(String id) {
        for (byte[] document : documents(id)) {
            for (byte[] larger : amongOthers(document)) {
                PiecewiseAnswers.assertSame(V2, larger);
                PiecewiseAnswers.assertSame(V2.rules(EnumSet.allOf(RuleGroup.class)), larger);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RFC7970-3.29.6-observable-reference",
                "RFC7970-3.29.7-uid-target",
                "RFC7970-3.29.7-euid-target",
                "RFC7970-3.29.7-indicator-circle",
                "RFC7970-8-unique-id",
                "RFC7970-8-id-reference"
            })
    void whatIsWrongBetweenIncidentsIsFound(String id) {
        byte[] bad = V2.toBytes(ManyIncidents.spread(V2.read(bad(id)).document()));

        assertThat(PiecewiseAnswers.several(V2).validate(bad).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.rule().equals(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RFC7970-3.29.7-uid-target", "RFC7970-3.29.7-indicator-circle", "RFC7970-8-id-reference"})
    void whatIsRightBetweenIncidentsIsReadInPieces(String id) {
        IodefDocument good = V2.read(good(id)).document();
        List<Incident> turned = new ArrayList<>(ManyIncidents.spread(good).incidents());
        assertThat(turned).hasSizeGreaterThan(1);
        byte[] forwards = V2.toBytes(good.toBuilder().incidents(turned).build());
        java.util.Collections.reverse(turned);
        byte[] backwards = V2.toBytes(good.toBuilder().incidents(turned).build());

        assertThat(PiecewiseAnswers.isReadInPieces(V2, forwards)).isTrue();
        assertThat(PiecewiseAnswers.isReadInPieces(V2, backwards)).isTrue();
    }

    private static List<byte[]> documents(String id) {
        return List.of(good(id), bad(id));
    }

    private static byte[] good(String id) {
        return Rules.goodDocument(id).orElseThrow().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bad(String id) {
        return Rules.badDocument(id).orElseThrow().getBytes(StandardCharsets.UTF_8);
    }

    private static List<byte[]> amongOthers(byte[] document) {
        Optional<IodefDocument> read = read(document);
        if (read.isEmpty() || read.get().incidents().isEmpty()) {
            return List.of();
        }
        IodefDocument spread = ManyIncidents.spread(read.get());
        List<Incident> others = ManyIncidents.clean(2).incidents();
        List<Function<IodefDocument, List<Incident>>> orders = List.of(
                IodefDocument::incidents,
                d -> joined(d.incidents(), others),
                d -> joined(others, d.incidents()),
                d -> joined(d.incidents(), d.incidents()));
        return orders.stream()
                .map(order -> V2.toBytes(
                        spread.toBuilder().incidents(order.apply(spread)).build()))
                .toList();
    }

    private static List<Incident> joined(List<Incident> first, List<Incident> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Optional<IodefDocument> read(byte[] document) {
        try {
            return Optional.of(V2.rules(Set.of()).read(document).document());
        } catch (MalformedInputException e) {
            return Optional.empty();
        }
    }
}
