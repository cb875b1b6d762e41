package dev.jacquard.surface;

import dev.jacquard.Configuration.Models;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.read.Input;
import dev.jacquard.testing.Woven;
import dev.jacquard.translate.UnknownProperties;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Beside {@code PositiveSpecsTest}, which compares the surfaces of all clients that it compiles. */
class SurfaceTest {
    @Test
    void isThatOfClassesWhereTheyTakeThePlaceOfRecords() {
        Path file = Path.of("src/test/resources/specs/positive/unions.yaml");
        Models classes = new Models(UnknownProperties.IGNORE, ModelStyle.CLASS, false);
        SurfaceCheck.check(Input.of(file), classes, Woven.file(file, classes).compileQuickly());
    }
}
