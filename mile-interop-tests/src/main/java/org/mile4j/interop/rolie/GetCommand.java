package org.mile4j.interop.rolie;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mile4j.interop.option.WebAddress;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.client.ContentFacts;
import org.mile4j.rolie.client.Fetched;
import org.mile4j.rolie.xml.RolieXml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rolie get}: a document, or the content of an entry. */
@Command(
        name = "get",
        mixinStandardHelpOptions = true,
        description = "Fetches a feed, an entry, a service or a category document, or the content of an entry.")
final class GetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "URL", converter = WebAddress.class, description = "The address of the document.")
    private URI address;

    @Option(
            names = "--content",
            paramLabel = "FILE",
            description =
                    "Write the content of the entry into a file; its type, and the hashes and signatures that the entry"
                            + " links to, are checked.")
    private Path content;

    @Mixin
    private SignatureOptions signatures;

    @Mixin
    private ClientOptions options;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return options.run(err, signatures::apply, client -> {
            Fetched<RolieDocument> fetched = client.fetch(address);
            if (content == null) {
                try {
                    out.print(RolieXml.defaults().toXml(fetched.document()));
                } catch (IllegalArgumentException e) {
                    err.println("mile: the document cannot be shown as XML: " + e.getMessage());
                    err.flush();
                    return 3;
                }
                out.flush();
            } else if (fetched.document() instanceof Entry entry) {
                ContentFacts facts = client.content(fetched.address(), entry, content);
                facts.verified().forEach(check -> err.println("mile: verified " + check));
                facts.warnings().forEach(warning -> err.println("mile: " + warning));
                err.flush();
            } else {
                throw new ParameterException(spec.commandLine(), "--content needs the address of an entry.");
            }
            fetched.verified().forEach(part -> err.println("mile: verified " + part));
            fetched.warnings().forEach(warning -> err.println("mile: " + warning));
            fetched.report().findings().forEach(finding -> err.println("mile: " + finding));
            err.flush();
            return 0;
        });
    }
}
