package dev.jacquard.java;

import dev.jacquard.api.NamedType;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class by which Jackson's databind uses the codecs of the models. */
final class JacksonFile {
    private static final String NAME = "JacksonModule";
    private static final int STATEMENT = 8;

    /** How many models one method adds: each takes about 15 bytes of code. */
    private static final int MODELS_A_METHOD = 300;

    private JacksonFile() {}

    /**
     * A module for databind.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param name its name
     * @param id what databind knows it by
     * @param parts the methods that add models
     * @param dialect what this line of Jackson calls differently
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            Identifier name,
            JavaString id,
            List<Part> parts,
            Dialect dialect) {}

    /**
     * What the two lines of Jackson call differently.
     *
     * @param serializer the class that writes values
     * @param deserializer the class that reads values
     * @param context what the writer is given
     * @param exception what tells of a value that cannot be read
     * @param writeName the method that begins a member
     * @param getText the method that gives the text of a token
     * @param throwing {@code throws} with what methods may throw, or nothing
     */
    record Dialect(
            JavaCode serializer,
            JavaCode deserializer,
            JavaCode context,
            JavaCode exception,
            Identifier writeName,
            Identifier getText,
            JavaCode throwing) {}

    /**
     * A method that adds models.
     *
     * @param method its name
     * @param suppressed whether a model is deprecated
     * @param models its statements, one a line
     */
    record Part(Identifier method, boolean suppressed, JavaCode models) {}

    /** The file; empty if none is asked for. */
    static Optional<JavaFile> of(Rendering rendering, Jackson jackson) {
        if (jackson == Jackson.NONE) {
            return Optional.empty();
        }
        ClassName name = new ClassName(rendering.names().packages().jackson(), NAME);
        Imports imports = new Imports(name, "Reader", "Writer");
        imports(jackson, rendering, imports);
        Dialect dialect = dialect(jackson, imports);
        List<Part> parts = new ArrayList<>();
        TypeOutline outline = TypeOutline.of(NAME).with("serialVersionUID", NAME, "add")
                .nesting(TypeOutline.of("Writer").with("codec", "Writer", "serialize", "write"))
                .nesting(TypeOutline.of("Reader").with("codec", "Reader", "deserialize", "read"));
        List<NamedType> types = List.copyOf(rendering.api().types().values());
        for (int i = 0; i < types.size(); i += MODELS_A_METHOD) {
            List<NamedType> some = types.subList(i, Math.min(types.size(), i + MODELS_A_METHOD));
            List<JavaCode> statements = new ArrayList<>();
            some.forEach(type -> {
                JavaCode model = imports.name(rendering.names().type(type.pointer()));
                statements.add(JavaCode.of("add(%.class, %.JSON);", model, model));
            });
            Identifier method = Identifier.of("add" + (parts.size() + 1));
            boolean deprecated = some.stream().anyMatch(type -> type.docs().deprecated());
            parts.add(new Part(method, deprecated, Layout.lines(STATEMENT, statements)));
            outline = outline.with(method.toString());
        }
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                Identifier.ofType(NAME),
                JavaString.of(name.canonicalName()),
                parts,
                dialect);
        return Optional.of(rendering.file(name, "jackson", view, outline));
    }

    private static Dialect dialect(Jackson jackson, Imports imports) {
        String databind = jackson.databindPackage();
        boolean two = jackson == Jackson.TWO;
        return new Dialect(
                imports.name(new ClassName(databind, two ? "JsonSerializer" : "ValueSerializer")),
                imports.name(new ClassName(databind, two ? "JsonDeserializer" : "ValueDeserializer")),
                imports.name(new ClassName(databind, two ? "SerializerProvider" : "SerializationContext")),
                imports.name(new ClassName(databind, two ? "JsonMappingException" : "DatabindException")),
                Identifier.of(two ? "writeFieldName" : "writeName"),
                Identifier.of(two ? "getText" : "getString"),
                two ? JavaCode.of(" throws %", imports.name(new ClassName("java.io", "IOException"))) : JavaCode.of(""));
    }

    private static void imports(Jackson jackson, Rendering rendering, Imports imports) {
        for (String each : List.of("JsonGenerator", "JsonParser", "JsonToken")) {
            imports.name(new ClassName(jackson.corePackage(), each));
        }
        imports.name(new ClassName(jackson.databindPackage(), "DeserializationContext"));
        imports.name(new ClassName(jackson.databindPackage() + ".module", "SimpleModule"));
        for (String each : List.of("ArrayList", "LinkedHashMap", "List", "Map")) {
            imports.name(new ClassName("java.util", each));
        }
        for (String each : List.of(
                "ByteString", "JsonArray", "JsonBoolean", "JsonCodec", "JsonException", "JsonNumber", "JsonObject",
                "JsonString", "JsonValue")) {
            imports.name(rendering.names().runtime("json", each));
        }
    }
}
