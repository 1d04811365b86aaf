package org.mile4j.model.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.structure.XmlTree.Element;
import org.mile4j.model.xml.IodefXml;
import org.w3c.dom.Attr;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Damaged documents that are read and written again: every node is still there, at least under its own parent. */
class NothingIsLostTest {

    @ParameterizedTest
    @EnumSource(Profile.class)
    void everyNodeOfADamagedDocumentIsWrittenAgain(Profile profile) throws Exception {
        DocumentBuilder parser = parser();
        for (Set<RuleGroup> rules : List.of(Set.<RuleGroup>of(), Set.of(RuleGroup.STRUCTURE))) {
            IodefXml xml =
                    IodefXml.defaults().profile(profile).mode(Mode.PRESERVE).rules(rules);
            for (long seed = 0; seed < 200; seed++) {
                Random random = new Random(seed);
                ValidDocuments documents = new ValidDocuments(random);
                Damage damage = new Damage(random, documents, Vocabulary.of(IodefGrammar.GRAMMAR));
                for (int i = 0; i < 3; i++) {
                    Element root = documents.next();
                    List<String> done = damage.apply(root);
                    if (root.uri.equals(XmlTree.IODEF)) {
                        String before = root.document();
                        String after = xml.toXml(xml.read(before).document());
                        assertThat(nodes(parser, after))
                                .as("seed %d: %s%n%s%n%s", seed, done, before, after)
                                .containsExactlyInAnyOrderElementsOf(nodes(parser, before));
                    }
                }
            }
        }
    }

    private static DocumentBuilder parser() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        return factory.newDocumentBuilder();
    }

    /** The nodes, each with the names of its ancestors. */
    private static List<String> nodes(DocumentBuilder parser, String xml) throws IOException, SAXException {
        List<String> nodes = new ArrayList<>();
        collect(parser.parse(new InputSource(new StringReader(xml))), "", nodes);
        return nodes;
    }

    private static void collect(Node parent, String path, List<String> into) {
        StringBuilder text = new StringBuilder();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            switch (n.getNodeType()) {
                case Node.ELEMENT_NODE -> {
                    String inner = path + "/{" + n.getNamespaceURI() + "}" + n.getLocalName();
                    into.add(inner + attributes(n));
                    collect(n, inner, into);
                }
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> text.append(n.getNodeValue());
                // Markup inside the text of a child of simple type moves behind that child.
                case Node.COMMENT_NODE -> into.add("<!--" + n.getNodeValue());
                case Node.PROCESSING_INSTRUCTION_NODE -> into.add("<?" + n.getNodeName() + " " + n.getNodeValue());
                default -> throw new IllegalStateException("unexpected node " + n);
            }
        }
        if (!text.toString().isBlank()) {
            // White space between elements is no value, so it may go where there is text that does not belong there.
            into.add(path + " = " + text.toString().replaceAll("\\s", ""));
        }
    }

    private static Set<String> attributes(Node element) {
        Set<String> attributes = new TreeSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr a = (Attr) element.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(a.getNamespaceURI())) {
                // White space around a token is no part of it.
                attributes.add("{" + a.getNamespaceURI() + "}" + a.getLocalName() + "="
                        + a.getValue().strip());
            }
        }
        return attributes;
    }
}
