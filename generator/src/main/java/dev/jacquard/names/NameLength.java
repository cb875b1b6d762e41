package dev.jacquard.names;

/**
 * How long names may be. A class file's constants hold 65,535 bytes, and file systems take 255 bytes for the name of a file,
 * of which {@code $Builder.class} and a number that settles a collision need some.
 */
final class NameLength {
    /** The most bytes that one word of the document's becomes: what is put before or behind it must find room. */
    static final int WORD = 120;

    /** The most bytes of a name. */
    static final int NAME = 220;

    private NameLength() {}

    /**
     * Cuts a name.
     *
     * @param name the name
     * @param limit the most bytes that it may have in UTF-8
     * @return the name, or as much of its beginning as fits
     */
    static String cut(String name, int limit) {
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > limit) {
                return name.substring(0, i);
            }
            i += Character.charCount(c);
        }
        return name;
    }
}
