package dev.jacquard.java;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Response;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.Errors;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.MemberKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The code of one operation: how its request is made and how its answer is read. */
final class OperationCode {
    private static final int STATEMENT = 12;
    private static final int CASE = 16;

    private final Rendering rendering;
    private final Operation operation;
    private final Imports imports;
    private final Codecs codecs;

    OperationCode(Rendering rendering, Operation operation, Imports imports) {
        this.rendering = rendering;
        this.operation = operation;
        this.imports = imports;
        this.codecs = new Codecs(rendering.names(), imports);
    }

    Identifier method() {
        return Identifier.of(rendering.names().method(operation.pointer()));
    }

    /** The type of the body of a success; empty if a success has none. */
    Optional<JavaType> result() {
        return success().map(content -> content.json()
                ? rendering.types().of(content.type())
                : text(content)
                        ? JavaType.of("java.lang", "String")
                        : JavaType.of(rendering.names().runtime("json", "ByteString")));
    }

    /** The statements that make the call out of the request. */
    List<JavaCode> call() {
        List<JavaCode> steps = new ArrayList<>();
        operation.path().parts().forEach(part -> steps.add(path(part)));
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in() != Parameter.In.PATH) {
                steps.add(parameter(parameter));
            }
        }
        String accept = accept();
        if (!accept.isEmpty()) {
            steps.add(JavaCode.of(".accept(%)", JavaString.of(accept)));
        }
        RequestBody body = operation.body();
        if (body != null) {
            MediaType content = body.preferred();
            steps.add(JavaCode.of(
                    ".body(%, %, request.%())",
                    JavaString.of(content.name()),
                    codecs.codec(content.type()),
                    member(MemberKey.BODY)));
        }
        JavaCode start = JavaCode.of(
                "% http = core.request(%, %, config.%())",
                runtime("RequestBuilder"),
                JavaString.of(method().toString()),
                JavaString.of(operation.method()),
                Identifier.of(rendering.names().setting(operation.servers())));
        List<JavaCode> lines = new ArrayList<>();
        lines.add(start);
        steps.forEach(step -> lines.add(JavaCode.of("%%", Layout.newLine(STATEMENT), step)));
        JavaCode call = JavaCode.of("return core.call(http, %, %);", reader(), errorReader());
        return List.of(JavaCode.of("%;", JavaCode.join("", lines)), call);
    }

    /** The cases that turn an answer's status into an exception; none if no error of the operation has a body. */
    List<JavaCode> errorCases() {
        List<JavaCode> cases = new ArrayList<>();
        JavaCode otherwise = JavaCode.of("error.toException()");
        List<Errors.ErrorBody> bodies = Errors.of(operation);
        for (Errors.ErrorBody body : bodies) {
            if (body.response().status().exact()) {
                cases.add(JavaCode.of(
                        "case % -> %;", JavaNumber.ofInt(body.response().status().first()), exception(body)));
            } else if (body.response().status().first() == 0) {
                otherwise = exception(body);
            }
        }
        for (Errors.ErrorBody body : bodies) {
            int first = body.response().status().first();
            if (first != 0 && !body.response().status().exact()) {
                otherwise = JavaCode.of(
                        "error.status() / 100 == % ? % : %", JavaNumber.ofInt(first / 100), exception(body), otherwise);
            }
        }
        if (!bodies.isEmpty()) {
            cases.add(JavaCode.of("default -> %;", otherwise));
        }
        return cases;
    }

    Identifier errorMethod() {
        return Identifier.of(method() + "Error");
    }

    static JavaCode statements(List<JavaCode> statements) {
        return Layout.lines(STATEMENT, statements);
    }

    static JavaCode cases(List<JavaCode> cases) {
        return Layout.lines(CASE, cases);
    }

    private JavaCode path(PathTemplate.Part part) {
        if (part instanceof PathTemplate.Fixed fixed) {
            return JavaCode.of(".path(%)", JavaString.of(fixed.text()));
        }
        String name = ((PathTemplate.Variable) part).name();
        return JavaCode.of(
                ".pathParameter(%, request.%())", JavaString.of(name), member(new MemberKey("path", name)));
    }

    private JavaCode parameter(Parameter parameter) {
        Identifier name = member(MemberKey.of(parameter));
        JavaString wire = JavaString.of(parameter.name());
        Parameter global = rendering.api().global(parameter);
        JavaCode value = JavaCode.of("request.%()", name);
        if (global != null) {
            value = JavaCode.of(
                    "%.either(%, config.%())",
                    runtime("RequestBuilder"),
                    value,
                    Identifier.of(rendering.names().setting(global.pointer())));
        }
        String in = parameter.in().name().toLowerCase(Locale.ROOT);
        return parameter.required()
                ? required(in, wire, value, JavaString.of(name.toString()))
                : JavaCode.of(optional(in), wire, value);
    }

    private JavaCode required(String in, JavaString wire, JavaCode value, JavaString name) {
        String pattern =
                switch (in) {
                    case "query" -> ".requiredQuery(";
                    case "header" -> ".requiredHeader(";
                    default -> ".requiredCookie(";
                };
        JavaCode line = JavaCode.of(pattern + "%, %, %)", wire, value, name);
        if (STATEMENT + 8 + Layout.length(line) <= Layout.WIDTH) {
            return line;
        }
        JavaCode next = Layout.newLine(STATEMENT + 8);
        return JavaCode.of(pattern + "%%,%%,%%)", next, wire, next, value, next, name);
    }

    private static String optional(String in) {
        return switch (in) {
            case "query" -> ".query(%, %)";
            case "header" -> ".header(%, %)";
            default -> ".cookie(%, %)";
        };
    }

    private Identifier member(MemberKey key) {
        return Identifier.of(rendering.names().member(operation.pointer(), key));
    }

    private JavaCode reader() {
        JavaCode reader = runtime("AnswerReader");
        Optional<MediaType> success = success();
        if (success.isEmpty()) {
            return JavaCode.of("%.none()", reader);
        }
        return success.get().json()
                ? JavaCode.of("%.json(%)", reader, codecs.codec(success.get().type()))
                : JavaCode.of(text(success.get()) ? "%.text()" : "%.bytes()", reader);
    }

    private JavaCode errorReader() {
        return Errors.of(operation).isEmpty()
                ? JavaCode.of("%::toException", runtime("ErrorAnswer"))
                : JavaCode.of("Calls::%", errorMethod());
    }

    private JavaCode exception(Errors.ErrorBody body) {
        return JavaCode.of(
                "error.as(%, %::new)",
                codecs.codec(body.content().type()),
                imports.name(rendering.names().exception(body.key())));
    }

    /** The body of the first success that is declared, JSON where there is a choice. */
    private Optional<MediaType> success() {
        for (Response response : operation.responses()) {
            if (response.status().success()) {
                List<MediaType> content = response.content();
                return content.stream().filter(MediaType::json).findFirst().or(() -> content.stream().findFirst());
            }
        }
        return Optional.empty();
    }

    private static boolean text(MediaType content) {
        return content.essence().startsWith("text/");
    }

    private String accept() {
        Set<String> accepted = new LinkedHashSet<>();
        success().ifPresent(content -> accepted.add(content.name()));
        Errors.of(operation).forEach(body -> accepted.add(body.content().name()));
        return String.join(", ", accepted);
    }

    private JavaCode runtime(String name) {
        return imports.name(rendering.names().runtime("", name));
    }
}
