package org.mile4j.model.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.XMLConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamespaceScopeTest {

    private final NamespaceScope scope = new NamespaceScope();

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 30})
    void innerDeclarationsHideOuterOnesUntilTheirElementEnds(int prefixes) {
        scope.open();
        for (int i = 0; i < prefixes; i++) {
            scope.declare("p" + i, "urn:outer:" + i);
        }
        scope.open();
        scope.declare("p0", "urn:inner");
        assertThat(scope.uri("p0")).contains("urn:inner");
        assertThat(scope.prefixes("urn:outer:0")).isEmpty();
        assertThat(scope.prefixes("urn:inner")).containsExactly("p0");
        assertThat(scope.position("p0")).isEqualTo(prefixes);
        scope.close();
        for (int i = 0; i < prefixes; i++) {
            assertThat(scope.binds("p" + i, "urn:outer:" + i)).isTrue();
            assertThat(scope.prefixes("urn:outer:" + i)).containsExactly("p" + i);
        }
        scope.close();
        assertThat(scope.size()).isZero();
        assertThat(scope.declares("p0")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void xmlAndXmlnsAreBoundEverywhere(int others) {
        scope.open();
        for (int i = 0; i < others; i++) {
            scope.declare("p" + i, "urn:" + i);
        }
        assertThat(scope.declares("xml")).isTrue();
        assertThat(scope.uri("xml")).contains(XMLConstants.XML_NS_URI);
        assertThat(scope.binds("xmlns", XMLConstants.XMLNS_ATTRIBUTE_NS_URI)).isTrue();
        assertThat(scope.position("xml")).isEqualTo(-1);
        assertThat(scope.prefixes(XMLConstants.XML_NS_URI)).containsExactly("xml");
        scope.declare("xml", XMLConstants.XML_NS_URI);
        scope.close();
        assertThat(scope.uri("xml")).contains(XMLConstants.XML_NS_URI);
    }

    @Test
    void noNamespaceIsTheDefaultWhereNothingIsDeclared() {
        assertThat(scope.uri("")).contains("");
        assertThat(scope.binds("", "")).isTrue();
        assertThat(scope.uri("p")).isEmpty();
        scope.open();
        scope.declare("", "urn:x");
        assertThat(scope.binds("", "")).isFalse();
        scope.close();
        assertThat(scope.binds("", "")).isTrue();
    }
}
