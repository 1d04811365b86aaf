package org.mile4j.rid.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.store.StoredMessage;

/**
 * Decides by the lines of a file, of which the first that fits holds:
 *
 * <pre>
 * # type           peer           decision
 * Report           *              approve
 * Query            a.example      approve
 * TraceRequest     b.example      deny SystemResource
 * TraceRequest     *              approve upstream c.example
 * share            a.example      all
 * </pre>
 *
 * <p>Where none fits, a report is approved, a request awaits a decision and anything else is denied.
 *
 * @since 0.1
 */
public final class RuleFilePolicy implements DecisionPolicy {

    private static final Set<String> TYPES =
            Set.of("*", "Report", "Query", "TraceRequest", "InvestigationRequest", "share");

    private record Line(String type, String peer, String word, List<String> rest) {}

    private final List<Line> lines;

    private RuleFilePolicy(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * Reads the file.
     *
     * @param file the file
     * @return the policy
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is wrong; the message names it
     */
    public static RuleFilePolicy read(Path file) throws IOException {
        try {
            return of(Files.readAllLines(file));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ", " + e.getMessage(), e);
        }
    }

    /**
     * A policy of lines.
     *
     * @param text the lines
     * @return the policy
     * @throws IllegalArgumentException if a line is wrong; the message names it
     */
    public static RuleFilePolicy of(List<String> text) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String line = text.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                lines.add(line(line, i + 1));
            }
        }
        return new RuleFilePolicy(List.copyOf(lines));
    }

    private static Line line(String text, int number) {
        String[] words = text.split("\\s+");
        if (words.length < 3 || !TYPES.contains(words[0])) {
            throw new IllegalArgumentException("line " + number
                    + ": expected a type ("
                    + String.join(", ", TYPES.stream().sorted().toList())
                    + "), a peer or *, and a decision");
        }
        List<String> rest = List.of(words).subList(3, words.length);
        boolean known = words[0].equals("share")
                ? words[2].equals("all") && rest.isEmpty()
                : switch (words[2]) {
                    case "pend" -> rest.isEmpty();
                    case "deny" ->
                        rest.size() == 1 && Justification.of(rest.get(0)).isKnown();
                    case "approve" ->
                        rest.isEmpty() || rest.size() > 1 && rest.get(0).equals("upstream");
                    default -> false;
                };
        if (!known) {
            throw new IllegalArgumentException("line " + number
                    + ": expected approve, approve upstream PEER..., pend, deny JUSTIFICATION, or share PEER all");
        }
        return new Line(words[0], words[1].toLowerCase(Locale.ROOT), words[2], rest);
    }

    private List<Line> fitting(String type, Peer peer) {
        return lines.stream()
                .filter(line -> line.type().equals(type) || line.type().equals("*"))
                .filter(line -> line.peer().equals("*") || line.peer().equals(peer.name()))
                .toList();
    }

    private static String type(RidDocument message) {
        return message.policy().flatMap(RidPolicy::msgType).map(MsgType::value).orElse("");
    }

    @Override
    public Decision decide(Peer peer, RidDocument message) {
        List<Line> fitting = fitting(type(message), peer);
        if (fitting.isEmpty()) {
            return switch (type(message)) {
                case "Report" -> Decision.approve();
                case "TraceRequest", "InvestigationRequest" -> Decision.pend();
                default -> Decision.deny(Justification.CANNOT_PROCESS);
            };
        }
        Line line = fitting.get(0);
        return switch (line.word()) {
            case "approve" -> Decision.approve();
            case "pend" -> Decision.pend();
            default -> Decision.deny(Justification.of(line.rest().get(0)));
        };
    }

    @Override
    public boolean mayShare(Peer peer, StoredMessage report) {
        return report.peer().equals(peer.name())
                || lines.stream()
                        .anyMatch(line -> line.type().equals("share")
                                && (line.peer().equals("*") || line.peer().equals(peer.name())));
    }

    @Override
    public List<Peer> upstream(Peer from, RidDocument message, PeerList peers) {
        List<Line> fitting = fitting(type(message), from);
        if (fitting.isEmpty() || fitting.get(0).rest().size() < 2) {
            return List.of();
        }
        return fitting.get(0).rest().stream()
                .skip(1)
                .flatMap(name -> peers.named(name).stream())
                .toList();
    }
}
