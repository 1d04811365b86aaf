package org.mile4j.rid.http;

import java.util.Arrays;
import java.util.Objects;

/**
 * What comes back for a message in the same exchange: RFC 6546, Section 3 and Table 1.
 *
 * @since 0.1
 */
public sealed interface Answer permits Answer.Reply, Answer.Later, Answer.Done {

    /**
     * A message: 200 with a body.
     *
     * @param message the message as it is sent
     */
    record Reply(byte[] message) implements Answer {

        /**
         * Copies the bytes.
         *
         * @param message as the record describes it
         */
        public Reply {
            message = message.clone();
        }

        /**
         * The message as it is sent.
         *
         * @return a copy of the bytes
         */
        @Override
        public byte[] message() {
            return message.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Reply reply && Arrays.equals(message, reply.message);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(message);
        }

        /**
         * Names the length; the message never shows.
         *
         * @return the length in bytes
         */
        @Override
        public String toString() {
            return "Reply[" + message.length + " bytes]";
        }
    }

    /**
     * The message comes in a callback: 202 with a token.
     *
     * @param token the token that the callback will have, 1 to 255 visible ASCII characters
     */
    record Later(CallbackToken token) implements Answer {

        /**
         * Checks that there is a token.
         *
         * @param token as the record describes it
         */
        public Later {
            Objects.requireNonNull(token, "token");
        }
    }

    /** The exchange is over: 200 without a body. */
    record Done() implements Answer {}
}
