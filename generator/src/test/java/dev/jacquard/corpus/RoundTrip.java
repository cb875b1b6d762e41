package dev.jacquard.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Type;
import dev.jacquard.testing.ExampleCodecs;
import dev.jacquard.testing.ExampleDifference;
import dev.jacquard.testing.ExampleDocument;
import dev.jacquard.testing.ExamplePlaces;
import dev.jacquard.testing.ExampleSchemas;
import dev.jacquard.testing.ExampleSchemas.Verdict;
import dev.jacquard.testing.ExampleValue;
import dev.jacquard.testing.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of the examples of a document.
 *
 * @param document the document's name
 * @param refused whether the document is refused, so that nothing was tried
 * @param examples how many examples the validator judges so
 * @param failures those among the valid ones that are not what they were after they were read and written
 */
record RoundTrip(String document, boolean refused, Map<Verdict, Integer> examples, List<Failure> failures) {
    /**
     * An example that did not come back as it was.
     *
     * @param example the example
     * @param verdict what the validator says of it
     * @param cause what happened, in words that are the same for all examples to which it happens
     * @param details what happened to this one
     */
    record Failure(ExampleValue example, Verdict verdict, String cause, String details) {}

    /** Reads, validates, generates, compiles, decodes, encodes and compares. */
    static RoundTrip of(Path file) {
        String name = String.valueOf(file.getFileName());
        ExampleDocument document = ExampleDocument.whole(file);
        if (document == null) {
            return new RoundTrip(name, true, Map.of(), List.of());
        }
        Map<Verdict, Integer> examples = new EnumMap<>(Verdict.class);
        Map<Verdict, List<ExampleValue>> valid = new EnumMap<>(Verdict.class);
        Set<Type> types = new LinkedHashSet<>();
        List<ExampleValue> found = ExamplePlaces.of(document);
        ExampleSchemas schemas = new ExampleSchemas(document);
        for (ExampleValue example : found) {
            Verdict verdict = schemas.verdict(example.schema(), example.value());
            examples.merge(verdict, 1, Integer::sum);
            if (verdict == Verdict.VALID || verdict == Verdict.AGAINST_FORMAT) {
                valid.computeIfAbsent(verdict, each -> new ArrayList<>()).add(example);
                types.add(example.type());
            }
        }
        List<Failure> failures = new ArrayList<>();
        if (!valid.isEmpty()) {
            ExampleCodecs codecs = ExampleCodecs.generate(document, types);
            valid.forEach((verdict, values) -> values.forEach(value -> tried(value, verdict, codecs, failures)));
        }
        return new RoundTrip(name, false, examples, failures);
    }

    /** How many examples are valid. */
    int valid() {
        return examples.getOrDefault(Verdict.VALID, 0) + examples.getOrDefault(Verdict.AGAINST_FORMAT, 0);
    }

    private static void tried(ExampleValue example, Verdict verdict, ExampleCodecs codecs, List<Failure> failures) {
        try {
            JsonNode back = Json.read(codecs.roundTrip(example.type(), example.value().toString()));
            ExampleDifference difference = ExampleDifference.of(example.value(), back);
            if (difference != null) {
                String details = difference.path() + ": expected " + shown(difference.expected())
                        + ", got " + shown(difference.actual());
                failures.add(new Failure(example, verdict, difference.kind(), details));
            }
        } catch (RuntimeException e) {
            failures.add(new Failure(example, verdict, cause(e), shown(e.getMessage()) + " in " + shown(example.value())));
        }
    }

    /** A message without its place and without what stands in quotes. */
    private static String cause(RuntimeException e) {
        String message = e.getClass().getSimpleName().equals("JsonException")
                ? String.valueOf(e.getMessage()).replaceFirst("^\\$\\S*: ", "")
                : e.toString();
        return message.replaceAll("\"(\\\\.|[^\"\\\\])*\"", "…").replaceAll("(…, )+…", "…");
    }

    private static String shown(Object value) {
        String text = String.valueOf(value).replace('\n', ' ');
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
