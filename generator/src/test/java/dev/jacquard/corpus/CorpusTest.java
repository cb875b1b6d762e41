package dev.jacquard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real documents become Java that compiles, with methods that HotSpot compiles and types for what has one, and pages whose
 * links lead somewhere and whose samples compile.
 */
@Slow
class CorpusTest {
    /** Gaps in a hundred schema positions that may be left, over all documents. */
    private static final double GAPS_PERCENT = 0.5;

    /** How many samples of a hundred compile at least: all of those of every build, nearly all of all documents. */
    private static final double SAMPLES_PERCENT = 99.9;

    private static final Path TABLE = Path.of("target/corpus.tsv");
    private static final Path PAGES = Path.of("target/corpus-pages.txt");

    private static Trials trials = new Trials(List.of());
    private static boolean whole;

    @BeforeAll
    static void tryAll() throws IOException, InterruptedException {
        Corpus corpus = Corpus.find();
        assumeTrue(corpus != null, Corpus.ABSENT);
        trials = Trials.of(corpus.documents());
        Files.write(TABLE, trials.table());
        Files.write(PAGES, faultsOfPages());
        Progress.say("%s%nby document: %s%nfaults of pages: %s", trials.summary(), TABLE, PAGES);
        whole = corpus.whole();
    }

    private static List<String> faultsOfPages() {
        List<String> lines = new ArrayList<>(trials.pages().faults());
        trials.pages().refused().forEach((sample, message) -> lines.add(sample + "\n" + message));
        return lines;
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

    @Test
    void pagesHaveTheirOutlineTheirTablesAndLinksThatLeadSomewhere() {
        assertThat(trials.pages().links()).isPositive();
        assertThat(trials.pages().tables()).isPositive();
        assertThat(trials.pages().faults()).isEmpty();
    }

    @Test
    void samplesOfPagesCompile() {
        assertThat(trials.pages().samples()).isPositive();
        assertThat(trials.pages().percent()).as("see %s", PAGES).isGreaterThanOrEqualTo(whole ? SAMPLES_PERCENT : 100);
    }
}
