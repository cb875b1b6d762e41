package dev.jacquard.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Slow;
import dev.jacquard.testing.Woven;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of a change is what japicmp finds in the class files, in both directions; and a caller that was compiled against the
 * old client runs with the new one wherever no break is told.
 */
@Slow
class PromiseTest {
    private static final GeneratedClient BEFORE = Woven.yaml(Change.before()).compileQuickly();
    private static final Version OLD = ChangesTest.version(Change.before());
    private static final Caller CALLER = Caller.of(BEFORE);

    static List<Change> changes() {
        return Change.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isKept(Change change) throws Exception {
        GeneratedClient after = Woven.yaml(change.after()).compileQuickly();
        Report report = Comparison.of(OLD, ChangesTest.version(change.after()));
        JavaVerdict verdict = JavaVerdict.of(BEFORE, after);

        String all = String.join("\n", Console.lines(report)) + "\n" + verdict;
        Set<Effect> told = report.findings().stream().flatMap(each -> each.effects().stream()).collect(Collectors.toSet());
        assertThat(told.contains(Effect.BINARY_BREAKING)).as(all).isEqualTo(!verdict.binary().isEmpty());
        assertThat(told.contains(Effect.SOURCE_BREAKING)).as(all).isEqualTo(!verdict.source().isEmpty());
        if (!report.breaking()) {
            CALLER.run(after);
        }
    }
}
