package dev.jacquard.translate;

/** Names of elements and attributes (Namespaces in XML 1.0, section 3). */
final class XmlNames {
    private XmlNames() {}

    /** Whether a text is a name without a colon. */
    static boolean isName(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isStart(c) && (i == 0 || !isPart(c))) {
                return false;
            }
            i += Character.charCount(c);
        }
        return !text.isEmpty();
    }

    private static boolean isStart(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c == '_'
                || c >= 0xc0 && c <= 0x2ff && c != 0xd7 && c != 0xf7
                || c >= 0x370 && c <= 0x1fff && c != 0x37e
                || c == 0x200c
                || c == 0x200d
                || c >= 0x2070 && c <= 0x218f
                || c >= 0x2c00 && c <= 0x2fef
                || c >= 0x3001 && c <= 0xd7ff
                || c >= 0xf900 && c <= 0xfdcf
                || c >= 0xfdf0 && c <= 0xfffd
                || c >= 0x10000 && c <= 0xeffff;
    }

    private static boolean isPart(int c) {
        return c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == 0xb7
                || c >= 0x300 && c <= 0x36f
                || c == 0x203f
                || c == 0x2040;
    }
}
