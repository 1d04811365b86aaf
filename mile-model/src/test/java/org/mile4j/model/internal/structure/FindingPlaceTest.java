package org.mile4j.model.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.structure.XmlTree.Attribute;
import org.mile4j.model.internal.structure.XmlTree.Element;
import org.mile4j.model.xml.IodefXml;

/** The places of findings, on documents that are damaged from seeds. */
class FindingPlaceTest {
    private static final Pattern STEP = Pattern.compile("/((?:Q\\{[^}]*})?[^/@\\[]+)\\[(\\d+)]");
    private static final IodefXml LITERAL =
            IodefXml.defaults().profile(Profile.RFC_LITERAL).rules(EnumSet.of(RuleGroup.STRUCTURE));

    @Test
    void theirPathsAndPositionsAreThoseOfTheNodesTheyAreAbout() {
        int findings = 0;
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            ValidDocuments documents = new ValidDocuments(random);
            Damage damage = new Damage(random, documents, Vocabulary.of(IodefGrammar.GRAMMAR));
            for (int i = 0; i < 5; i++) {
                Element root = documents.next();
                List<String> done = damage.apply(root);
                if (root.uri.equals(XmlTree.IODEF) && root.name.equals("IODEF-Document")) {
                    String xml = root.document();
                    for (Finding f : LITERAL.read(xml).report().findings()) {
                        String about = "seed " + seed + ": " + done + "\n" + f + "\n" + xml;
                        check(f, root, xml, about);
                        findings++;
                    }
                }
            }
        }
        assertThat(findings).isGreaterThan(1000);
    }

    private static void check(Finding f, Element root, String xml, String about) {
        String path = f.location().path();
        assertThat(path).as(about).startsWith("/IODEF-Document");
        Element element = root;
        Matcher steps = STEP.matcher(path);
        while (steps.find()) {
            element = child(element, steps.group(1), Integer.parseInt(steps.group(2)));
            assertThat(element).as(steps.group() + " in " + about).isNotNull();
        }
        int at = path.indexOf("/@");
        if (at >= 0) {
            String name = path.substring(at + 2);
            assertThat(element.attributes).as(about).anyMatch(a -> named(a).equals(name));
        }
        if (f.rule().endsWith("character-data")) {
            assertThat(offset(xml, f.location())).as(about).isGreaterThanOrEqualTo(element.offset);
        } else {
            assertThat(offset(xml, f.location())).as(about).isEqualTo(element.offset);
        }
    }

    private static String named(Attribute a) {
        return a.prefix().isEmpty() ? a.name() : a.prefix() + ":" + a.name();
    }

    private static Element child(Element parent, String step, int index) {
        int seen = 0;
        for (Element e : parent.elements()) {
            if (step(e).equals(step) && ++seen == index) {
                return e;
            }
        }
        return null;
    }

    private static String step(Element e) {
        String prefix = XmlTree.prefixOf(e.uri);
        if (e.uri.equals(XmlTree.IODEF)) {
            return e.name;
        }
        if (!prefix.isEmpty() && !prefix.equals("x")) {
            return prefix + ":" + e.name;
        }
        return e.prefix.isEmpty() ? "Q{" + e.uri + "}" + e.name : e.prefix + ":" + e.name;
    }

    private static int offset(String xml, Location place) {
        int offset = 0;
        for (int line = 1; line < place.line(); line++) {
            offset = xml.indexOf('\n', offset) + 1;
        }
        return offset + place.column() - 1;
    }
}
