package org.mile4j.interop.matrix;

import java.util.List;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef.IodefDocument;

/**
 * The legs of IODEF in XML (RFC 7970, RFC 5070): read, check in both profiles, write, read again, compare, convert into
 * the other version, check for the advice of RFC 8274.
 *
 * @since 0.1.0
 */
public final class XmlLegs {

    /** The document as values, as it was read first. */
    public static final Trip.Thing<IodefDocument> DOCUMENT = new Trip.Thing<>("the document as values");

    /** The document as it was written. */
    public static final Trip.Thing<byte[]> WRITTEN = new Trip.Thing<>("the document as written");

    /** The document as values, as it was read from what was written. */
    public static final Trip.Thing<IodefDocument> AGAIN = new Trip.Thing<>("the document as read again");

    /** The document as values of IODEF v1, as it was read first. */
    static final Trip.Thing<org.mile4j.model.iodef1.IodefDocument> DOCUMENT_1 =
            new Trip.Thing<>("the document as values of v1");

    /** The document as values of IODEF v1, as it was read from what was written. */
    static final Trip.Thing<org.mile4j.model.iodef1.IodefDocument> AGAIN_1 =
            new Trip.Thing<>("the document as values of v1, read again");

    private XmlLegs() {}

    /**
     * All of them.
     *
     * @return the legs in their order
     */
    public static List<Leg> all() {
        return List.of(
                new ReadLeg(),
                new ValidateLeg("literal", Profile.RFC_LITERAL, List.of(RuleGroup.STRUCTURE)),
                new ValidateLeg("corrected", Profile.CORRECTED, List.of(RuleGroup.STRUCTURE, RuleGroup.SEMANTICS)),
                new WriteLeg(),
                new ReadAgainLeg(),
                new EqualLeg(),
                new ConvertLeg(),
                new GuidanceLeg());
    }
}
