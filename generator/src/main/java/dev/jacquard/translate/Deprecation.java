package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether something is deprecated, and what the document says of it: there is no keyword for what to use instead. */
final class Deprecation {
    private static final List<String> MESSAGES = List.of(
            "x-deprecated-message", "x-deprecatedMessage", "x-deprecation-message", "x-deprecated-description",
            "x-speakeasy-deprecation-message", "x-sdk-deprecation-message");

    private static final int LONGEST = 400;

    /** A sentence ends before a blank or at the end of a paragraph. */
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\n\\s*\\n|<br ?/?>");

    private static final Pattern INSTEAD = Pattern.compile(
            "\\binstead\\b|\\bin favou?r of\\b|\\b(replaced|superseded) (by|with)\\b|\\bplease use\\b|\\bmigrate to\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DEPRECATED = Pattern.compile("\\bdeprecat", Pattern.CASE_INSENSITIVE);

    private Deprecation() {}

    /**
     * What is said.
     *
     * @param json the schema, parameter or operation
     * @param description its description
     * @return a text; empty if nothing is said; null if it is not deprecated
     */
    static @Nullable String of(JsonNode json, @Nullable String description) {
        if (!json.path("deprecated").asBoolean(false)) {
            return null;
        }
        for (String keyword : MESSAGES) {
            String message = json.path(keyword).asText("");
            if (!message.isBlank()) {
                return message;
            }
        }
        return description == null ? "" : sentence(description);
    }

    /** The sentence of a description that says what to use instead, or else the one that says that it is deprecated. */
    private static String sentence(String description) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : END.split(description)) {
            if (sentence.length() <= LONGEST && whole(sentence)) {
                sentences.add(sentence.strip().replaceFirst("^(?:[>#*-]+ +)+", ""));
            }
        }
        return sentences.stream()
                .filter(sentence -> INSTEAD.matcher(sentence).find())
                .findFirst()
                .or(() -> sentences.stream().filter(sentence -> DEPRECATED.matcher(sentence).find()).findFirst())
                .orElse("");
    }

    /** Whether no mark of Markdown is cut from its partner. */
    private static boolean whole(String sentence) {
        return count(sentence, "`") % 2 == 0 && count(sentence, "**") % 2 == 0
                && count(sentence, "[") == count(sentence, "]") && count(sentence, "(") == count(sentence, ")");
    }

    private static int count(String text, String mark) {
        Matcher marks = Pattern.compile(Pattern.quote(mark)).matcher(text);
        int count = 0;
        while (marks.find()) {
            count++;
        }
        return count;
    }
}
