package dev.jacquard.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a value that was read and written again is not what it was. Absent and null are equal, numbers are compared by value,
 * date-times as instant and offset.
 *
 * @param path where, as a JSON path
 * @param kind what happened there
 * @param expected what was there; null if nothing was
 * @param actual what is there; null if nothing is
 */
public record ExampleDifference(
        String path, String kind, @Nullable JsonNode expected, @Nullable JsonNode actual) {
    private static final String LOST = "a member is lost";
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)(Z|[+-]\\d\\d):?(\\d\\d)?");

    /** The first difference, one that is more than a lost member if there is one; null if there is none. */
    public static @Nullable ExampleDifference of(JsonNode expected, JsonNode actual) {
        return of("$", expected, actual);
    }

    private static @Nullable ExampleDifference of(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            return members(path, expected, actual);
        }
        if (expected.isArray() && actual.isArray()) {
            return elements(path, expected, actual);
        }
        return equal(expected, actual)
                ? null
                : new ExampleDifference(path, change(expected, actual), expected, actual);
    }

    private static String change(JsonNode expected, JsonNode actual) {
        if (expected.isTextual() && actual.isTextual()) {
            if (expected.textValue().equalsIgnoreCase(actual.textValue())) {
                return "a string changes between capital and small letters";
            }
            if (actual.textValue().equals(percentEncoded(expected.textValue()))) {
                return "what no URI holds is percent-encoded";
            }
            if (sameBytes(expected.textValue(), actual.textValue())) {
                return "base64 is written in its one standard form";
            }
        }
        return kind(expected) + " becomes " + kind(actual);
    }

    private static @Nullable ExampleDifference elements(String path, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            return new ExampleDifference(path, "an array has another length", expected, actual);
        }
        ExampleDifference found = null;
        for (int i = 0; i < expected.size(); i++) {
            found = worse(found, of(path + "[" + i + "]", expected.get(i), actual.get(i)));
        }
        return found;
    }

    private static @Nullable ExampleDifference members(String path, JsonNode expected, JsonNode actual) {
        Set<String> names = new LinkedHashSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        actual.fieldNames().forEachRemaining(names::add);
        ExampleDifference found = null;
        for (String name : names) {
            JsonNode before = expected.path(name);
            JsonNode after = actual.path(name);
            String at = path + "." + name;
            if (nothing(before) && nothing(after)) {
                continue;
            }
            if (after.isMissingNode()) {
                found = worse(found, new ExampleDifference(at, LOST, before, null));
            } else if (before.isMissingNode()) {
                found = worse(found, new ExampleDifference(at, "a member is added", null, after));
            } else {
                found = worse(found, of(at, before, after));
            }
        }
        return found;
    }

    private static @Nullable ExampleDifference worse(@Nullable ExampleDifference a, @Nullable ExampleDifference b) {
        return a == null || b != null && a.kind.equals(LOST) && !b.kind.equals(LOST) ? b : a;
    }

    private static boolean nothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static boolean equal(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        return a.equals(b) || a.isTextual() && b.isTextual() && sameMoment(a.textValue(), b.textValue());
    }

    private static boolean sameMoment(String a, String b) {
        OffsetDateTime moment = moment(a);
        return moment != null && moment.equals(moment(b));
    }

    /** A moment in the forms in which servers write it. */
    private static @Nullable OffsetDateTime moment(String text) {
        Matcher parts = DATE_TIME.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return null;
        }
        String offset = parts.group(3) + (parts.group(3).equals("Z")
                ? ""
                : ":" + (parts.group(4) == null ? "00" : parts.group(4)));
        try {
            return OffsetDateTime.parse(parts.group(1) + "T" + parts.group(2) + offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String percentEncoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (char c : text.toCharArray()) {
            encoded.append(" \"<>\\^`{|}".indexOf(c) < 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }

    private static boolean sameBytes(String a, String b) {
        try {
            Base64.Decoder decoder = Base64.getMimeDecoder();
            String standard = a.replace('-', '+').replace('_', '/');
            return Arrays.equals(decoder.decode(standard), decoder.decode(b));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            default -> "null";
        };
    }
}
