package org.mile4j.rid.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.rid.rules.RidRules;

/** What we sign is what Apache Santuario, by which we verify, makes of the same document. */
class ExclusiveFormTest {

    private static final List<String> PREFIXES = List.of("", "a", "b", "c");
    private static final List<String> NAMESPACES = List.of("urn:one", "urn:two", "http://example.org/three");
    private static final List<String> TEXTS = List.of(
            "", " ", "x", "&amp;&lt;&gt;&quot;&#39;&#13;&#10;&#9;", "\r\n\t", "\u00e9\u20ac", "\ud83d\ude00", "]]&gt;");
    private static final String EMPTY = "<Signature dtype=\"xml\" meaning=\"xml\"></Signature>";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String bySantuario(String document) {
        Init.init();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
                    .canonicalizeSubtree(Tree.parse(bytes(document)).document(), out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (XMLSecurityException e) {
            throw new IllegalArgumentException(document, e);
        }
    }

    private static String ours(String document) {
        return new String(UnsignedText.of(bytes(document)).form(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<?xml version='1.0'?>\n<!-- c --><?p one?>\n<a><?q?><!-- c -->t<?r  two ?></a>\n<!-- c --><?s three\rfour?>\n",
                "<a b='2' a='1' xml:lang='en' xmlns:z='urn:z' z:a='3' xmlns:y='urn:y' y:b='4' xmlns='urn:d'/>",
                "<a xmlns:unused='urn:u'><b xmlns='urn:d'><c xmlns=''><d xmlns='urn:d'/></c></b><b/></a>",
                "<p:a xmlns:p='urn:1'><p:b xmlns:p='urn:2'/><p:b/><b xmlns='urn:1' p:x='y'/></p:a>",
                "<a xmlns:p='urn:1'><b p:x=''/><c><p:d/><p:d><p:d/></p:d></c></a>",
                "<a x=' a\tb\nc&#9;&#10;&#13;&lt;&quot;&apos;&gt; '>a&#13;b\r\nc<![CDATA[<&>]]>d</a>",
                "<a xml:space='preserve' xml:base='http://example.org/'> <b xml:space='default'> </b> </a>",
                "<\u00e4:\u00f6 xmlns:\u00e4='urn:\u00fc' \u00e4:\u00df='\ud83d\ude00'>\u20ac\ud83d\ude00</\u00e4:\u00f6>",
                "<a z='1' y='2' x='3' w='4' v='5' u='6'><b xmlns:q='urn:q' q:z='1' q:a='2' a='3'/></a>"
            })
    void isTheFormOfSantuario(String document) {
        assertThat(ours(document)).isEqualTo(bySantuario(document));
    }

    @Test
    void holdsForAllMessagesOfTheRules() {
        assertThat(RidRules.all())
                .isNotEmpty()
                .allSatisfy(rule -> RidRules.goodDocument(rule.id())
                        .ifPresent(document -> assertThat(ours(document)).isEqualTo(bySantuario(withPlace(document)))));
    }

    /** With the empty element into which the signature will go, where a message has a place for it. */
    private static String withPlace(String document) {
        int end = document.lastIndexOf("</ReportSchema>");
        return end > 0 ? document.substring(0, end) + EMPTY + document.substring(end) : document;
    }

    @Test
    void isTheFormOfSantuarioForDocumentsThatNobodyThoughtOf() {
        for (int seed = 0; seed < 2_000; seed++) {
            StringBuilder document = new StringBuilder();
            element(new Random(seed), document, 0, new String[] {"", null, null, null});
            assertThat(ours(document.toString())).as("seed %d", seed).isEqualTo(bySantuario(document.toString()));
        }
    }

    /** Writes an element; the namespaces are those of the prefixes around it, null for one that is not declared. */
    private static void element(Random random, StringBuilder out, int depth, String[] around) {
        String[] meanings = around.clone();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < meanings.length; i++) {
            if (random.nextInt(4) == 0) {
                boolean none = i == 0 && random.nextInt(3) == 0;
                meanings[i] = none ? "" : NAMESPACES.get(random.nextInt(NAMESPACES.size()));
                tag.append(i == 0 ? " xmlns" : " xmlns:" + PREFIXES.get(i))
                        .append("='")
                        .append(meanings[i])
                        .append('\'');
            }
        }
        for (int i = 0; i < meanings.length; i++) {
            boolean alone =
                    i == 0 || Arrays.asList(meanings).subList(1, i).stream().noneMatch(Predicate.isEqual(meanings[i]));
            if (meanings[i] != null && alone && random.nextInt(3) == 0) {
                tag.append(' ')
                        .append(name(i, "y"))
                        .append("='")
                        .append(text(random))
                        .append('\'');
                tag.append(' ')
                        .append(name(i, "x"))
                        .append("='")
                        .append(text(random))
                        .append('\'');
            }
        }
        int own = random.nextInt(PREFIXES.size());
        String name = name(meanings[own] == null ? 0 : own, "e" + random.nextInt(3));
        out.append('<').append(name).append(tag).append('>');
        for (int i = depth > 6 ? 0 : random.nextInt(4); i > 0; i--) {
            out.append(text(random));
            element(random, out, depth + 1, meanings);
        }
        out.append(random.nextInt(5) == 0 ? "<!-- no --><?pi data?>" : text(random))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String name(int prefix, String localName) {
        return prefix == 0 ? localName : PREFIXES.get(prefix) + ":" + localName;
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static String tag(int attributes) {
        StringBuilder tag = new StringBuilder("<a");
        for (int i = attributes - 1; i >= 0; i--) {
            tag.append(" xmlns:p")
                    .append(i)
                    .append("='urn:")
                    .append(i * 7 % attributes)
                    .append("' p")
                    .append(i)
                    .append(":x=''");
        }
        return tag.append("/>").toString();
    }

    @Test
    @Timeout(20)
    void manyAttributesAndNamespacesTakeNoLongerForEach() {
        String many = tag(3_000);

        assertThat(ours("<b>" + many.repeat(20) + "</b>")).hasSizeGreaterThan(many.length() * 20);
    }

    @Test
    void manyAttributesAndNamespacesStandInOrder() {
        String document = tag(95); // the parsers of newer JDKs take 200 at most, declarations included

        assertThat(ours(document)).isEqualTo(bySantuario(document));
    }

    @Test
    void aRelativeNamespaceCannotBeSigned() {
        assertThatThrownBy(() -> ours("<a xmlns='relative'/>"))
                .isInstanceOf(MessageSecurityException.class)
                .hasMessageContaining("relative is relative");
    }
}
