package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Report;
import org.mile4j.testing.Requirement;

/** RFC 7970, Section 5.2, and RFC 5070, Section 5.2: where a document says that its schemas are is nobody's business. */
class NothingIsFetchedTest {

    @Test
    @Requirement({"5070-058", "7970-125", "7970-126"})
    void aSchemaLocationIsNeverFollowed() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort();
            String version2 = """
                    <IODEF-Document version="2.00" xml:lang="en" xmlns="urn:ietf:params:xml:ns:iodef-2.0"
                        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                        xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 %1$s/a.xsd urn:example:x %1$s/b.xsd"
                        xsi:noNamespaceSchemaLocation="%1$s/c.xsd">
                      <Incident purpose="reporting">
                        <IncidentID name="csirt.example.com">1</IncidentID>
                        <GenerationTime>2026-01-17T09:30:00Z</GenerationTime>
                        <Contact role="creator" type="organization"><ContactName>C</ContactName></Contact>
                        <AdditionalData dtype="xml"><x:A xmlns:x="urn:example:x"
                            xsi:schemaLocation="urn:example:x %1$s/d.xsd"/></AdditionalData>
                      </Incident>
                    </IODEF-Document>""".formatted(url);
            String version1 = """
                    <IODEF-Document version="1.00" lang="en" xmlns="urn:ietf:params:xml:ns:iodef-1.0"
                        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                        xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-1.0 %1$s/a.xsd urn:example:x %1$s/b.xsd">
                      <Incident purpose="reporting">
                        <IncidentID name="csirt.example.com">1</IncidentID>
                        <ReportTime>2026-01-17T09:30:00Z</ReportTime>
                        <Assessment><Impact/></Assessment>
                        <Contact role="creator" type="organization"><ContactName>C</ContactName></Contact>
                      </Incident>
                    </IODEF-Document>""".formatted(url);

            Report second = IodefXml.defaults().validate(version2);
            Report first = Iodef1Xml.defaults().validate(version1);

            assertThat(second.findings()).isEmpty();
            assertThat(first.findings()).isEmpty();
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }
}
