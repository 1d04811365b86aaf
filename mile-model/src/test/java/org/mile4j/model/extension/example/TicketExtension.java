package org.mile4j.model.extension.example;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.extension.Extension;
import org.mile4j.model.extension.ExtensionContext;
import org.mile4j.model.extension.ExtensionElement;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.rules.Level;
import org.mile4j.model.rules.Rule;

/** Tickets of the help desk in incidents. */
// begin
public final class TicketExtension implements Extension {

    static final String NAMESPACE = "https://helpdesk.example/iodef-ticket-1.0";

    private static final Rule NUMBER = new Rule(
            "TICKET-2-number",
            "ticket",
            RuleGroup.SEMANTICS,
            Level.MUST,
            Finding.Severity.ERROR,
            EnumSet.allOf(Profile.class),
            "Ticket format, Section 2",
            "A ticket has a number such as T-17.",
            "The help desk finds tickets by their numbers.",
            "Copy the number from the help desk.");

    @Override
    public String namespace() {
        return NAMESPACE;
    }

    @Override
    public String name() {
        return "tickets of the help desk";
    }

    @Override
    public List<ExtensionElement<?>> elements(IodefVersion version) {
        return List.of(new ExtensionElement<>("Ticket", Ticket.class, TicketExtension::read, TicketExtension::write));
    }

    private static Ticket read(XmlElement xml) {
        return new Ticket(
                xml.attribute("number").orElse(""), xml.attribute("queue").orElse(""));
    }

    private static XmlElement write(Ticket ticket) {
        return XmlElement.parse("<iodef-ticket:Ticket xmlns:iodef-ticket='" + NAMESPACE + "' number='" + ticket.number()
                + "' queue='" + ticket.queue() + "'/>");
    }

    @Override
    public List<Rule> rules() {
        return List.of(NUMBER);
    }

    @Override
    public void check(XmlElement element, ExtensionContext context) {
        Optional<String> number = element.attribute("number");
        if (number.filter(n -> n.matches("T-\\d+")).isEmpty()) {
            context.report(NUMBER, "/@number", "number must be such as T-17, not \"" + number.orElse("") + "\".");
        }
    }
}
// end
