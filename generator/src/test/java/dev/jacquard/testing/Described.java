package dev.jacquard.testing;

import dev.jacquard.api.Api;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.names.NameOptions;
import dev.jacquard.names.Names;
import dev.jacquard.names.Naming;
import dev.jacquard.read.Document;
import dev.jacquard.read.ReadOptions;
import dev.jacquard.read.Reader;
import dev.jacquard.read.Sources;
import dev.jacquard.translate.Selection;
import dev.jacquard.translate.Translator;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import java.nio.file.Path;
import java.util.Map;

/**
 * A document's model and names, for tests that start from what the document says.
 *
 * @param api the model
 * @param names the names that {@link Woven} gives
 */
public record Described(Api api, Names names) {
    /** The model of a document that has no errors. */
    public static Described file(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        Document document = Reader.read(Fixture.input(file), ReadOptions.defaults(), new Sources(), diagnostics);
        if (document == null || diagnostics.failed()) {
            throw new AssertionError(diagnostics.all());
        }
        Api api = Translator.translate(
                document.openApi(), document.root(), Selection.ALL, Map.of(), UnknownProperties.IGNORE,
                        TypeMappings.NONE, diagnostics);
        return new Described(api, Naming.of(api, new NameOptions(Woven.PACKAGE, null, null, "Test")));
    }
}
