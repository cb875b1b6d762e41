package dev.jacquard.names;

import dev.jacquard.api.MediaType;
import java.util.Locale;

/** What the forms of a request's body are called, beside the one that goes first: each by its own media type alone. */
final class BodyNames {
    private BodyNames() {}

    /** The name of a form. */
    static Wish of(MediaType form) {
        String whole = JavaNames.continued(form.name().toLowerCase(Locale.ROOT));
        return Wish.ofContext("bodyAs" + word(form), JavaNames.limited("bodyAs" + whole, form.name()));
    }

    private static String word(MediaType form) {
        String subtype = subtype(form);
        return subtype.isEmpty() ? kind(form) : JavaNames.limited(JavaNames.continued(subtype), form.name());
    }

    /** What tells it from others: no prefix of a registry, no suffix of a syntax that other names have too. */
    private static String subtype(MediaType form) {
        String essence = form.essence();
        String subtype = essence.substring(essence.indexOf('/') + 1);
        for (String prefix : new String[] {"x-", "vnd."}) {
            subtype = subtype.startsWith(prefix) ? subtype.substring(prefix.length()) : subtype;
        }
        int suffix = subtype.lastIndexOf('+');
        String stem = suffix > 0 ? subtype.substring(0, suffix) : subtype;
        return switch (stem) {
            case "*", "octet-stream", "plain", "form-data", "www-form-urlencoded" -> "";
            default -> stem;
        };
    }

    private static String kind(MediaType form) {
        return switch (form.form()) {
            case JSON -> "Json";
            case XML -> "Xml";
            case FORM -> "Form";
            case MULTIPART -> "Multipart";
            case TEXT -> "Text";
            case BYTES, EVENTS, LINES, SEQUENCE -> "Bytes";
        };
    }
}
