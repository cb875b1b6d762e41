package dev.jacquard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Each feature that the README claims has tests, which run in the same build. */
class FeatureTableTest {
    private static final Path FEATURES = Path.of("src/test/resources/features.tsv");
    private static final String TESTS = "generator/src/test/java/dev/jacquard/";
    private static final String RESOURCES = "generator/src/test/resources/";

    /** A line of the table: the feature, what is said of it, its tests. */
    private record Feature(String name, String text, List<String> tests) {
        static Feature of(String line) {
            String[] cells = line.split("\t");
            return new Feature(cells[0], cells[1], List.of(cells[2].split(" ")));
        }
    }

    @Test
    void eachTestIsThereAndRuns() throws Exception {
        for (Feature feature : features()) {
            for (String test : feature.tests()) {
                if (test.endsWith(".yaml")) {
                    // PositiveSpecsTest walks the folder.
                    assertThat(Path.of("src/test/resources", test)).as(feature.name()).exists();
                } else {
                    assertThat(runs(Class.forName("dev.jacquard." + test))).as(feature.name() + ": " + test).isTrue();
                }
            }
        }
    }

    @Test
    void theReadmeHasTheTable() throws IOException {
        StringBuilder table = new StringBuilder("\n| | | tested by |\n|---|---|---|\n");
        for (Feature feature : features()) {
            List<String> tests = new ArrayList<>();
            for (String test : feature.tests()) {
                boolean fixture = test.endsWith(".yaml");
                String name = test.substring(test.lastIndexOf(fixture ? '/' : '.') + 1);
                String file = fixture ? RESOURCES + test : TESTS + test.replace('.', '/') + ".java";
                tests.add("[" + name + "](" + file + ")");
            }
            table.append("| ").append(feature.name()).append(" | ").append(feature.text()).append(" | ")
                    .append(String.join(", ", tests)).append(" |\n");
        }
        WrittenPage.check(Path.of("../README.md"), "Features", table.append('\n').toString());
    }

    private static List<Feature> features() throws IOException {
        try (Stream<String> lines = Files.lines(FEATURES)) {
            return lines.filter(line -> !line.startsWith("#")).map(Feature::of).toList();
        }
    }

    private static boolean runs(Class<?> test) {
        return !test.isAnnotationPresent(Disabled.class)
                && Arrays.stream(test.getDeclaredMethods()).anyMatch(method ->
                        AnnotationSupport.isAnnotated(method, Testable.class) && !method.isAnnotationPresent(Disabled.class));
    }
}
