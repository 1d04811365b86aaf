package org.mile4j.rolie.internal.xml;

/** The attributes that a class of elements defines, by number. */
final class Slots {

    private final String[] names;
    private final Repeated[] repeated;

    /** The names in the order of their numbers; a star behind one says that its values are likely to repeat. */
    Slots(String... names) {
        this.names = new String[names.length];
        this.repeated = new Repeated[names.length];
        for (int i = 0; i < names.length; i++) {
            boolean star = names[i].endsWith("*");
            // Interned, as the parser's names are: the same name is the same object then.
            this.names[i] = (star ? names[i].substring(0, names[i].length() - 1) : names[i]).intern();
            this.repeated[i] = star ? new Repeated() : null;
        }
    }

    int size() {
        return names.length;
    }

    /** The number of a name, or -1; tried first is the number that it has if all come in order. */
    int index(String name, int likely) {
        if (likely < names.length && names[likely] == name) {
            return likely;
        }
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Where to look for a value that was met before; null if values of this attribute seldom repeat. */
    Repeated repeated(int index) {
        return repeated[index];
    }
}
