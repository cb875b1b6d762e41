package dev.jacquard.escape;

/** Java for compilers that may take it for another encoding than UTF-8. */
public final class Ascii {
    private Ascii() {}

    /**
     * The same program in ASCII: a compiler translates Unicode escapes before it does anything else. Where a character
     * is escaped, no backslash stands before it that is not itself one of a pair, since generated code has such before
     * ASCII only.
     *
     * @param source a generated Java file
     * @return it, with an escape for each character that is not ASCII
     */
    public static String java(String source) {
        StringBuilder out = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < 0x80) {
                out.append(c);
            } else {
                out.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
            }
        }
        return out.toString();
    }
}
