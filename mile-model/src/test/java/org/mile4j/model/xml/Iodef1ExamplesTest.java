package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.convert.Conversion;
import org.mile4j.model.convert.Upgrade;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef1.IodefDocument;

/** The example documents of RFC 5070, Section 7. */
class Iodef1ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"s7.1-worm", "s7.2-recon", "s7.3-botnet", "s7.4-watchlist"})
    void examplesAreValidInBothProfiles(String name) throws IOException {
        for (Profile profile : Profile.values()) {
            assertThat(Iodef1Xml.defaults()
                            .profile(profile)
                            .validate(example(name))
                            .findings())
                    .as(profile.toString())
                    .extracting(Finding::rule)
                    .containsExactly("RFC5070-4.2-schema-location-pairs");
            assertThat(Iodef1Xml.defaults()
                            .profile(profile)
                            .validate(example(name))
                            .isValid())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"s7.1-worm", "s7.2-recon", "s7.3-botnet", "s7.4-watchlist"})
    void examplesAreWrittenAsTheyWereRead(String name) throws IOException {
        byte[] given = example(name);

        Reading<IodefDocument> reading = Iodef1Xml.defaults().read(given);

        byte[] written = Iodef1Xml.defaults().toBytes(reading.document());
        assertThat(CanonicalXml.firstDifference(given, written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s7.1-worm", "s7.2-recon", "s7.3-botnet", "s7.4-watchlist"})
    void examplesUpgradeToValidDocuments(String name) throws IOException {
        IodefDocument given = Iodef1Xml.defaults().require(example(name));

        Conversion<org.mile4j.model.iodef.IodefDocument> upgraded = Upgrade.of(given);

        assertThat(IodefXml.defaults().validate(upgraded.document()).findings()).isEmpty();
        assertThat(upgraded.losses()).isEmpty();
    }

    static byte[] example(String name) throws IOException {
        try (InputStream in = Iodef1ExamplesTest.class.getResourceAsStream("/rfc-examples/rfc5070/" + name + ".xml")) {
            return in.readAllBytes();
        }
    }
}
