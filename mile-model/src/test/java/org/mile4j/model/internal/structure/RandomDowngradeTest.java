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
import org.mile4j.model.convert.Downgrade;
import org.mile4j.model.convert.Upgrade;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;
import org.mile4j.model.iodef1.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;

/** Documents that are valid v2, made from the tables, become documents that are valid v1, and lose nothing. */
class RandomDowngradeTest {
    private static final long SEED = Long.getLong("mile.downgrade.seed", 7970);
    private static final int COUNT = 400;

    private final ValidDocuments documents = new ValidDocuments(new Random(SEED), Profile.CORRECTED);

    private static List<Finding> errors(IodefDocument document) {
        return Iodef1Xml.defaults().rules(EnumSet.of(RuleGroup.STRUCTURE)).validate(document).findings().stream()
                .filter(Finding::isError)
                .toList();
    }

    @Test
    void validDocumentsStayValid() {
        for (int i = 0; i < 2 * COUNT; i++) {
            String xml = documents.next().document();

            Conversion<IodefDocument> downgraded =
                    Downgrade.of(IodefXml.defaults().read(xml).document());

            assertThat(errors(downgraded.document()))
                    .as(
                            "seed %d, document %d%n%s%n%s",
                            SEED, i, xml, Iodef1Xml.defaults().toXml(downgraded.document()))
                    .isEmpty();
        }
    }

    @Test
    void everyTextOfTheOldDocumentIsInTheNewOne() {
        for (int i = 0; i < COUNT; i++) {
            XmlTree.Element tree = documents.next();
            mark(tree, new int[1]);
            String xml = tree.document();

            Conversion<IodefDocument> downgraded =
                    Downgrade.of(IodefXml.defaults().read(xml).document());

            String written = new String(Iodef1Xml.defaults().toBytes(downgraded.document()), StandardCharsets.UTF_8);
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

    /** What Upgrade makes of a document of v1 comes back as that document, apart from what v1 left to its defaults. */
    @Test
    void whatWasUpgradedComesBack() {
        ValidDocuments old = new ValidDocuments(
                new Random(SEED),
                Profile.CORRECTED,
                Iodef1Grammar.GRAMMAR,
                org.mile4j.model.internal.iodef1.IodefDocumentXml.DEF);
        for (int i = 0; i < COUNT; i++) {
            String xml = old.next().document();
            IodefDocument first = Iodef1Xml.defaults().read(xml).document();

            IodefDocument back = Downgrade.of(Upgrade.of(first).document()).document();

            assertThat(errors(back))
                    .as("seed %d, document %d%n%s", SEED, i, xml)
                    .isEmpty();
            assertThat(back.incidents()).hasSameSizeAs(first.incidents());
            for (int n = 0; n < first.incidents().size(); n++) {
                assertThat(back.incidents().get(n).incidentId().map(id -> id.name() + id.id()))
                        .isEqualTo(first.incidents().get(n).incidentId().map(id -> id.name() + id.id()));
                assertThat(back.incidents().get(n).reportTime())
                        .isEqualTo(first.incidents().get(n).reportTime());
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
