package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.interop.cli.CommandRun.Outcome;
import org.mile4j.rolie.rules.RolieRules;

/** Feeds, entries, service and category documents are told by their content and checked. */
class ValidateRolieTest {

    private static Outcome validate(String document, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "validate";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = "-";
        return new CommandRun().input(document).run(arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RFC8322-6.1-information-type",
                "RFC8322-6.2.5-collection-link",
                "RFC5023-8.3.1-workspace",
                "RFC5023-7.2.1.1-href",
                "JSON-unknown-member"
            })
    void tellsTheFourKindsInXmlAndJson(String rule) {
        assertThat(validate(RolieRules.goodDocument(rule).orElseThrow(), "--fail-on=warning")
                        .exitCode())
                .isZero();
        Outcome bad = validate(RolieRules.badDocument(rule).orElseThrow(), "--fail-on=warning");
        assertThat(bad.exitCode()).isEqualTo(1);
        assertThat(bad.output()).contains("[" + rule + "]");
    }

    @Test
    void holdsFeedsToTheProfileThatIsAskedFor() {
        String csaf = RolieRules.goodDocument("CSAF-7.1.15-content").orElseThrow();

        assertThat(validate(csaf).exitCode()).isEqualTo(1);
        assertThat(validate(csaf, "--feeds", "csaf").exitCode()).isZero();
        assertThat(validate(csaf, "--feeds", "other").error()).contains("rfc8322, csaf, atom");
    }

    @Test
    void readsTheNamespacesThatTheRfcMisprints() {
        Outcome outcome = validate("<feed xmlns='https://www.w3.org/2005/Atom'/>");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).contains("[RFC8322-8.1-namespace]");
    }
}
