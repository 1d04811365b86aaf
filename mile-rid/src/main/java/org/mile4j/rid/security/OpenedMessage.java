package org.mile4j.rid.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.Reading;
import org.mile4j.rid.message.RidDocument;

/**
 * A message whose signatures held, read from what was verified.
 *
 * @param reading the message, decrypted where this system is a recipient, and what the checks found
 * @param sender who signed the whole message
 * @param originators who signed elements of the document, each with its element
 * @param origin the first detached signature that does not hold, if one does not; the sender is told
 * @param encrypted whether a document inside was encrypted
 * @param readable whether all of it could be decrypted by this system
 * @since 0.1
 */
public record OpenedMessage(
        Reading<RidDocument> reading,
        Signer sender,
        List<Signer> originators,
        Optional<MessageSecurityException> origin,
        boolean encrypted,
        boolean readable) {

    /**
     * Copies the list.
     *
     * @param reading as the record describes it
     * @param sender as the record describes it
     * @param originators as the record describes it
     * @param origin as the record describes it
     * @param encrypted as the record describes it
     * @param readable as the record describes it
     */
    public OpenedMessage {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(sender, "sender");
        originators = List.copyOf(originators);
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * The message.
     *
     * @return the message, also if the checks found errors
     */
    public RidDocument message() {
        return reading.document();
    }
}
