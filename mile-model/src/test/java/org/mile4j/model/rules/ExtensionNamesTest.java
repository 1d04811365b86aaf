package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.Finding;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** RFC 7970, Section 5.2: the names in extensions. */
class ExtensionNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <iodef-x:Ticket number='1'/>                          |
            <iodef-x:TicketNumber ticket-number='1'/>             |
            <iodef-x:Ticket><iodef-x:DueDate/></iodef-x:Ticket>   |
            <iodef-x:ticket/>                                     | should be capitalized
            <iodef-x:Ticket-number/>                              | each word
            <iodef-x:Ticket_number/>                              | each word
            <iodef-x:Ticket><iodef-x:dueDate/></iodef-x:Ticket>   | should be capitalized
            <iodef-x:Ticket Number='1'/>                          | in lower case
            <iodef-x:Ticket ticketNumber='1'/>                    | in lower case
            <iodef-x:Ticket ticket_number='1'/>                   | separated by a hyphen
            <iodef-x:Ticket xmlns:y='urn:y'><y:other_thing/></iodef-x:Ticket> |
            """)
    @Requirement({"7970-120", "7970-121", "7970-122", "7970-123"})
    void namesFollowThoseOfIodef(String extension, String message) {
        String document = Incidents.document("<AdditionalData dtype='xml'>"
                + extension.replaceFirst("<iodef-x:[\\w-]+", "$0 xmlns:iodef-x='urn:example:x'") + "</AdditionalData>");

        List<Finding> findings = IodefXml.defaults()
                .rules(EnumSet.of(RuleGroup.GUIDANCE))
                .validate(document.getBytes(StandardCharsets.UTF_8))
                .findings();

        assertThat(findings)
                .filteredOn(f -> f.rule().equals("RFC7970-5.2-extension-names"))
                .hasSize(message == null ? 0 : 1)
                .allSatisfy(f -> assertThat(f.message()).contains(message));
    }
}
