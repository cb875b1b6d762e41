package dev.jacquard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.escape.HostileStrings;
import dev.jacquard.hostile.Sinks.Sink;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Woven;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile string in each place where an attacker can write: it stays there, and arrives where it should. */
class InjectionTest {
    private static final int FILES = HostileDocument.base().weave().ownSources().size();

    static Stream<Arguments> payloads() {
        return IntStream.range(0, HostileStrings.ALL.size()).mapToObj(index -> {
            String payload = HostileStrings.ALL.get(index);
            String shown = payload.length() > 30 ? payload.substring(0, 30) : payload;
            return Arguments.of(index + " " + shown.replaceAll("\\P{Print}", "?"), payload);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void staysInItsPlace(String name, String payload) throws Exception {
        HostileDocument document = HostileDocument.base();
        List<Sink> used = new ArrayList<>();
        for (Sink sink : Sinks.all()) {
            if (sink.takes(payload) || accepted(sink, payload)) {
                used.add(sink);
            }
        }
        used.forEach(sink -> sink.change().apply(document, payload));

        Woven woven = document.weave();
        assertThat(woven.errors()).as("%s", used).isEmpty();
        assertThat(woven.ownSources()).hasSizeLessThanOrEqualTo(FILES);
        SourceInspection sources = SourceInspection.of(woven);
        sources.assertHarmless();
        GeneratedClient client = woven.compile();
        client.loadAll();
        RoundTrip trip = new RoundTrip(document, client, payload);
        trip.assertValuesSurvive();
        trip.assertParametersSurvive();
        trip.assertTextIsShown(sources);
    }

    /** Whether a string is taken at a place alone; a refusal must say where. */
    private static boolean accepted(Sink sink, String payload) {
        HostileDocument document = HostileDocument.base();
        sink.change().apply(document, payload);
        Woven woven = document.weave();
        if (woven.refused()) {
            assertThat(woven.errors()).as("%s", sink).containsPattern("openapi\\.json:\\d+:\\d+: error: ");
            return false;
        }
        return true;
    }
}
