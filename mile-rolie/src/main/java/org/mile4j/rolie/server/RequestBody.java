package org.mile4j.rolie.server;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** The body of a request, which is kept only once somebody who may send it wants it read. */
final class RequestBody {

    private static final int PIECE = 8 << 10;
    private static final byte[] NONE = {};

    private final Request request;
    private final long limit;
    private final boolean expected;
    private byte[] bytes;

    /** Refuses what is known to be wrong before any of it is read. */
    RequestBody(Request request, long limit) {
        this.request = request;
        this.limit = limit;
        this.expected =
                request.getMethod().equals("POST") || request.getMethod().equals("PUT");
        if (request.getLength() > limit) {
            throw tooLarge();
        }
        String encoding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        if (expected && encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Answer.failure(415, "This server takes bodies without a Content-Encoding only.")
                    .with("Accept-Encoding", "identity");
        }
    }

    /** All of it. */
    byte[] read() {
        if (bytes == null) {
            bytes = expected ? whole() : NONE;
        }
        return bytes;
    }

    private byte[] whole() {
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] body = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limit + 1));
            if (body.length > limit) {
                throw tooLarge();
            }
            return body;
        } catch (IOException e) {
            throw Answer.failure(400, "The body of the request did not arrive whole.");
        }
    }

    /**
     * Takes the rest from a client that sends it without being asked to, so that it gets to the answer; nothing is kept. One
     * that has asked whether to send it (RFC 9110, Section 10.1.1) is not.
     */
    void discard() {
        if (bytes != null || !expected || request.getHeaders().contains(HttpHeader.EXPECT)) {
            return;
        }
        byte[] piece = new byte[PIECE];
        try (InputStream in = Content.Source.asInputStream(request)) {
            long taken = 0;
            for (int n = in.read(piece); n >= 0 && taken <= limit; n = in.read(piece)) {
                taken += n;
            }
        } catch (IOException e) {
            bytes = NONE; // the client has gone, and does without the answer
        }
    }

    private Answer tooLarge() {
        return Answer.failure(413, "This server takes at most " + limit + " bytes.")
                .with("Connection", "close");
    }
}
