package org.mile4j.interop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.document.IodefDocuments;
import org.mile4j.interop.report.FindingLines;
import org.mile4j.interop.report.LimitOptions;
import org.mile4j.interop.report.Printable;
import org.mile4j.json.DocumentCodec;
import org.mile4j.json.Encoded;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.convert.Conversion;
import org.mile4j.model.convert.Conversion.Note;
import org.mile4j.model.convert.Downgrade;
import org.mile4j.model.convert.Upgrade;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code mile convert}: makes an IODEF v2 document of a v1 document, or the other way; and v2 of one encoding of another. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Makes an IODEF v2 document of an IODEF v1 document, or the other way, as far as v1 goes; or writes an"
                        + " IODEF v2 document in another encoding: XML (RFC 7970), JSON or CBOR (RFC 8727).",
        footer = {
            "",
            "Exit codes: 0 converted, 1 converted with losses and --fail-on-loss is set, 2 wrong usage, 3 something could"
                    + " not be read or written.",
            "Losses go to standard error: what is now in AdditionalData only, or not in the new document."
        })
final class ConvertCommand implements Callable<Integer> {

    /** The formats that a document can be converted into. */
    enum Target {
        /** IODEF v2 in XML, of a v1 document. */
        IODEF2("iodef2"),
        /** IODEF v1 in XML, of a v2 document. */
        IODEF1("iodef1"),
        /** IODEF v2 in XML, of any encoding. */
        XML("xml"),
        /** IODEF v2 in JSON, of any encoding. */
        JSON("json"),
        /** IODEF v2 in CBOR, of any encoding. */
        CBOR("cbor");

        private final String label;

        Target(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * Rules that a part of JSON or CBOR breaks of which the new document has no more than the text: members that stand twice,
     * values of another kind or type than their member, extension members that cannot be read.
     */
    private static final Set<String> ASIDE =
            Set.of("RFC8727-3.1-duplicate-member", "RFC7970-8-surplus-element", "RFC7970-8-type", "RFC8727-x-mile4j");

    /** The document is the only work there is. */
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private static final IodefXml WRITER = IodefXml.defaults().threads(THREADS);

    @ParentCommand
    private Mile mile;

    @Parameters(paramLabel = "FILE", description = "An IODEF document, or - for standard input.")
    private String file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "The format to convert into: ${COMPLETION-CANDIDATES}.")
    private Target target;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write, which is replaced; standard output without it, or if it is -.")
    private String output = "-";

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell also what was added or changed without a loss.")
    private boolean verbose;

    @Option(
            names = "--lossless",
            description = "Write what JSON and CBOR have no room for into extension members, from which it comes back.")
    private boolean lossless;

    @Option(names = "--fail-on-loss", description = "End with exit code 1 if anything was lost or put aside.")
    private boolean failOnLoss;

    @Override
    public Integer call() {
        Terminal terminal = mile.terminal();
        try {
            if (target != Target.IODEF1 && target != Target.IODEF2) {
                return encode(terminal);
            }
            Conversion<?> conversion = target == Target.IODEF2 ? upgrade() : downgrade();
            List<Note> told = verbose ? conversion.notes() : conversion.losses();
            told.forEach(note -> terminal.err().println(Printable.of(note.toString())));
            return failOnLoss && !conversion.losses().isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
        } catch (MalformedInputException e) {
            new FindingLines(terminal.errPalette(mile.colour()))
                    .of(name(), LimitOptions.fixed(e.finding()))
                    .forEach(terminal.err()::println);
        } catch (FileSystemException e) {
            terminal.err().println("mile: " + Printable.of(IoReason.withFile(e)));
        } catch (IOException e) {
            terminal.err().println("mile: " + name() + ": " + Printable.of(IoReason.of(e)));
        }
        return ExitCode.TROUBLE;
    }

    private Conversion<?> upgrade() throws IOException {
        Iodef1Xml unchecked = Iodef1Xml.defaults().threads(THREADS).rules(Set.of());
        Conversion<IodefDocument> conversion =
                Upgrade.of(read(unchecked::read, unchecked::read).document());
        write(WRITER, conversion.document());
        return conversion;
    }

    private Conversion<?> downgrade() throws IOException {
        IodefXml unchecked = WRITER.rules(Set.of());
        Conversion<org.mile4j.model.iodef1.IodefDocument> conversion =
                Downgrade.of(read(unchecked::read, unchecked::read).document());
        write(Iodef1Xml.defaults().threads(THREADS), conversion.document());
        return conversion;
    }

    /** Writes in another encoding; what is lost is told as a finding. */
    private int encode(Terminal terminal) throws IOException {
        Reading<IodefDocument> reading = read(IodefDocuments::read, path -> IodefDocuments.read(path, THREADS));
        IodefDocument document = reading.document();
        List<Finding> aside = reading.report().findings().stream()
                .filter(finding -> ASIDE.contains(finding.rule()))
                .toList();
        aside.forEach(finding -> terminal.err().println(Printable.of("aside " + finding)));
        int read = failOnLoss && !aside.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
        if (target == Target.XML) {
            write(WRITER, document);
            return read;
        }
        if (target == Target.CBOR && toStandardOutput()) {
            terminal.err().println("mile: CBOR is not text; name a file to write with -o, or a pipe.");
            return ExitCode.USAGE;
        }
        Report report = target == Target.JSON
                ? write(IodefJson.defaults().pretty(true).lossless(lossless), document)
                : write(IodefCbor.defaults().lossless(lossless), document);
        List<Finding> losses = report.findings().stream()
                .filter(finding -> verbose || finding.isError())
                .toList();
        losses.forEach(finding -> terminal.err().println(Printable.of("lost " + finding)));
        return failOnLoss && !report.isValid() ? ExitCode.FINDINGS : read;
    }

    /** Reads a document from a stream or a file, or writes it into a file. */
    private interface Work<S, T> {
        T with(S place) throws IOException;
    }

    private <D> D read(Work<InputStream, D> ofStream, Work<Path, D> ofFile) throws IOException {
        if (fromStandardInput()) {
            return ofStream.with(mile.terminal().in());
        }
        if (Files.isDirectory(Path.of(file))) {
            throw new FileSystemException(file, null, "this is a folder; convert takes one document");
        }
        return ofFile.with(Path.of(file));
    }

    private <D> void write(XmlCodec<D, ?> codec, D document) throws IOException {
        if (toStandardOutput()) {
            print(codec.toBytes(document));
        } else {
            writeFile(path -> {
                codec.write(document, path);
                return path;
            });
        }
    }

    private Report write(DocumentCodec<?> codec, IodefDocument document) throws IOException {
        if (!toStandardOutput()) {
            return writeFile(path -> codec.write(document, path));
        }
        Encoded encoded = codec.encode(document);
        print(encoded.bytes());
        return encoded.report();
    }

    /** Names the file that cannot be written, which not every failure does. */
    private <T> T writeFile(Work<Path, T> writer) throws IOException {
        try {
            return writer.with(Path.of(output));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new FileSystemException(output, null, IoReason.of(e));
        }
    }

    private boolean fromStandardInput() {
        return file.equals("-");
    }

    private boolean toStandardOutput() {
        return output.equals("-");
    }

    /** What to call the document. */
    private String name() {
        return fromStandardInput() ? "<stdin>" : Printable.of(file);
    }

    private void print(byte[] document) {
        mile.terminal().out().println(new String(document, StandardCharsets.UTF_8));
        mile.terminal().out().flush();
    }
}
