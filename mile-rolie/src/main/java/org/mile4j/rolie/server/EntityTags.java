package org.mile4j.rolie.server;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.mile4j.rolie.store.StoredMember;

/**
 * Entity tags (RFC 9110, Section 8.8.3). That of a member is the number of its last change, the time of it, and its form: a
 * number alone is given twice if the database is emptied, or put back to an earlier state.
 */
final class EntityTags {

    private EntityTags() {}

    static String member(StoredMember member, Representation form) {
        return "\"m" + member.sequence() + "." + time(member.edited()) + form.mark + "\"";
    }

    static String time(Instant instant) {
        return Long.toString(instant.toEpochMilli(), Character.MAX_RADIX);
    }

    /** Whether a condition If-Match names the state of a member, in any of its forms. */
    static boolean names(String condition, StoredMember member) {
        for (String tag : condition.split(",")) {
            String plain = tag.strip();
            if (plain.equals("*")) {
                return true;
            }
            for (Representation form : Representation.values()) {
                if (plain.equals(member(member, form))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a condition If-None-Match names a tag, by the weak comparison. */
    static boolean anyWeak(String condition, String tag) {
        String wanted = tag.startsWith("W/") ? tag.substring(2) : tag;
        for (String one : condition.split(",")) {
            String plain = one.strip();
            if (plain.equals("*") || (plain.startsWith("W/") ? plain.substring(2) : plain).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
