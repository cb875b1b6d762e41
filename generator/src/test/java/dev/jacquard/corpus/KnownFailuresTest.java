package dev.jacquard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.corpus.Trial.Failure;
import dev.jacquard.corpus.Trial.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class KnownFailuresTest {
    private static final KnownFailures LIST = KnownFailures.parse(List.of("# why", "a.yaml\tgenerate\tdangling"));

    @Test
    void failuresOnTheListAreExpected() {
        assertThat(LIST.contradictions(List.of(trial("a.yaml", Stage.GENERATE), trial("b.yaml", null)))).isEmpty();
    }

    @Test
    void otherFailuresAreNot() {
        assertThat(LIST.contradictions(List.of(trial("a.yaml", Stage.COMPILE), trial("b.yaml", Stage.GENERATE))))
                .containsExactly("a.yaml fails to compile:\nbecause", "b.yaml fails to generate:\nbecause");
    }

    @Test
    void anEntryThatNoLongerFailsIsStale() {
        assertThat(LIST.contradictions(List.of(trial("a.yaml", null))))
                .containsExactly("a.yaml is listed and no longer fails: take it off the list");
    }

    @Test
    void aDocumentThatWasNotTriedProvesNothing() {
        assertThat(LIST.contradictions(List.of())).isEmpty();
    }

    @Test
    void anEntryGivesItsReason() {
        assertThatThrownBy(() -> KnownFailures.parse(List.of("a.yaml\tgenerate\t")))
                .hasMessageContaining("not a document, a step and a reason");
    }

    private static Trial trial(String document, @Nullable Stage failed) {
        Failure failure = failed == null ? null : new Failure(failed, "because");
        return Trial.failed(document, failure, 0);
    }
}
