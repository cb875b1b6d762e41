package dev.jacquard.java;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Operation;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.Answers;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.ResultNames;
import java.util.ArrayList;
import java.util.List;

/** The files of results: what operations give that succeed in several ways. */
final class ResultFiles {
    /** The nested class of a success that the document does not declare. */
    static final String UNKNOWN = "Unknown";

    private ResultFiles() {}

    /**
     * A result.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param hasImports whether there are any
     * @param doc its documentation
     * @param suppressed whether it uses deprecated things
     * @param name its name
     * @param outcomes the nested classes
     * @param open whether there are successes that the document does not declare
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            boolean hasImports,
            DocComment doc,
            boolean suppressed,
            Identifier name,
            List<Outcome> outcomes,
            boolean open) {}

    /**
     * A success.
     *
     * @param first whether it is the first one
     * @param doc its documentation
     * @param name its name
     * @param components its components, in parentheses
     * @param result the result that it belongs to
     */
    record Outcome(boolean first, DocComment doc, Identifier name, JavaCode components, Identifier result) {}

    static List<JavaFile> of(Rendering rendering) {
        List<JavaFile> files = new ArrayList<>();
        for (Operation operation : rendering.api().operations()) {
            if (Answers.of(operation).several()) {
                files.add(file(rendering, operation));
            }
        }
        return files;
    }

    private static JavaFile file(Rendering rendering, Operation operation) {
        ResultNames names = rendering.names().result(operation.pointer());
        ClassName name = names.type();
        List<Answers.Success> successes = Answers.of(operation).successes();
        Imports imports = new Imports(name, names.outcomes().toArray(String[]::new));
        List<Outcome> outcomes = new ArrayList<>();
        TypeOutline outline = TypeOutline.of(name.simpleName());
        for (int i = 0; i < successes.size(); i++) {
            Outcome outcome = outcome(rendering, names, successes.get(i), i, imports);
            outcomes.add(outcome);
            TypeOutline nested = TypeOutline.of(outcome.name().toString());
            outline = outline.nesting(successes.get(i).body().isPresent() ? nested.with("value") : nested);
        }
        boolean open = successes.stream().allMatch(success -> success.response().status().exact());
        if (open) {
            imports.name(rendering.names().runtime("json", "ByteString"));
            outline = outline.nesting(TypeOutline.of(UNKNOWN).with("status", "body"));
        }
        Identifier method = Identifier.of(rendering.names().resultMethod(operation.pointer()));
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                !imports.isEmpty(),
                DocComment.of(Javadoc.markup("What {@code %} gives. More successes may be declared later.", method), 0),
                rendering.deprecations().inAnswers(operation),
                Identifier.ofType(name.simpleName()),
                outcomes,
                open);
        return rendering.file(name, "result", view, outline);
    }

    private static Outcome outcome(
            Rendering rendering, ResultNames names, Answers.Success success, int index, Imports imports) {
        String status = success.response().status().toString();
        Javadoc doc = MemberDocs.text(success.response().docs(), status)
                .then(Javadoc.markup("The answer is %.", Javadoc.literal(status)));
        JavaCode components = JavaCode.of("()");
        if (success.body().isPresent()) {
            MediaType body = success.body().get();
            JavaType type = Answers.type(body, rendering.api(), rendering.names());
            boolean orNull = body.typed() && body.type() instanceof NullableType;
            components = JavaCode.of("(% value)", orNull ? imports.nullable(type) : imports.type(type));
            doc = doc.param(Identifier.of("value"), Javadoc.markup("the body"));
        }
        return new Outcome(
                index == 0,
                DocComment.of(doc, 4),
                Identifier.ofType(names.outcomes().get(index)),
                components,
                Identifier.ofType(names.type().simpleName()));
    }
}
