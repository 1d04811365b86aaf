package org.mile4j.rolie.server;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer to a request. */
final class Answer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int status;
    final transient Map<String, String> headers = new LinkedHashMap<>();
    final transient byte[] body;

    private Answer(int status, byte[] body) {
        super(null, null, false, false);
        this.status = status;
        this.body = body;
    }

    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, body).with("Content-Type", type);
    }

    static Answer empty(int status) {
        return new Answer(status, new byte[0]);
    }

    /** A refusal or a failure, with a sentence for people. */
    static Answer failure(int status, String sentence) {
        return of(status, "text/plain;charset=utf-8", (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** This answer with another status. */
    Answer withStatus(int other) {
        Answer answer = new Answer(other, body);
        answer.headers.putAll(headers);
        return answer;
    }

    Answer with(String name, String value) {
        headers.put(name, value);
        return this;
    }
}
