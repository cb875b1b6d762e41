package dev.jacquard.java;

import dev.jacquard.api.Documentation;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of exceptions: one for each error body. */
final class ExceptionFiles {
    private ExceptionFiles() {}

    /**
     * An exception.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param doc its documentation
     * @param suppressed whether it uses deprecated things
     * @param name its name
     * @param type the type of the body
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            DocComment doc,
            boolean suppressed,
            Identifier name,
            JavaCode type) {}

    static List<JavaFile> of(Rendering rendering) {
        Map<Pointer, Set<Documentation>> told = new HashMap<>();
        for (Operation operation : rendering.api().operations()) {
            Errors.of(operation).forEach(body ->
                    told.computeIfAbsent(body.key(), key -> new HashSet<>()).add(body.response().docs()));
        }
        List<JavaFile> files = new ArrayList<>();
        for (Errors.ErrorBody body : Errors.of(rendering.api())) {
            files.add(file(rendering, body, told.get(body.key()).size() == 1));
        }
        return files;
    }

    /** The class of one exception; what is told of an answer is told of it, unless it stands for several answers. */
    private static JavaFile file(Rendering rendering, Errors.ErrorBody body, boolean single) {
        ClassName name = rendering.names().exception(body.key());
        Imports imports = new Imports(name);
        imports.name(rendering.names().runtime("", "ApiException"));
        imports.name(rendering.names().runtime("", "ErrorAnswer"));
        JavaCode type = imports.type(rendering.types().of(body.content().type()));
        Javadoc told = single ? AnswerWords.told(body.response()) : Javadoc.empty();
        Javadoc text = told.isEmpty() ? Javadoc.markup("An answer that is an error, with its body.") : told.sentence();
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                DocComment.of(text, 0),
                rendering.deprecations().in(body.content().type()),
                Identifier.ofType(name.simpleName()),
                type);
        TypeOutline outline =
                TypeOutline.of(name.simpleName()).with("serialVersionUID", "error", name.simpleName(), "error");
        return rendering.file(name, "exception", view, outline);
    }
}
