package dev.jacquard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jacquard.api.Api;
import dev.jacquard.corpus.Trial.Method;
import dev.jacquard.read.Input;
import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.Slow;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of several files give what the same documents give when they are one file. */
@Slow
class SeveralFilesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "openhue, main.yaml, openhue__api-bundled.json, true, 0",
        "spacetraders, reference/SpaceTraders.json, spacetraders__api-bundled.json, true, 0",
        "mobilitydata, DatabaseCatalogAPI.yaml, mobilitydata__catalog-bundled.json, true, 0",
        // Its bundle lost what stands beside a reference: that a request has an address and a key.
        "apify, openapi.yaml, apify__api-bundled.json, false, 12",
        "lichess, lichess-api.yaml, lichess__api-bundled.json, false, 0",
        "vrchat, openapi.yaml, vrchat__api-bundled.json, false, 0",
    })
    void isWhatTheBundledDocumentIs(String folder, String file, String bundled, boolean quick, int lost) {
        Corpus corpus = Corpus.find();
        assumeTrue(corpus != null, Corpus.ABSENT);
        assumeTrue(quick || corpus.whole(), "not of the quick tier");
        Path root = corpus.several(folder);
        Input several = new Input(root.resolve(file), List.of(), root);

        Woven woven = Woven.input(several);
        Method longest = Method.longest(woven.compile().classFiles());
        assertThat(longest.bytes()).as(longest.name()).isPositive().isLessThanOrEqualTo(ClassFile.HUGE_METHOD);

        Api expected = Woven.file(corpus.document(bundled)).api();
        assertThat(expected).isNotNull();
        assertThat(woven.api()).isNotNull();
        Map<String, String> shapes = Shapes.of(woven.api());
        Map<String, String> twins = Shapes.of(expected);
        assertThat(shapes).isNotEmpty().containsOnlyKeys(twins.keySet());
        if (lost == 0) {
            assertThat(shapes).isEqualTo(twins);
        } else {
            assertThat(shapes.keySet()).filteredOn(name -> !sorted(shapes.get(name)).equals(sorted(twins.get(name))))
                    .hasSize(lost);
        }
    }

    /** What bundlers do to what stands beside a reference changes the order of answers, too. */
    private static List<String> sorted(@Nullable String shape) {
        return String.valueOf(shape).lines().sorted().toList();
    }
}
