package dev.jacquard.java;

import dev.jacquard.api.Parameter;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import dev.jacquard.names.SharedGlobals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of the class that holds what is set on a client. */
final class ConfigFile {
    private static final int STATEMENT = 8;

    private ConfigFile() {}

    /**
     * The settings of a client.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param hasImports whether there are any
     * @param doc its documentation
     * @param suppressed whether it uses deprecated things
     * @param name its name
     * @param components its components, in parentheses
     * @param sending the method that sends global parameters, where requests share it
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            boolean hasImports,
            DocComment doc,
            boolean suppressed,
            Identifier name,
            JavaCode components,
            Optional<Sending> sending) {}

    /**
     * The method that sends global parameters.
     *
     * @param request the type of the requests
     * @param http the type that makes a request
     * @param steps the statement
     */
    record Sending(JavaCode request, JavaCode http, JavaCode steps) {}

    static JavaFile of(Rendering rendering) {
        ClassName name = rendering.names().config();
        Imports imports = new Imports(name);
        Settings settings = new Settings(rendering, imports);
        JavaCode components = Layout.columns(
                "public record ".length() + name.simpleName().length(), 0, settings.components(), " {}".length());
        Optional<Sending> sending = sending(rendering, imports);
        TypeOutline outline = TypeOutline.of(name.simpleName()).with(settings.names());
        Identifier client = Identifier.ofType(rendering.names().client().simpleName());
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                !imports.isEmpty(),
                DocComment.of(settings.document(Javadoc.markup("What is set on a {@link %}.", client)), 0),
                settings.deprecated(),
                Identifier.ofType(name.simpleName()),
                components,
                sending);
        return rendering.file(name, "config", view, sending.isPresent() ? outline.with("send") : outline);
    }

    private static Optional<Sending> sending(Rendering rendering, Imports imports) {
        if (!SharedGlobals.exist(rendering.api())) {
            return Optional.empty();
        }
        JavaCode http = imports.name(rendering.names().runtime("", "RequestBuilder"));
        List<Member> members = SharedGlobals.members(rendering.api(), rendering.names());
        List<JavaCode> steps = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Parameter global = rendering.api().globals().get(i);
            Identifier name = Identifier.of(members.get(i).name());
            Identifier setting = Identifier.of(rendering.names().setting(global.pointer()));
            boolean hidden = setting.toString().equals("request") || setting.toString().equals("http");
            JavaCode value = JavaCode.of(
                    hidden ? "%.either(request.%(), this.%)" : "%.either(request.%(), %)", http, name, setting);
            JavaCode start = i == 0 ? JavaCode.of("http") : Layout.newLine(STATEMENT);
            JavaCode call = new ParameterCode(rendering, imports).of(global, value, name, STATEMENT);
            steps.add(JavaCode.of("%%", start, call));
        }
        JavaCode statement = JavaCode.of("%;", JavaCode.join("", steps));
        return Optional.of(new Sending(
                imports.name(rendering.names().globals()), http, Layout.lines(STATEMENT, List.of(statement))));
    }
}
