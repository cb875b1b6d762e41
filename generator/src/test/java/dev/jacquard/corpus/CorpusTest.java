package dev.jacquard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real documents become Java that compiles, with methods that HotSpot compiles and types for what has one. */
@Slow
class CorpusTest {
    /** Gaps in a hundred schema positions that may be left, over all documents. */
    private static final double GAPS_PERCENT = 0.5;

    private static final Path TABLE = Path.of("target/corpus.tsv");

    private static Trials trials = new Trials(List.of());

    @BeforeAll
    static void tryAll() throws IOException, InterruptedException {
        Corpus corpus = Corpus.find();
        assumeTrue(corpus != null, Corpus.ABSENT);
        trials = Trials.of(corpus.documents());
        Files.write(TABLE, trials.table());
        Progress.say("%s%nby document: %s", trials.summary(), TABLE);
    }

    @Test
    void documentsAreGeneratedAndCompiledExceptThoseOnTheList() throws IOException {
        KnownFailures known = KnownFailures.read();
        assertThat(known.contradictions(trials.all())).isEmpty();
        assertThat(known.entries()).hasSizeLessThanOrEqualTo(KnownFailures.LIMIT);
    }

    @Test
    void noMethodIsTooLongToBeCompiledByHotSpot() {
        assertThat(trials.longest().bytes()).isPositive();
        assertThat(trials.all().stream().map(Trial::longest).filter(method -> method.bytes() > ClassFile.HUGE_METHOD))
                .isEmpty();
    }

    @Test
    void schemasThatSayWhatTheyAreHaveATypeOfTheirOwn() {
        assertThat(trials.positions().all()).isPositive();
        assertThat(trials.positions().percent()).as("gaps: %s", trials.gaps()).isLessThanOrEqualTo(GAPS_PERCENT);
    }
}
