package org.mile4j.interop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mile4j.interop.document.IoReason;
import org.mile4j.model.extension.Extensions;
import org.mile4j.model.extension.PayloadSchemas;
import org.mile4j.model.extension.Registrations;
import org.mile4j.model.extension.UnknownExtensions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is known of extensions. */
final class ExtensionOptions {

    /** What to think of unknown extensions, as the command line has it. */
    enum Unknown {
        /** Nothing is said of them. */
        KEEP,
        /** A note says that they are there. */
        REPORT,
        /** They are errors. */
        REFUSE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description =
                    "An XML Schema for the content of extensions, such as the payloads of RFC 7203; give it again "
                            + "for each schema and for each that one imports. Nothing is fetched.")
    private List<Path> schemas = List.of();

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Values, specifications and enumerations that were registered after the RFCs, one a line; "
                    + "docs/extensions.md has the form. It may be given several times.")
    private List<Path> registries = List.of();

    @Option(
            names = "--unknown-extensions",
            paramLabel = "WORD",
            defaultValue = "keep",
            description = "Whether extensions that nothing is known of are kept without a word, reported or refused: "
                    + "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Unknown unknown;

    Extensions extensions() {
        Extensions extensions = Extensions.installed().with(UnknownExtensions.valueOf(unknown.name()));
        Registrations registrations = Registrations.iana();
        for (Path file : registries) {
            Registrations before = registrations;
            registrations = made("--registry " + file, () -> before.with(file));
        }
        for (Path file : schemas) {
            made("--schema " + file, () -> Files.readAllBytes(file));
        }
        return extensions.with(registrations).with(made("--schema", () -> PayloadSchemas.of(schemas)));
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    /** Does a step; if it fails, the option is named that asked for it. */
    private <T> T made(String option, Step<T> step) {
        try {
            return step.run();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), option + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), option + ": " + IoReason.of(e), e);
        }
    }
}
