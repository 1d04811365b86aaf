package org.mile4j.rolie.server;

import java.util.Arrays;
import org.mile4j.rolie.atom.RolieDocument;

/** What a request asks of the answer: its form (RFC 9110, Section 12), and whether it has it already (Section 13). */
final class Negotiation {

    private Negotiation() {}

    /** Refuses other methods than those of a list, and answers OPTIONS. */
    static void allow(RequestFacts request, String methods) {
        if (request.method().equals("OPTIONS")) {
            throw Answer.empty(204).with("Allow", methods + ", OPTIONS");
        }
        if (!Arrays.asList(methods.split(", ")).contains(request.method())) {
            throw Answer.failure(405, "Here one can " + methods + ".").with("Allow", methods + ", OPTIONS");
        }
    }

    static Representation form(RequestFacts request) {
        Representation form = Representation.of(request.headers().get("accept"));
        if (form == null) {
            throw Answer.failure(406, "This is to be had in XML, as application/json and as text/html.");
        }
        return form;
    }

    /** A document whose entity tag is made of its bytes. */
    static Answer document(RequestFacts request, RolieDocument document, String kind) {
        Representation form = form(request);
        Answer answer = varied(form.answer(document));
        String tag = "\"" + kind + "-" + Integer.toHexString(Arrays.hashCode(answer.body)) + form.mark + "\"";
        return conditional(request, answer.with("ETag", tag), tag);
    }

    static Answer conditional(RequestFacts request, Answer answer, String tag) {
        return isKnown(request, tag) ? notModified(tag) : answer;
    }

    /** Whether the client has the state that a tag names. */
    static boolean isKnown(RequestFacts request, String tag) {
        return request.header("if-none-match")
                .map(wanted -> EntityTags.anyWeak(wanted, tag))
                .orElse(false);
    }

    static Answer notModified(String tag) {
        return varied(Answer.empty(304).with("ETag", tag));
    }

    /** Says what an answer depends on besides its address. */
    static Answer varied(Answer answer) {
        return answer.with("Vary", "Accept, Authorization");
    }
}
