package dev.jacquard.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Models;
import dev.jacquard.testing.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of each change of a document. */
class ChangesTest {
    private static final Version BEFORE = version(Change.before());

    static List<Change> changes() {
        return Change.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isToldByItsEffect(Change change) {
        Report report = Comparison.of(BEFORE, version(change.after()));

        List<Effect> told = report.findings().stream()
                .map(Finding::worst)
                .filter(effect -> effect != Effect.CONSTRUCTOR)
                .sorted()
                .toList();
        String all = String.join("\n", Console.lines(report));
        if (change.from().equals("maximum: 100") && change.effect() == Effect.SAFE) {
            assertThat(report.findings()).isEmpty();
            return;
        }
        assertThat(told).as(all).isNotEmpty().first().isEqualTo(change.effect());
        assertThat(report.breaking()).as(all).isEqualTo(change.breaking());
        assertThat(report.step()).as(all).isEqualTo(change.breaking() ? VersionStep.MAJOR : VersionStep.MINOR);
        assertThat(declarations(report)).as(all).contains(change.signature());
    }

    @Test
    void sayNothingOfADocumentThatIsTheSame() {
        Report report = Comparison.of(BEFORE, version(Change.before()));
        assertThat(report.findings()).isEmpty();
        assertThat(report.step()).isEqualTo(VersionStep.NONE);
    }

    @Test
    void areOfTheLastNumberWhereOnlyTextsDiffer() {
        Report report = Comparison.of(BEFORE, version(Change.before().replace("description: Gone", "description: Deleted")));
        assertThat(report.findings()).isEmpty();
        assertThat(report.texts()).isEqualTo(1);
        assertThat(report.step()).isEqualTo(VersionStep.PATCH);
    }

    static Version version(String yaml) {
        Named named = Named.yaml(yaml, Models.DEFAULTS);
        return new Version(named.api(), named.names(), named.surface());
    }

    static String declarations(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            finding.java().forEach(change -> Stream.of(
                            Objects.toString(change.before(), ""), Objects.toString(change.after(), ""))
                    .forEach(line -> text.append(line).append('\n')));
        }
        return text.toString();
    }
}
