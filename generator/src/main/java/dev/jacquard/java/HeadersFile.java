package dev.jacquard.java;

import dev.jacquard.api.ListType;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Type;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.AnswerHeaders;
import dev.jacquard.names.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of the class with the headers of answers. */
final class HeadersFile {
    private HeadersFile() {}

    /**
     * The class with the headers of answers.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param name its name
     * @param accessors its methods
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            Identifier name,
            List<Accessor> accessors) {}

    /**
     * A method that gives a header.
     *
     * @param doc its documentation
     * @param deprecated whether the header is deprecated
     * @param suppressed whether its type is
     * @param type its type
     * @param name its name
     * @param value the expression that reads it
     */
    record Accessor(
            DocComment doc, boolean deprecated, boolean suppressed, JavaCode type, Identifier name, JavaCode value) {}

    /** The file; empty if no answer has a header. */
    static Optional<JavaFile> of(Rendering rendering) {
        List<Parameter> headers = AnswerHeaders.of(rendering.api());
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        ClassName name = rendering.names().headers();
        Imports imports = new Imports(name);
        imports.name(rendering.names().runtime("", "Headers"));
        List<Accessor> accessors = new ArrayList<>();
        headers.forEach(header -> accessors.add(accessor(header, rendering, imports)));
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                Identifier.ofType(name.simpleName()),
                accessors);
        TypeOutline outline = TypeOutline.of(name.simpleName())
                .with("headers", name.simpleName(), "of")
                .with(accessors.stream().map(accessor -> accessor.name().toString()).toList());
        return Optional.of(rendering.file(name, "headers", view, outline));
    }

    private static Accessor accessor(Parameter header, Rendering rendering, Imports imports) {
        Javadoc told = MemberDocs.told(header.docs(), header.name());
        Javadoc text = (told.isEmpty() ? Javadoc.markup("The header %.", Javadoc.code(header.name())) : told.sentence())
                .returns(Javadoc.markup("the value of %, or null", Javadoc.code(header.name())));
        if (!isText(header)) {
            text = text.throwing(
                    QualifiedName.of("IllegalArgumentException"), Javadoc.markup("if the value is of another type"));
        }
        boolean deprecated = header.docs().deprecated();
        return new Accessor(
                DocComment.of(MemberDocs.deprecation(text, header.docs().deprecation()), 4),
                deprecated,
                !deprecated && rendering.deprecations().in(header.type()),
                imports.nullable(rendering.types().of(header.type())),
                Identifier.of(AnswerHeaders.accessor(header, rendering.names())),
                value(header, rendering, imports));
    }

    private static boolean isText(Parameter header) {
        return header.style() != Parameter.Style.JSON
                && header.type() instanceof Primitive primitive
                && primitive.kind() == Primitive.Kind.STRING;
    }

    private static JavaCode value(Parameter header, Rendering rendering, Imports imports) {
        JavaString name = JavaString.of(header.name());
        if (isText(header)) {
            return JavaCode.of("headers.first(%)", name);
        }
        Codecs codecs = new Codecs(rendering.names(), imports);
        JavaCode reader = imports.name(rendering.names().runtime("", "HeaderReader"));
        Type type = header.type();
        if (header.style() == Parameter.Style.JSON) {
            return JavaCode.of("%.json(headers, %, %)", reader, name, codecs.codec(type));
        }
        return type instanceof ListType list
                ? JavaCode.of("%.list(headers, %, %)", reader, name, codecs.codec(list.items()))
                : JavaCode.of("%.value(headers, %, %)", reader, name, codecs.codec(type));
    }
}
