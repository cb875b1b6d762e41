package dev.jacquard.escape;

/** Text among the marks of XML or HTML. */
final class Markup {
    private Markup() {}

    /** Text of an element, or an attribute's value in quotes of either sort (XML 1.0, 4.6; HTML knows the five names too). */
    static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&apos;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
