package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** A sample that shows something else than what an operation takes and gives: a whole class that compiles. */
final class Program {
    private static final int CLIENT = 8;

    /** The classes that it imports. */
    final Imports imports = new Imports();

    private final Names names;
    private final Templates templates;
    private final Samples samples;
    private final Operation operation;
    private final Values values;
    private final JavaCode clientType;
    private final List<JavaCode> settings;
    private final List<JavaCode> lines = new ArrayList<>();

    /**
     * A program that calls an operation.
     *
     * @param credentials whether credentials are set that a token or password makes
     */
    Program(Api api, Names names, Templates templates, Samples samples, Operation operation, boolean credentials) {
        this.names = names;
        this.templates = templates;
        this.samples = samples;
        this.operation = operation;
        this.values = new Values(api, names, imports);
        this.clientType = imports.name(names.client());
        this.settings = new ArrayList<>(samples.settings(operation, imports, values, credentials));
    }

    /** A class of the JDK. */
    JavaCode jdk(String packageName, String simpleName) {
        return imports.name(new ClassName(packageName, simpleName));
    }

    /** A class of the kit. */
    JavaCode kit(String subpackage, String simpleName) {
        return imports.name(names.runtime(subpackage, simpleName));
    }

    JavaCode fromEnvironment(String javaName) {
        return values.fromEnvironment(javaName);
    }

    /** Sets something on the client. */
    Program with(JavaCode setting) {
        settings.add(setting);
        return this;
    }

    /** Adds a line of the body. */
    Program line(JavaCode line) {
        lines.add(line);
        return this;
    }

    /** The expression that calls the operation by one of its methods. */
    JavaCode call(String method, boolean yetToBeMade) {
        return call(method, yetToBeMade, request(method, 0));
    }

    /**
     * The call that is yet to be made, after other words of its line. If the line were too long with it, the request
     * is made in a line before.
     */
    JavaCode callAfter(JavaCode start, String method) {
        JavaCode request = request(method, 0);
        JavaCode call = call(method, true, request);
        if (request.toString().isEmpty() || !Samples.isWide(start, call)) {
            return call;
        }
        line(JavaCode.of("% request = %;", imports.name(names.request(operation.pointer())), request));
        return call(method, true, JavaCode.of("request"));
    }

    /** The call at once, in a block. */
    JavaCode nestedCall(String method) {
        return call(method, false, request(method, 1));
    }

    private JavaCode request(String method, int depth) {
        return samples.argument(operation, method, values, depth);
    }

    private JavaCode call(String method, boolean yetToBeMade, JavaCode request) {
        String pattern = yetToBeMade ? "client.%().calls().%(%)" : "client.%().%(%)";
        return JavaCode.of(pattern, accessor(), Identifier.of(method), request);
    }

    private Identifier accessor() {
        return Identifier.of(names.accessor(operation.tag()));
    }

    /** Calls the operation and does nothing with what it gives. */
    Program calling() {
        return line(JavaCode.of("%;", call(names.method(operation.pointer()), false)));
    }

    /** The program as a fenced block. */
    MarkdownCode code() {
        JavaCode client = values.builder(names.client(), settings, CLIENT);
        return fenced(templates.render("program", new GuideView.Program(
                imports.all(),
                values.deprecated() || operation.docs().deprecated(),
                imports.free("Application"),
                clientType,
                client,
                lines)));
    }

    /** Java as a fenced block. */
    static MarkdownCode fenced(String java) {
        // Only a string can hold the beginning of an HTML comment, which no page may have: written otherwise there.
        return MarkdownCode.fenced("java", java.replace("<!--", "\\074!--"));
    }
}
