package dev.jacquard.testing;

import dev.jacquard.api.Api;
import dev.jacquard.api.Example;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
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
import dev.jacquard.translate.UnknownProperties;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's model and names, for tests that start from what the document says.
 *
 * @param api the model
 * @param names the names that {@link Woven} gives
 */
public record Described(Api api, Names names) {
    /**
     * An example of a model.
     *
     * @param model the simple name of its class
     * @param json the example
     */
    public record ModelExample(String model, String json) {}

    /** The model of a document that has no errors. */
    public static Described file(Path file) {
        Diagnostics diagnostics = new Diagnostics();
        Document document = Reader.read(Fixture.input(file), ReadOptions.defaults(), new Sources(), diagnostics);
        if (document == null || diagnostics.failed()) {
            throw new AssertionError(diagnostics.all());
        }
        Api api = Translator.translate(
                document.openApi(), document.root(), Selection.ALL, UnknownProperties.IGNORE, diagnostics);
        return new Described(api, Naming.of(api, new NameOptions(Woven.PACKAGE, null, null, "Test")));
    }

    /** The examples that schemas, request bodies and answers give for models. */
    public List<ModelExample> modelExamples() {
        List<ModelExample> found = new ArrayList<>();
        api.types().forEach((pointer, type) -> {
            if (type instanceof ObjectType object) {
                add(found, pointer, object.examples());
            }
        });
        for (Operation operation : api.operations()) {
            if (operation.body() != null) {
                operation.body().content().forEach(content -> add(found, content));
            }
            operation.responses().forEach(response -> response.content().forEach(content -> add(found, content)));
        }
        return found;
    }

    private void add(List<ModelExample> found, MediaType content) {
        if (content.type().withoutNull() instanceof Reference reference) {
            add(found, reference.target(), content.examples());
        }
    }

    private void add(List<ModelExample> found, Pointer pointer, List<Example> examples) {
        for (Example example : examples) {
            found.add(new ModelExample(names.type(pointer).simpleName(), example.value().json()));
        }
    }
}
