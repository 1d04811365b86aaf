package org.mile4j.interop.rolie;

import java.io.PrintWriter;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mile4j.interop.option.WebAddress;
import org.mile4j.interop.report.Printable;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.client.EntryFilter;
import org.mile4j.rolie.client.Fetched;
import org.mile4j.rolie.client.RolieClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rolie list}: the collections of a service document, or the entries of a feed. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the collections of a service document, or the entries of all pages of a feed.")
final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "URL",
            converter = WebAddress.class,
            description = "The address of a service document or a feed.")
    private URI address;

    @Option(names = "--category", paramLabel = "SCHEME=TERM", description = "Only entries with this category.")
    private Map<String, String> categories = Map.of();

    @Option(names = "--property", paramLabel = "NAME=VALUE", description = "Only entries with this property.")
    private Map<String, String> properties = Map.of();

    @Option(names = "--format", paramLabel = "NS", description = "Only entries whose content is in this data model.")
    private String format;

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
            fetched.warnings().forEach(warning -> err.println("mile: " + warning));
            err.flush();
            if (fetched.document() instanceof Feed) {
                client.list(address, filter()).values().forEach(entry -> out.println(line(entry)));
            } else {
                Fetched<ServiceDocument> service = client.discover(address);
                for (Collection collection : service.document().collections()) {
                    out.println(RolieClient.address(service, collection) + "\t"
                            + String.join(",", collection.informationTypes()) + "\t"
                            + Printable.of(collection.title().orElse("")));
                }
            }
            out.flush();
            return 0;
        });
    }

    private EntryFilter filter() {
        EntryFilter filter = EntryFilter.ALL;
        for (Map.Entry<String, String> one : categories.entrySet()) {
            filter = filter.and(EntryFilter.category(one.getKey(), one.getValue()));
        }
        for (Map.Entry<String, String> one : properties.entrySet()) {
            filter = filter.and(EntryFilter.property(one.getKey(), one.getValue()));
        }
        return format == null ? filter : filter.and(EntryFilter.format(format));
    }

    private static String line(Entry entry) {
        return Stream.of(
                        entry.updated().map(DateConstruct::text).orElse("?"),
                        entry.id().orElse(""),
                        entry.title().orElse(""))
                .map(Printable::of)
                .collect(Collectors.joining("\t"));
    }
}
