package dev.jacquard.runtime.json;

import java.net.URI;
import java.net.URISyntaxException;

/** Reads URIs as servers write them. */
final class UriText {
    private static final String HEX = "0123456789ABCDEF";
    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=";

    private UriText() {
    }

    /**
     * Reads a URI reference. Characters that no URI holds, such as a blank, are percent-encoded, as
     * browsers do before they follow a link.
     *
     * @param text the text
     * @return the URI
     * @throws URISyntaxException where the text is none even so
     */
    static URI parse(String text) throws URISyntaxException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return new URI(encoded(text.strip()));
        }
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int authority = text.indexOf("//");
        int path = authority < 0 ? 0 : authority + 2;
        while (authority >= 0 && path < text.length() && "/?#".indexOf(text.charAt(path)) < 0) {
            path++;
        }
        boolean fragment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = isAlphanumeric(c)
                    || c > 0x7f
                    || ALLOWED.indexOf(c) >= 0
                    || (c == '[' || c == ']') && i < path
                    || c == '%' && isHex(text, i + 1) && isHex(text, i + 2)
                    || c == '#' && !fragment;
            fragment |= c == '#';
            if (allowed) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80
                && Character.digit(text.charAt(at), 16) >= 0;
    }
}
