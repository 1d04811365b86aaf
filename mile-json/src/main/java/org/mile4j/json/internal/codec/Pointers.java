package org.mile4j.json.internal.codec;

/** JSON Pointers (RFC 6901) beside the paths that the checks give as XML has them. */
final class Pointers {

    private Pointers() {}

    /** A name as a reference token; a slash that divides the tag of a tagged object stays. */
    static String escape(String name) {
        return name.indexOf('~') < 0 ? name : name.replace("~", "~0");
    }

    /**
     * The pointer from a value of a class to what an XML path leads to.
     *
     * @param below for instance {@code /@category} or {@code /Address[2]/@category}
     */
    static String below(ClassCodec<?> codec, String below) {
        StringBuilder pointer = new StringBuilder();
        ClassCodec<?> at = codec;
        for (String step : below.split("/")) {
            if (!step.isEmpty()) {
                at = step(at, step, pointer);
            }
        }
        return pointer.toString();
    }

    private static ClassCodec<?> step(ClassCodec<?> codec, String step, StringBuilder pointer) {
        int bracket = step.indexOf('[');
        String name = bracket < 0 ? step : step.substring(0, bracket);
        Member found = codec == null ? null : find(codec, name);
        if (found == null) {
            pointer.append('/').append(escape(name.startsWith("@") ? name.substring(1) : name));
            return null;
        }
        pointer.append('/').append(escape(found.name));
        if (found.many && found.kind != Kind.UNWRAPPED && bracket > 0) {
            int index = Integer.parseInt(step.substring(bracket + 1, step.indexOf(']')));
            pointer.append('/').append(index - 1);
        }
        return found.kind == Kind.OBJECT ? found.codec(codec) : null;
    }

    private static Member find(ClassCodec<?> codec, String name) {
        for (Member m : codec.members) {
            if (m.xml.equals(name) || m.xml.substring(m.xml.indexOf(':') + 1).equals(name)) {
                return m;
            }
        }
        return codec.member(name.startsWith("@") ? name.substring(1) : name);
    }
}
