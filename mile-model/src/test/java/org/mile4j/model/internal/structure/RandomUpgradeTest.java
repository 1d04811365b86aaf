package org.mile4j.model.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.convert.Conversion;
import org.mile4j.model.convert.Upgrade;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;
import org.mile4j.model.internal.iodef1.IodefDocumentXml;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;

/** Documents that are valid v1, made from the tables, become documents that are valid v2. */
class RandomUpgradeTest {
    private static final long SEED = Long.getLong("mile.upgrade.seed", 4711);
    private static final int COUNT = 400;

    private final Random random = new Random(SEED);
    private final ValidDocuments documents =
            new ValidDocuments(random, Profile.CORRECTED, Iodef1Grammar.GRAMMAR, IodefDocumentXml.DEF);

    @Test
    void validDocumentsStayValid() {
        IodefXml v2 = IodefXml.defaults().rules(EnumSet.of(RuleGroup.STRUCTURE));
        for (int i = 0; i < COUNT || i < 10 * COUNT && !documents.uncovered().isEmpty(); i++) {
            String xml = documents.next().document();
            org.mile4j.model.iodef1.IodefDocument old =
                    Iodef1Xml.defaults().read(xml).document();

            Conversion<IodefDocument> upgraded = Upgrade.of(old);

            List<Finding> errors = v2.validate(upgraded.document()).findings().stream()
                    .filter(f -> f.severity() == Finding.Severity.ERROR)
                    .toList();
            assertThat(errors)
                    .as("seed %d, document %d%n%s%n%s", SEED, i, xml, v2.toXml(upgraded.document()))
                    .isEmpty();
        }
        assertThat(documents.uncovered()).as("never made").isEmpty();
    }

    @Test
    void everyTextOfTheOldDocumentIsInTheNewOne() {
        for (int i = 0; i < COUNT; i++) {
            XmlTree.Element tree = documents.next();
            mark(tree, new int[1]);
            String xml = tree.document();
            Conversion<IodefDocument> upgraded =
                    Upgrade.of(Iodef1Xml.defaults().read(xml).document());
            String written = new String(IodefXml.defaults().toBytes(upgraded.document()), StandardCharsets.UTF_8);
            for (XmlTree.Element e : tree.all()) {
                for (XmlTree.Attribute a : e.attributes) {
                    if (a.value().startsWith("mark-")) {
                        assertThat(written)
                                .as("seed %d, document %d: @%s of %s", SEED, i, a.name(), e.name)
                                .contains(a.value());
                    }
                }
                for (XmlTree.Item item : e.content) {
                    if (item instanceof XmlTree.Text t && t.text().startsWith("mark-")) {
                        assertThat(written)
                                .as("seed %d, document %d: text of %s", SEED, i, e.name)
                                .contains(t.text());
                    }
                }
            }
        }
    }

    /** Gives every attribute and text a value of its own, whatever its type: conversion does not mind. */
    private static void mark(XmlTree.Element e, int[] next) {
        e.attributes.replaceAll(
                a -> a.prefix().isEmpty() && !(a.name().equals("version") && e.name.equals("IODEF-Document"))
                        ? new XmlTree.Attribute(a.prefix(), a.name(), "mark-" + next[0]++ + "-")
                        : a);
        List<XmlTree.Element> children = e.elements();
        boolean leaf = children.isEmpty() && e.content.stream().anyMatch(XmlTree.Text.class::isInstance);
        if (leaf) {
            e.content.clear();
            e.add(new XmlTree.Text("mark-" + next[0]++ + "-"));
        }
        children.forEach(c -> mark(c, next));
    }
}
