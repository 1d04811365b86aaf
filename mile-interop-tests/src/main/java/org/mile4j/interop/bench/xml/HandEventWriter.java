package org.mile4j.interop.bench.xml;

import java.io.IOException;
import java.util.List;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.Expectation;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.Service;

/** The events of the documents that {@link HandWriter} knows. */
final class HandEventWriter {

    private static final byte[] EVENT = HandBytes.markup("<EventData><Description>");
    private static final byte[] START = HandBytes.markup("</Description><StartTime>");
    private static final byte[] END = HandBytes.markup("</StartTime><EndTime>");
    private static final byte[] FLOW = HandBytes.markup("</EndTime><Flow>");
    private static final byte[] SYSTEM = HandBytes.markup("<System category=\"");
    private static final byte[] SPOOFED = HandBytes.markup("\" spoofed=\"");
    private static final byte[] NODE = HandBytes.markup("\"><Node><Address category=\"");
    private static final byte[] OPEN = HandBytes.markup("\">");
    private static final byte[] SERVICE = HandBytes.markup("</Address></Node><Service ip-protocol=\"");
    private static final byte[] PORT = HandBytes.markup("\"><Port>");
    private static final byte[] SYSTEM_END = HandBytes.markup("</Port></Service></System>");
    private static final byte[] EXPECTATION = HandBytes.markup("</Flow><Expectation action=\"");
    private static final byte[] SEVERITY = HandBytes.markup("\" severity=\"");
    private static final byte[] RECORD = HandBytes.markup("\"/><Record><RecordData><DateTime>");
    private static final byte[] ITEM = HandBytes.markup("</DateTime><RecordItem dtype=\"");
    private static final byte[] EVENT_END = HandBytes.markup("</RecordItem></RecordData></Record></EventData>");

    private final HandBytes to;

    HandEventWriter(HandBytes to) {
        this.to = to;
    }

    void event(EventData event) throws IOException {
        to.room();
        to.put(EVENT).phrase(event.descriptions()).put(START).time(event.startTime());
        to.put(END).time(event.endTime()).put(FLOW);
        List<IodefSystem> systems = event.flows().get(0).systems();
        for (int i = 0; i < systems.size(); i++) {
            system(systems.get(i));
        }
        Expectation expectation = event.expectations().get(0);
        to.put(EXPECTATION).value(expectation.action()).put(SEVERITY).value(expectation.severity());
        RecordData data = event.record().get().recordData().get(0);
        ExtensionType item = data.recordItems().get(0);
        to.put(RECORD).time(data.dateTime()).put(ITEM).value(item.dtype()).put(OPEN);
        to.escaped(((XmlText) item.content().get(0)).text()).put(EVENT_END);
    }

    private void system(IodefSystem system) {
        Address address = (Address) system.node().get().names().get(0);
        Service service = system.services().get(0);
        to.put(SYSTEM).value(system.category()).put(SPOOFED).value(system.spoofed());
        to.put(NODE).value(address.category()).put(OPEN).put(address.value());
        to.put(SERVICE).number(service.ipProtocol()).put(PORT).number(service.port());
        to.put(SYSTEM_END);
    }
}
