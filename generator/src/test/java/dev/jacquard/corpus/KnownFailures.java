package dev.jacquard.corpus;

import dev.jacquard.corpus.Trial.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The documents that are known to fail.
 *
 * @param entries where and why, by file name
 */
record KnownFailures(Map<String, Entry> entries) {
    /** More must not be on the list. */
    static final int LIMIT = 4;

    private static final Path LIST = Path.of("src/test/resources/corpus/known-failures.tsv");

    /** The step that fails, and why it may. */
    record Entry(Stage stage, String reason) {}

    static KnownFailures read() throws IOException {
        return parse(Files.readAllLines(LIST));
    }

    /** Reads lines of document, step and reason with tabs between; a line that begins with {@code #} is a comment. */
    static KnownFailures parse(List<String> lines) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3 || cells[2].isBlank()) {
                    throw new AssertionError("not a document, a step and a reason: " + line);
                }
                Entry entry = new Entry(Stage.valueOf(cells[1].toUpperCase(Locale.ROOT)), cells[2]);
                if (entries.put(cells[0], entry) != null) {
                    throw new AssertionError("listed twice: " + cells[0]);
                }
            }
        }
        return new KnownFailures(entries);
    }

    /** What the list and the trials contradict each other in; a document that was not tried proves nothing. */
    List<String> contradictions(List<Trial> trials) {
        List<String> found = new ArrayList<>();
        for (Trial trial : trials) {
            Entry entry = entries.get(trial.document());
            Trial.Failure failure = trial.failure();
            if (failure == null && entry != null) {
                found.add(trial.document() + " is listed and no longer fails: take it off the list");
            } else if (failure != null && (entry == null || entry.stage() != failure.stage())) {
                found.add(trial.document() + " fails to " + failure.stage() + ":\n" + failure.message());
            }
        }
        return found;
    }
}
