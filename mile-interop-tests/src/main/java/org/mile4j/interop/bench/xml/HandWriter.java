package org.mile4j.interop.bench.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.BusinessImpact;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.Discovery;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.HistoryItem;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.SystemImpact;

/**
 * Writes {@link Documents#middle()} and {@link Documents#large} with the bytes that mile4j writes, and no other document: it
 * knows which fields hold something and which texts need escaping, and looks at nothing else. Whoever writes these values as
 * these bytes spends at least about as much.
 */
final class HandWriter {

    private static final byte[] ROOT = markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\" version=\"");
    private static final byte[] LANG = markup("\" xml:lang=\"");
    private static final byte[] SCHEMA =
            markup("\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"");
    private static final byte[] ROOT_OPEN = markup("\">");
    private static final byte[] ROOT_END = markup("</IODEF-Document>");
    private static final byte[] INCIDENT = markup("<Incident purpose=\"");
    private static final byte[] RESTRICTION = markup("\" restriction=\"");
    private static final byte[] ID = markup("\"><IncidentID name=\"");
    private static final byte[] OPEN = markup("\">");
    private static final byte[] DETECT = markup("</IncidentID><DetectTime>");
    private static final byte[] START = markup("</DetectTime><StartTime>");
    private static final byte[] GENERATION = markup("</StartTime><GenerationTime>");
    private static final byte[] DESCRIPTION = markup("</GenerationTime><Description>");
    private static final byte[] DISCOVERY = markup("</Description><Discovery source=\"");
    private static final byte[] DESCRIBED = markup("\"><Description>");
    private static final byte[] ASSESSMENT = markup("</Description></Discovery><Assessment occurrence=\"");
    private static final byte[] SYSTEM_IMPACT = markup("\"><SystemImpact severity=\"");
    private static final byte[] COMPLETION = markup("\" completion=\"");
    private static final byte[] TYPE = markup("\" type=\"");
    private static final byte[] BUSINESS_IMPACT = markup("</Description></SystemImpact><BusinessImpact type=\"");
    private static final byte[] CONFIDENCE = markup("\"/><Confidence rating=\"");
    private static final byte[] METHOD = markup("\"/></Assessment><Method><Reference><URL>");
    private static final byte[] REFERENCE = markup("</URL><Description>");
    private static final byte[] METHOD_END = markup("</Description></Reference></Method>");
    private static final byte[] CONTACT = markup("<Contact role=\"");
    private static final byte[] CONTACT_NAME = markup("\"><ContactName>");
    private static final byte[] EMAIL = markup("</ContactName><Email><EmailTo>");
    private static final byte[] EMAIL_END = markup("</EmailTo></Email>");
    private static final byte[] TELEPHONE = markup("<Telephone><TelephoneNumber>");
    private static final byte[] TIMEZONE = markup("</TelephoneNumber></Telephone><Timezone>");
    private static final byte[] TIMEZONE_END = markup("</Timezone>");
    private static final byte[] CONTACT_END = markup("</Contact>");
    private static final byte[] INDICATORS = markup("<IndicatorData>");
    private static final byte[] HISTORY = markup("</IndicatorData><History>");
    private static final byte[] HISTORY_ITEM = markup("<HistoryItem action=\"");
    private static final byte[] HISTORY_TIME = markup("\"><DateTime>");
    private static final byte[] HISTORY_TEXT = markup("</DateTime><Description>");
    private static final byte[] HISTORY_ITEM_END = markup("</Description></HistoryItem>");
    private static final byte[] TICKET = markup("</History><AdditionalData name=\"");
    private static final byte[] DTYPE = markup("\" dtype=\"");
    private static final byte[] INCIDENT_END = markup("</AdditionalData></Incident>");

    private final HandBytes to;
    private final HandEventWriter events;
    private final HandIndicatorWriter indicators;

    HandWriter(OutputStream out) {
        to = new HandBytes(out);
        events = new HandEventWriter(to);
        indicators = new HandIndicatorWriter(to);
    }

    private static byte[] markup(String text) {
        return HandBytes.markup(text);
    }

    void write(IodefDocument document) throws IOException {
        to.put(ROOT).put(document.version()).put(LANG).put(document.lang());
        to.put(SCHEMA).put(document.extras().attributes().get(0).value()).put(ROOT_OPEN);
        List<Incident> incidents = document.incidents();
        for (int i = 0; i < incidents.size(); i++) {
            incident(incidents.get(i));
        }
        to.put(ROOT_END).flush();
    }

    private void incident(Incident incident) throws IOException {
        to.room();
        to.put(INCIDENT).value(incident.purpose()).put(RESTRICTION).value(incident.restriction());
        to.put(ID).put(incident.incidentId().get().name()).put(OPEN);
        to.put(incident.incidentId().get().id()).put(DETECT).time(incident.detectTime());
        to.put(START).time(incident.startTime()).put(GENERATION).time(incident.generationTime());
        to.put(DESCRIPTION).escaped(incident.descriptions().get(0).value());
        Discovery discovery = incident.discoveries().get(0);
        to.put(DISCOVERY).value(discovery.source()).put(DESCRIBED).phrase(discovery.descriptions());
        assessment(incident.assessments().get(0));
        Reference reference = incident.methods().get(0).references().get(0);
        to.put(METHOD).put(reference.urls().get(0)).put(REFERENCE);
        to.phrase(reference.descriptions()).put(METHOD_END);
        contacts(incident.contacts());
        List<EventData> all = incident.eventData();
        for (int i = 0; i < all.size(); i++) {
            events.event(all.get(i));
        }
        to.put(INDICATORS);
        List<Indicator> sought = incident.indicatorData().get().indicators();
        for (int i = 0; i < sought.size(); i++) {
            indicators.indicator(sought.get(i));
        }
        to.room();
        to.put(HISTORY);
        List<HistoryItem> steps = incident.history().get().historyItems();
        for (int i = 0; i < steps.size(); i++) {
            HistoryItem step = steps.get(i);
            to.put(HISTORY_ITEM).value(step.action()).put(HISTORY_TIME).time(step.dateTime());
            to.put(HISTORY_TEXT).phrase(step.descriptions()).put(HISTORY_ITEM_END);
        }
        ExtensionType ticket = incident.additionalData().get(0);
        to.put(TICKET).put(ticket.name()).put(DTYPE).value(ticket.dtype()).put(OPEN);
        to.put(((XmlText) ticket.content().get(0)).text()).put(INCIDENT_END);
    }

    private void assessment(Assessment assessment) {
        SystemImpact impact = (SystemImpact) assessment.impacts().get(0);
        to.put(ASSESSMENT).value(assessment.occurrence());
        to.put(SYSTEM_IMPACT).value(impact.severity()).put(COMPLETION).value(impact.completion());
        to.put(TYPE).value(impact.type()).put(DESCRIBED).phrase(impact.descriptions());
        BusinessImpact business = (BusinessImpact) assessment.impacts().get(1);
        to.put(BUSINESS_IMPACT).value(business.type());
        to.put(CONFIDENCE).value(assessment.confidence().get().rating());
    }

    private void contacts(List<Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            to.put(CONTACT)
                    .value(contact.role())
                    .put(TYPE)
                    .value(contact.type())
                    .put(CONTACT_NAME);
            to.escaped(contact.contactNames().get(0).value());
            to.put(EMAIL).put(contact.emails().get(0).emailTo()).put(EMAIL_END);
            if (!contact.telephones().isEmpty()) {
                to.put(TELEPHONE).put(contact.telephones().get(0).telephoneNumber());
                to.put(TIMEZONE).put(contact.timezone()).put(TIMEZONE_END);
            }
            to.put(CONTACT_END);
        }
    }
}
