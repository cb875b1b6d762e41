package dev.jacquard.corpus;

import dev.jacquard.corpus.Trial.Method;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The trials of many documents.
 *
 * @param all a trial for each, by name
 */
record Trials(List<Trial> all) {
    /** More at a time would need more memory than they save time. */
    private static final int AT_A_TIME = Math.min(2, Runtime.getRuntime().availableProcessors());

    private static final int LINES_OF_PROGRESS = 14;

    /** Tries documents, with a line on the console every so many. */
    static Trials of(List<Path> documents) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            ExecutorCompletionService<Trial> running = new ExecutorCompletionService<>(threads);
            // The longest first, so that none of them is left alone at the end.
            for (Path document : bySize(documents)) {
                running.submit(() -> Trial.of(document));
            }
            Progress progress = new Progress(documents.size(), Math.max(1, documents.size() / LINES_OF_PROGRESS));
            List<Trial> done = new ArrayList<>();
            while (done.size() < documents.size()) {
                Trial trial = running.take().get();
                done.add(trial);
                progress.add(trial);
            }
            done.sort(Comparator.comparing(Trial::document));
            return new Trials(List.copyOf(done));
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Path> bySize(List<Path> documents) throws IOException {
        Map<Path, Long> sizes = new TreeMap<>();
        for (Path document : documents) {
            sizes.put(document, Files.size(document));
        }
        return documents.stream().sorted(Comparator.comparing(sizes::get).reversed()).toList();
    }

    List<Trial> failed() {
        return all.stream().filter(trial -> trial.failure() != null).toList();
    }

    SchemaPositions positions() {
        return all.stream().map(Trial::positions).reduce(SchemaPositions.NONE, SchemaPositions::plus);
    }

    /** How many schemas became any JSON value, by code of the finding. */
    Map<String, Integer> gaps() {
        Map<String, Integer> gaps = new TreeMap<>();
        all.forEach(trial -> trial.gaps().forEach((code, count) -> gaps.merge(code, count, Integer::sum)));
        return gaps;
    }

    Method longest() {
        return all.stream().map(Trial::longest).reduce(Method.NONE, Method::longer);
    }

    /** What came of all pages. */
    PageTrial pages() {
        return all.stream().map(Trial::pages).reduce(PageTrial.NONE, PageTrial::plus);
    }

    /** The result in a few lines. */
    String summary() {
        SchemaPositions positions = positions();
        PageTrial pages = pages();
        int classes = all.stream().mapToInt(Trial::classes).sum();
        return String.format(
                Locale.ROOT,
                "%d documents, %d failed; %,d operations, %,d models, %,d classes%n"
                        + "%,d schema positions, %,d of them gaps (%.3f %%), by cause: %s%n"
                        + "longest method: %,d bytes, %s%n"
                        + "%,d pages, %,d bytes, %,d links, %,d tables, %d faults; %,d samples, %d refused",
                all.size(),
                failed().size(),
                all.stream().mapToInt(Trial::operations).sum(),
                all.stream().mapToInt(Trial::models).sum(),
                classes,
                positions.all(),
                positions.gaps(),
                positions.percent(),
                gaps(),
                longest().bytes(),
                longest().name(),
                pages.pages(),
                pages.bytes(),
                pages.links(),
                pages.tables(),
                pages.faults().size(),
                pages.samples(),
                pages.refused().size());
    }

    /** A line of tab-separated values for each document. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add("document\tfailed\toperations\tmodels\tclasses\tpositions\tgaps\tcauses\tlongest\tmethod\tpages\tbytes\tlinks\ttables\tfaults\tsamples\trefused\tms");
        for (Trial trial : all) {
            lines.add(String.join(
                    "\t",
                    trial.document(),
                    trial.failure() == null ? "" : trial.failure().stage().toString(),
                    Integer.toString(trial.operations()),
                    Integer.toString(trial.models()),
                    Integer.toString(trial.classes()),
                    Integer.toString(trial.positions().all()),
                    Integer.toString(trial.positions().gaps()),
                    trial.gaps().toString(),
                    Integer.toString(trial.longest().bytes()),
                    trial.longest().name(),
                    Integer.toString(trial.pages().pages()),
                    Long.toString(trial.pages().bytes()),
                    Integer.toString(trial.pages().links()),
                    Integer.toString(trial.pages().tables()),
                    Integer.toString(trial.pages().faults().size()),
                    Integer.toString(trial.pages().samples()),
                    Integer.toString(trial.pages().refused().size()),
                    Long.toString(trial.millis())));
        }
        return lines;
    }
}
