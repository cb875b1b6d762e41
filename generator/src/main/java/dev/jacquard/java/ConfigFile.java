package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import java.util.List;

/** The file of the class that holds what is set on a client. */
final class ConfigFile {
    private ConfigFile() {}

    /**
     * The settings of a client.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param hasImports whether there are any
     * @param doc its documentation
     * @param name its name
     * @param components its components, in parentheses
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            boolean hasImports,
            DocComment doc,
            Identifier name,
            JavaCode components) {}

    static JavaFile of(Rendering rendering) {
        ClassName name = rendering.names().config();
        Imports imports = new Imports(name);
        Settings settings = new Settings(rendering, imports);
        JavaCode components = Layout.columns(
                "public record ".length() + name.simpleName().length(), 0, settings.components(), " {}".length());
        Identifier client = Identifier.ofType(rendering.names().client().simpleName());
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                !imports.all().isEmpty(),
                DocComment.of(settings.document(Javadoc.markup("What is set on a {@link %}.", client)), 0),
                Identifier.ofType(name.simpleName()),
                components);
        return rendering.file(name, "config", view, TypeOutline.of(name.simpleName()).with(settings.names()));
    }
}
