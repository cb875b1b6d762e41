package dev.jacquard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Extra;
import dev.jacquard.testing.Woven;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a client carries on request, and not otherwise. */
class ExtrasTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: Extras, version: '1'}
            paths:
              /: {get: {operationId: get, responses: {'204': {description: Nothing}}}}
            """;

    private static final List<String> LOGGER = List.of("CallLogger", "MaskedText");
    private static final List<String> RECORDER =
            List.of("MaskedText", "Recording", "RecordingTransport", "ReplayTransport");

    @Test
    void nobodyCarriesThemWhoDoesNotAsk() {
        assertThat(names(Set.of())).doesNotContainAnyElementsOf(LOGGER).doesNotContainAnyElementsOf(RECORDER);
    }

    @Test
    void eachIsCompleteByItself() {
        assertThat(names(EnumSet.of(Extra.LOGGER))).containsAll(LOGGER).doesNotContain("Recording");
        assertThat(names(EnumSet.of(Extra.RECORDER))).containsAll(RECORDER).doesNotContain("CallLogger");
        assertThat(names(EnumSet.allOf(Extra.class))).containsAll(LOGGER).containsAll(RECORDER);
    }

    /** The simple names of the classes of a client that compiles without a warning. */
    private static List<String> names(Set<Extra> extras) {
        Woven woven = Woven.yaml(DOCUMENT, extras);
        woven.compile().loadAll();
        return woven.sources().keySet().stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList();
    }
}
