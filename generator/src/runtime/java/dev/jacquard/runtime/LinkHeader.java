package dev.jacquard.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the header Link (RFC 8288, section 3). */
final class LinkHeader {
    private final String text;
    private int at;

    private LinkHeader(String text) {
        this.text = text;
    }

    /** The target of the first link with a relation; null if there is none. */
    static @Nullable String find(String header, String relation) {
        return new LinkHeader(header).find(relation);
    }

    private @Nullable String find(String relation) {
        while (skipTo('<')) {
            int start = at;
            if (!skipTo('>')) {
                return null;
            }
            String target = text.substring(start, at - 1).strip();
            if (hasRelation(relation)) {
                return target;
            }
        }
        return null;
    }

    /** Goes behind a character. */
    private boolean skipTo(char wanted) {
        int found = text.indexOf(wanted, at);
        at = found < 0 ? text.length() : found + 1;
        return found >= 0;
    }

    /** Reads a link's parameters and the comma behind them. Of two relations the first counts. */
    private boolean hasRelation(String relation) {
        String relations = null;
        while (at < text.length() && text.charAt(at) != ',') {
            at++; // a semicolon, or what does not belong here
            String name = token();
            if (at < text.length() && text.charAt(at) == '=') {
                at++;
                String value = value();
                relations = relations == null && name.equalsIgnoreCase("rel") ? value : relations;
            }
        }
        at = Math.min(at + 1, text.length());
        if (relations != null) {
            for (String each : relations.strip().split("\\s+")) {
                if (each.toLowerCase(Locale.ROOT).equals(relation)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String token() {
        int start = at;
        while (at < text.length() && ";,=\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    private String value() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '"') {
            return token();
        }
        StringBuilder quoted = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            quoted.append(text.charAt(at));
        }
        at = Math.min(at + 1, text.length());
        return quoted.toString();
    }
}
