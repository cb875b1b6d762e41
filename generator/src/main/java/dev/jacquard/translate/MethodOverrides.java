package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The document's list of methods' names by {@code operationId}: {@code x-speakeasy-name-override} at its root. An entry's
 * expression may match any part of the id; the first one that does counts.
 */
final class MethodOverrides {
    private static final int STEPS = 100_000;

    private final List<Entry> overrides = new ArrayList<>();
    private final Diagnostics diagnostics;

    private record Entry(Pointer pointer, Pattern ids, String name) {}

    MethodOverrides(JsonNode list, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        Pointer at = Pointer.ROOT.child("x-speakeasy-name-override");
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            String ids = list.get(i).path("operationId").asText("");
            String name = list.get(i).path("methodNameOverride").asText("");
            try {
                if (!ids.isEmpty() && !name.isBlank()) {
                    overrides.add(new Entry(at.child(i), Pattern.compile(ids), name));
                }
            } catch (PatternSyntaxException e) {
                warn("\"" + ids + "\" is no regular expression: " + e.getDescription(), at.child(i));
            }
        }
    }

    /** The name for an id; null if no entry matches it. */
    @Nullable String of(@Nullable String id) {
        if (id == null) {
            return null;
        }
        for (Entry override : overrides) {
            try {
                if (override.ids().matcher(new Limited(id, new int[] {STEPS})).find()) {
                    return override.name();
                }
            } catch (TooLong e) {
                warn("the expression takes too long to match", override.pointer());
                overrides.remove(override);
                return of(id);
            }
        }
        return null;
    }

    private void warn(String message, Pointer pointer) {
        diagnostics.warning("name-override", message + "; the override is left out", pointer, null);
    }

    /** Ends a match that goes back and forth without end, as {@code (a+)+$} does. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLong() {
            super("too many steps", null, false, false);
        }
    }

    /** A text that may be looked at a limited number of times. */
    private record Limited(String text, int[] left) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Limited(text.substring(start, end), left);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
