package dev.jacquard.translate;

import dev.jacquard.api.Pagination.ValuePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ways to a value as extensions write them: {@code $.data.next}, {@code $response.items[-1].id}. */
final class ValuePaths {
    /** A member, in brackets or after a full stop; or the last element of a list. */
    private static final Pattern STEP = Pattern.compile(
            "\\[(?<last>-1:?|\\(@\\.length-1\\))]|\\['(?<quoted>[^']+)']|\\.?(?<name>[^.\\[\\]'\\s]+)");

    private ValuePaths() {}

    /**
     * Reads a way to a value.
     *
     * @param text the text; null if there is none
     * @return the way; empty if it is not written so
     */
    static Optional<ValuePath> of(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String rest = text.strip();
        for (String root : List.of("$response.body", "$response", "$request.query", "$request.body", "$request", "$")) {
            if (rest.startsWith(root)) {
                rest = rest.substring(root.length());
                break;
            }
        }
        rest = rest.startsWith("#/") ? rest.substring(1).replace('/', '.') : rest;
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(rest);
        int end = 0;
        while (end < rest.length() && step.find(end) && step.start() == end) {
            String quoted = step.group("quoted");
            String name = quoted == null ? step.group("name") : quoted;
            steps.add(name == null ? ValuePath.LAST : name);
            end = step.end();
        }
        return end == rest.length() ? Optional.of(new ValuePath(steps)) : Optional.empty();
    }
}
