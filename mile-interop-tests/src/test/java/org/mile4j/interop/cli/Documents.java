package org.mile4j.interop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents for the tests of the command line. */
final class Documents {

    static final String INCIDENT = """
              <Incident purpose="reporting" restriction="private">
                <IncidentID name="csirt.example.com">492382</IncidentID>
                <GenerationTime>2015-07-18T09:00:00-05:00</GenerationTime>
                <Contact type="organization" role="creator">
                  <Email>
                    <EmailTo>contact@csirt.example.com</EmailTo>
                  </Email>
                </Contact>
              </Incident>
            """;

    static final String START = """
            <IODEF-Document version="2.00" xml:lang="en"
                xmlns="urn:ietf:params:xml:ns:iodef-2.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
            """;

    static final String END = "</IODEF-Document>\n";

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    /** A document without fault. */
    static final String GOOD = DECLARATION + START + INCIDENT + END;

    /** The same, without the contact that it must have: an error on the line of the incident. */
    static final String BAD = GOOD.replaceAll("(?s) *<Contact.*</Contact>\n", "");

    /** The same, with an attribute that is unknown: an error, or a warning if the unknown is preserved. */
    static final String UNKNOWN = GOOD.replace("<Email>", "<Email colour=\"red\">");

    private Documents() {}

    static String write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
