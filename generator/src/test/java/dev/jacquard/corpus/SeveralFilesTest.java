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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents of several files give what the same documents give when they are one file. */
@Slow
class SeveralFilesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "openhue, main.yaml, openhue__api-bundled.json, true",
        "spacetraders, reference/SpaceTraders.json, spacetraders__api-bundled.json, true",
        "mobilitydata, DatabaseCatalogAPI.yaml, mobilitydata__catalog-bundled.json, true",
        "apify, openapi.yaml, apify__api-bundled.json, false",
        "lichess, lichess-api.yaml, lichess__api-bundled.json, false",
        "vrchat, openapi.yaml, vrchat__api-bundled.json, false",
    })
    void isWhatTheBundledDocumentIs(String folder, String file, String bundled, boolean quick) {
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
        assertThat(Shapes.of(woven.api())).isNotEmpty().isEqualTo(Shapes.of(expected));
    }
}
