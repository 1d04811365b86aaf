package org.mile4j.model.internal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class SchemaRegexTest {

    private static final long SEED = 5070;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a|b",
                "a*b+c?",
                "(a|b){2}",
                "(a|b){2,}",
                "(a|b){2,3}",
                "[a-z]",
                "[^a-z0-9]",
                "[a-z-[aeiou]]",
                "\\d+(\\-\\d+)?(,\\d+(\\-\\d+)?)*",
                "\\p{Lu}\\P{IsBasicLatin}",
                "[\\s\\S]",
                "\\i\\c*",
                ".",
                "^a$",
                "a||b",
                "()",
                "[+\\-]",
                "[\\]]",
                "[a-]",
                "x{0}",
                "[-a]"
            })
    void isAnExpression(String expression) {
        assertThat(SchemaRegex.problem(expression)).isNull();
        assertThat(compiles(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a", "a)", "[a", "[]", "*a", "a**", "+", "\\1", "\\b", "(a)\\1", "a{2,1}", "a{,2}", "\\", "[z-a]",
                "a]", "\\p{Xx}", "\\p", "[a-\\d]"
            })
    void isNoExpression(String expression) {
        assertThat(SchemaRegex.problem(expression)).isNotNull();
        assertThat(compiles(expression)).isFalse();
    }

    @Test
    void anEmptyOneFindsNothing() {
        assertThat(SchemaRegex.problem(" ")).isNotNull();
    }

    @Test
    void nestingIsBounded() {
        assertThat(SchemaRegex.problem("(".repeat(100_000))).isEqualTo("it is nested too deep");
        assertThat(SchemaRegex.problem("[^a-".repeat(100_000))).isNotNull();
    }

    /** Texts of marks and letters: the validator of the JDK compiles those that have no problem. */
    @Test
    void agreesWithTheSchemaCompilerOfTheJdk() {
        String[] parts = {
            "a", "b", "(", ")", "[", "]", "*", "?", "|", "\\d", "\\.", "{2}", "{1,3}", "-", "[a-c]", "^", "."
        };
        Random random = new Random(SEED);
        int good = 0;
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String expression = text.toString();
            boolean compiles = compiles(expression);
            assertThat(SchemaRegex.problem(expression) == null)
                    .as("%s, text %d of seed %d", expression, i, SEED)
                    .isEqualTo(compiles);
            good += compiles ? 1 : 0;
        }
        assertThat(good).isBetween(200, 1_400);
    }

    private static boolean compiles(String expression) {
        String escaped = expression.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        String schema = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:simpleType name=\"t\">"
                + "<xs:restriction base=\"xs:string\"><xs:pattern value=\"" + escaped
                + "\"/></xs:restriction></xs:simpleType></xs:schema>";
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(schema)));
            return true;
        } catch (SAXException e) {
            return false;
        }
    }
}
