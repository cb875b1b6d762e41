package dev.jacquard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jacquard.testing.Slow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The examples of real documents: each that a JSON Schema validator finds valid is read and written by the generated code,
 * and is then what it was. {@code round-trip-causes.tsv} names what may happen instead, and why.
 */
@Slow
class RoundTripTest {
    private static final double FLOOR = 99.5;
    private static final Path REPORT = Path.of("target/round-trip.txt");

    @Test
    void examplesComeBackAsTheyWere() throws IOException {
        Corpus corpus = Corpus.find();
        assumeTrue(corpus != null, Corpus.ABSENT);

        List<Path> documents = corpus.documents();
        RoundTripReport report = new RoundTripReport();
        for (int i = 0; i < documents.size(); i++) {
            RoundTrip trip = RoundTrip.of(documents.get(i));
            report.add(trip);
            System.out.println("round trip " + (i + 1) + "/" + documents.size() + " " + trip.document() + ": "
                    + (trip.refused()
                            ? "refused"
                            : trip.valid() + " valid examples, " + trip.failures().size() + " not equal"));
        }
        Files.writeString(REPORT, report.text());
        System.out.print(report.summary());

        Map<String, String> known = knownCauses();
        assertThat(known.keySet()).as("known causes, see %s", REPORT).containsAll(report.causes().keySet());
        if (corpus.whole()) {
            assertThat(report.causes().keySet()).as("causes that occur").containsAll(known.keySet());
        }
        assertThat(report.rate()).as("see " + REPORT).isGreaterThanOrEqualTo(FLOOR);
    }

    private static Map<String, String> knownCauses() throws IOException {
        Map<String, String> causes = new TreeMap<>();
        try (InputStream in = RoundTripTest.class.getResourceAsStream("/corpus/round-trip-causes.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(columns -> causes.put(columns[0], columns[1]));
        }
        return causes;
    }
}
