package dev.jacquard.runtime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the header Content-Type says (RFC 9110, section 8.3). */
final class ContentType {
    private ContentType() {
    }

    /** Type and subtype in lower case; null where there is none. */
    static @Nullable String essence(@Nullable String header) {
        if (header == null) {
            return null;
        }
        int end = header.indexOf(';');
        String essence = (end < 0 ? header : header.substring(0, end)).strip();
        return essence.isEmpty() ? null : essence.toLowerCase(Locale.ROOT);
    }

    /** Says whether a media type is JSON's own or has its suffix (RFC 6839). */
    static boolean isJson(String essence) {
        return essence.equals("application/json") || essence.endsWith("+json")
                || essence.equals("text/json");
    }

    /** Says whether a media type is one of those, or in one of those ranges. */
    static boolean isAmong(String essence, String[] types) {
        for (String type : types) {
            boolean isRange = type.endsWith("/*");
            if (type.equals("*/*") || type.equals(essence)
                    || isRange && essence.startsWith(type.substring(0, type.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The character set; UTF-8 where none is named, or none that this machine knows. */
    static Charset charset(@Nullable String header) {
        String name = header == null ? null : parameter(header, "charset");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static @Nullable String parameter(String header, String wanted) {
        int at = header.indexOf(';');
        while (at >= 0) {
            int equals = header.indexOf('=', at);
            if (equals < 0) {
                return null;
            }
            String name = header.substring(at + 1, equals).strip();
            int end = equals + 1;
            boolean quoted = false;
            while (end < header.length() && (quoted || header.charAt(end) != ';')) {
                quoted ^= header.charAt(end) == '"';
                end++;
            }
            if (name.equalsIgnoreCase(wanted)) {
                return header.substring(equals + 1, end).replace('"', ' ').strip();
            }
            at = end < header.length() ? end : -1;
        }
        return null;
    }
}
