package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a schema that lists values says about each of them, in extensions: names and descriptions. Lists are matched by
 * position, and are left out where they are not as long as the list of values; maps by value.
 */
final class EnumNotes {
    private static final String[] NAMES = {
        "x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums", "x-ms-enum", "x-enum-elements"
    };
    private static final String[] DESCRIPTIONS = {
        "x-enum-descriptions", "x-enumDescriptions", "x-enumDescription", "x-speakeasy-enum-descriptions", "x-ms-enum",
        "x-enum-elements"
    };

    /** A few words without a full stop: {@code Not started}. */
    private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _/&-]{0,39}");
    private static final int PHRASE_WORDS = 4;

    private final SchemaNode listing;
    private final JsonNode values;
    private final boolean isNamedByDescriptions;

    EnumNotes(SchemaNode listing, Diagnostics diagnostics) {
        this.listing = listing;
        this.values = listing.json().path("enum");
        this.isNamedByDescriptions = isNamedByDescriptions();
        check(NAMES, diagnostics);
        check(DESCRIPTIONS, diagnostics);
    }

    /** Whether a schema says more of its values than what they are. */
    static boolean areGiven(SchemaNode listing) {
        return Stream.of(NAMES, DESCRIPTIONS).flatMap(Stream::of).anyMatch(listing::has);
    }

    /** The name of the value at an index; empty if none is given. */
    String name(int index) {
        String name = note(NAMES, "name", index);
        if (name == null && isNamedByDescriptions) {
            name = description(index);
        }
        return name == null ? "" : name;
    }

    /** What is said about the value at an index. */
    @Nullable String description(int index) {
        return note(DESCRIPTIONS, "description", index);
    }

    private @Nullable String note(String[] extensions, String member, int index) {
        for (String extension : extensions) {
            JsonNode note = note(listing.json().path(extension), member, index);
            // BoolInt calls its values false and true, which YAML takes for something else than text.
            if (note.isValueNode() && !note.isNull() && !note.asText().isBlank()) {
                return note.asText();
            }
        }
        return null;
    }

    private JsonNode note(JsonNode notes, String member, int index) {
        JsonNode none = listing.json().path("x-none");
        JsonNode list = notes.isObject() && notes.path("values").isArray() ? notes.path("values") : notes;
        if (list.isObject()) {
            return list.path(values.get(index).asText());
        }
        if (!list.isArray()) {
            return none;
        }
        if (list.path(0).isObject()) {
            for (JsonNode note : list) {
                if (note.has("value") && note.get("value").asText().equals(values.get(index).asText())) {
                    return note.path(member);
                }
            }
            return list.path(0).has("value") || list.size() != values.size() ? none : list.get(index).path(member);
        }
        return list.size() == values.size() ? list.get(index) : none;
    }

    /** Numbers say nothing, and short descriptions of them are as good as names: all are taken, or none. */
    private boolean isNamedByDescriptions() {
        Set<String> phrases = new LinkedHashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String description = values.get(i).isNumber() ? description(i) : null;
            boolean isPhrase = description != null
                    && PHRASE.matcher(description.strip()).matches()
                    && description.strip().split("[ _/&-]+").length <= PHRASE_WORDS;
            if (!isPhrase || !phrases.add(description.strip().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return !phrases.isEmpty();
    }

    private void check(String[] extensions, Diagnostics diagnostics) {
        for (String extension : extensions) {
            JsonNode notes = listing.json().path(extension);
            boolean isPositional = notes.isArray() && !notes.path(0).has("value");
            if (isPositional && notes.size() != values.size()) {
                diagnostics.warning(
                        "enum-notes",
                        extension + " has " + notes.size() + " entries for " + values.size()
                                + " values, and is left out",
                        listing.pointer(),
                        null);
            }
        }
    }
}
