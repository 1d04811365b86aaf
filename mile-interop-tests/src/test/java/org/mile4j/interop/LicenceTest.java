package org.mile4j.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.interop.matrix.Matrix;
import org.mile4j.json.IodefJson;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.rolie.xml.RolieXml;

/** What the licence asks for of whoever passes on an archive, and what the texts of others in it ask for. */
class LicenceTest {

    @ParameterizedTest
    @ValueSource(classes = {IodefXml.class, IodefJson.class, RidXml.class, RolieXml.class, Matrix.class})
    void comesWithEachArchive(Class<?> inArchive) throws Exception {
        for (String name : new String[] {"LICENSE", "NOTICE"}) {
            String own = Files.readString(Path.of(System.getProperty("mile.root"), name));

            assertThat(inTheArchiveOf(inArchive, "META-INF/" + name)).isEqualTo(own);
        }
    }

    private static String inTheArchiveOf(Class<?> type, String file) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        String place = type.getResource("/" + path).toString();
        URL url = URI.create(place.substring(0, place.length() - path.length()) + file)
                .toURL();
        return new String(url.openStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
