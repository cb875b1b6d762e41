package dev.jacquard.corpus;

import dev.jacquard.corpus.RoundTrip.Failure;
import dev.jacquard.testing.ExampleSchemas.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of the examples of many documents. */
final class RoundTripReport {
    private final List<RoundTrip> trips = new ArrayList<>();

    void add(RoundTrip trip) {
        trips.add(trip);
    }

    /** How many of the valid examples whose formats hold came back as they were, of a hundred. */
    double rate() {
        return rate(count(Verdict.VALID), failures(Verdict.VALID));
    }

    /** The failures by what happened. */
    Map<String, List<String>> causes() {
        Map<String, List<String>> causes = new TreeMap<>();
        for (RoundTrip trip : trips) {
            for (Failure failure : trip.failures()) {
                causes.computeIfAbsent(failure.cause(), cause -> new ArrayList<>())
                        .add(failure.verdict() + " " + trip.document() + " " + failure.example().place() + ": " + failure.details());
            }
        }
        return causes;
    }

    /** Everything, for a person to read. */
    String text() {
        StringBuilder text = new StringBuilder(summary()).append('\n');
        List<Map.Entry<String, List<String>>> causes = new ArrayList<>(causes().entrySet());
        causes.sort(Comparator.comparingInt(each -> -each.getValue().size()));
        causes.forEach(each -> line(text, "%6d  %s", each.getValue().size(), each.getKey()));
        for (Map.Entry<String, List<String>> cause : causes) {
            line(text, "%n== %s", cause.getKey());
            cause.getValue().forEach(failure -> text.append(failure).append('\n'));
        }
        return text.toString();
    }

    /** The figures. */
    String summary() {
        StringBuilder text = new StringBuilder();
        int found = trips.stream()
                .mapToInt(trip -> trip.examples().values().stream().mapToInt(Integer::intValue).sum())
                .sum();
        line(text, "%d documents, %d of them refused", trips.size(), trips.stream().filter(RoundTrip::refused).count());
        line(text, "%d examples: %d invalid, %d with a schema that the validator cannot use",
                found, count(Verdict.INVALID), count(Verdict.UNKNOWN));
        equal(text, "valid", Verdict.VALID);
        equal(text, "valid but for a format", Verdict.AGAINST_FORMAT);
        return text.toString();
    }

    private void equal(StringBuilder text, String which, Verdict verdict) {
        int all = count(verdict);
        int failed = failures(verdict);
        line(text, "%d %s: %d equal, %d not (%.2f %%)", all, which, all - failed, failed, rate(all, failed));
    }

    private int count(Verdict verdict) {
        return trips.stream().mapToInt(trip -> trip.examples().getOrDefault(verdict, 0)).sum();
    }

    private int failures(Verdict verdict) {
        return (int) trips.stream()
                .flatMap(trip -> trip.failures().stream())
                .filter(failure -> failure.verdict() == verdict)
                .count();
    }

    private static double rate(int all, int failed) {
        return all == 0 ? 100 : 100.0 * (all - failed) / all;
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
