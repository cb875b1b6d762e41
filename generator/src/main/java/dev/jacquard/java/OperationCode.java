package dev.jacquard.java;

import dev.jacquard.api.Authentication;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Status;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.Answers;
import dev.jacquard.names.Errors;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Requests;
import dev.jacquard.names.ResultNames;
import dev.jacquard.names.SharedGlobals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code of one operation: how its request is made and how its answer is read. */
final class OperationCode {
    private static final int STATEMENT = 12;
    private static final int CASE = 16;

    private final Rendering rendering;
    private final Operation operation;
    private final Answers answers;
    private final Imports imports;
    private final Codecs codecs;

    OperationCode(Rendering rendering, Operation operation, Imports imports) {
        this.rendering = rendering;
        this.operation = operation;
        this.answers = Answers.of(operation);
        this.imports = imports;
        this.codecs = new Codecs(rendering.names(), imports);
    }

    Identifier method() {
        return Identifier.of(rendering.names().method(operation.pointer()));
    }

    /** What the operation's answers mean. */
    Answers answers() {
        return answers;
    }

    /** The type of the body that the operation's method gives; empty if it gives none. */
    Optional<JavaType> result() {
        return answers.body().map(content -> Answers.type(content, rendering.api(), rendering.names()));
    }

    /**
     * How a call is made out of the request.
     *
     * @param statements the statements
     * @param parts methods for what would make one method too long
     */
    record Making(List<JavaCode> statements, List<Part> parts) {}

    /** A method that adds more of the request's parameters to what is sent. */
    record Part(Identifier method, List<JavaCode> statements) {}

    /**
     * How the call is made out of the request.
     *
     * @param retries what says when it is tried again, or null
     */
    Making call(@Nullable JavaCode retries) {
        List<JavaCode> path = new ArrayList<>();
        operation.path().parts().forEach(part -> path.add(path(part)));
        String accept = String.join(", ", answers.accepted());
        if (!accept.isEmpty() && !isImplied(accept)) {
            path.add(JavaCode.of(".accept(%)", JavaString.of(accept)));
        }
        List<JavaCode> steps = new ArrayList<>();
        operation.path().query().forEach(pair -> steps.add(query(pair)));
        boolean shared = SharedGlobals.taken(operation, rendering.api(), rendering.names());
        for (Parameter parameter : operation.parameters()) {
            boolean isSent = parameter.in() == Parameter.In.PATH
                    || parameter.style().whole()
                    || shared && rendering.api().global(parameter) != null;
            if (!isSent) {
                steps.add(parameter(parameter));
            }
        }
        List<BodyCode> forms = BodyCode.of(rendering, operation, imports);
        forms.forEach(form -> steps.add(form.step()));
        if (retries != null) {
            steps.add(JavaCode.of(".retries(%)", retries));
        }
        JavaCode start = start();
        List<JavaCode> lines = new ArrayList<>();
        lines.add(start);
        lines.add(Layout.fill(STATEMENT + Layout.length(start), STATEMENT, path, Layout.Between.CALLS, 1));
        // javac's stack ends within a chain of some hundred calls, and HotSpot compiles no method of more than 8,000 bytes.
        List<List<JavaCode>> chains = Split.of(steps);
        lines.add(Layout.steps(STATEMENT, chains.get(0)));
        List<JavaCode> parts = new ArrayList<>(List.of(JavaCode.of("http"), reader()));
        if (!Errors.of(operation).isEmpty()) {
            parts.add(JavaCode.of("Calls::%", errorMethod()));
        }
        JavaCode call = JavaCode.of(
                "return core.call%;", Layout.filled(STATEMENT + "return core.call".length(), STATEMENT, parts, 1));
        List<JavaCode> statements = new ArrayList<>();
        check().ifPresent(statements::add);
        BodyCode.choice(rendering, operation, imports).ifPresent(statements::add);
        forms.forEach(form -> statements.addAll(form.before()));
        statements.add(JavaCode.of("%;", JavaCode.join("", lines)));
        List<Part> further = new ArrayList<>();
        for (List<JavaCode> chain : chains.subList(1, chains.size())) {
            JavaCode more = JavaCode.of("http%;", Layout.steps(STATEMENT, chain));
            if (Requests.has(operation)) {
                Identifier part = Identifier.of(method() + "Parameters" + (further.size() + 2));
                further.add(new Part(part, List.of(more)));
                statements.add(JavaCode.of("%(request, http);", part));
            } else {
                statements.add(more);
            }
        }
        for (Parameter parameter : operation.parameters()) {
            if (parameter.style().whole()) {
                statements.add(new ParameterCode(rendering, imports).whole(parameter, value(parameter)));
            }
        }
        if (shared) {
            statements.add(JavaCode.of("config.send(request, http);"));
        }
        statements.add(call);
        return new Making(statements, further);
    }

    private JavaCode start() {
        JavaCode start = JavaCode.of("% http = core.request", runtime("RequestBuilder"));
        List<JavaCode> arguments = new ArrayList<>();
        arguments.add(JavaCode.of("%", JavaString.of(method().toString())));
        arguments.add(JavaCode.of("%", JavaString.of(operation.method())));
        arguments.add(setting(operation.servers()));
        Authentication authentication = Authentication.of(operation.security());
        if (!authentication.none()) {
            arguments.add(setting(authentication.pointer()));
        }
        return JavaCode.of("%%", start, Layout.filled(STATEMENT + Layout.length(start), STATEMENT, arguments, 1));
    }

    private JavaCode setting(Pointer pointer) {
        return JavaCode.of("config.%()", Identifier.of(rendering.names().setting(pointer)));
    }

    /** Whether the answer's reader asks for what it reads by itself. */
    private boolean isImplied(String accept) {
        return answers.body()
                .map(body -> switch (body.form()) {
                    case JSON -> accept.equals("application/json");
                    case XML -> accept.equals("application/xml");
                    case TEXT, FORM -> accept.equals(body.essence());
                    default -> false;
                })
                .orElse(false);
    }

    /** The statement that checks the parameters and the body; empty if there is nothing to check. */
    private Optional<JavaCode> check() {
        List<CheckCode.Checked> values = new ArrayList<>();
        for (Parameter each : operation.parameters()) {
            String name = member(MemberKey.of(each)).toString();
            values.add(new CheckCode.Checked(name, each.type(), each.constraints(), value(each)));
        }
        RequestBody body = operation.body();
        for (MediaType form : body == null ? List.<MediaType>of() : body.choices()) {
            Identifier name = member(MemberKey.of(body, form));
            JavaCode value = JavaCode.of("request.%()", name);
            values.add(new CheckCode.Checked(name.toString(), form.type(), form.constraints(), value));
        }
        return new CheckCode(rendering, imports).request(method(), values);
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

    /** The cases that turn a success's status into what tells it apart. */
    List<JavaCode> answerCases() {
        ResultNames names = rendering.names().result(operation.pointer());
        List<JavaCode> cases = new ArrayList<>();
        JavaCode otherwise = JavaCode.of(
                "%(answer.status(), %.of(answer.body()))", outcome(names, ResultFiles.UNKNOWN), byteString());
        for (int i = 0; i < answers.successes().size(); i++) {
            Answers.Success success = answers.successes().get(i);
            JavaCode body = success.body().isPresent()
                    ? new ReaderCode(rendering, imports).read(success)
                    : JavaCode.of("");
            JavaCode outcome = JavaCode.of("%(%)", outcome(names, names.outcomes().get(i)), body);
            Status status = success.response().status();
            if (status.exact()) {
                cases.add(JavaCode.of("case % -> %;", JavaNumber.ofInt(status.first()), outcome));
            } else {
                otherwise = outcome;
            }
        }
        cases.add(JavaCode.of("default -> %;", otherwise));
        return cases;
    }

    private JavaCode outcome(ResultNames names, String outcome) {
        return JavaCode.of("new %.%", imports.name(names.type()), Identifier.ofType(outcome));
    }

    private JavaCode byteString() {
        return imports.name(rendering.names().runtime("json", "ByteString"));
    }

    /** The reader of what tells successes apart. */
    JavaCode answerReader() {
        JavaCode reader = JavaCode.of("Calls::%", answerMethod());
        return answers.streamed()
                ? JavaCode.of("new %<>(%)", runtime("StreamingReader"), reader)
                : reader;
    }

    /** The statement that asks for a stream of items instead of what the operation's method gives. */
    JavaCode streamed(JavaCode arguments) {
        Answers.Success stream = answers.stream().orElseThrow();
        String accept = String.join(", ", stream.alike().stream().map(MediaType::sent).toList());
        List<JavaCode> parts = List.of(
                JavaCode.of("%", JavaString.of(accept)), new ReaderCode(rendering, imports).reader(stream));
        JavaCode start = JavaCode.of("return %(%).reading", method(), arguments);
        return JavaCode.of(
                "%%;", start, Layout.columns(STATEMENT + Layout.length(start), STATEMENT, parts, 1));
    }

    Identifier answerMethod() {
        return Identifier.of(method() + "Answer");
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
        Parameter parameter = operation.parameters().stream()
                .filter(each -> each.in() == Parameter.In.PATH && each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new ParameterCode(rendering, imports).path(parameter, value(parameter), STATEMENT);
    }

    private JavaCode query(PathTemplate.Pair pair) {
        if (pair.value() instanceof PathTemplate.Variable variable) {
            return JavaCode.of(
                    ".query(%, request.%())",
                    JavaString.of(pair.name()),
                    member(new MemberKey("path", variable.name())));
        }
        String value = pair.value() == null ? "" : "=" + ((PathTemplate.Fixed) pair.value()).text();
        return JavaCode.of(".query(%)", JavaString.of(pair.name() + value));
    }

    private JavaCode parameter(Parameter parameter) {
        Identifier name = member(MemberKey.of(parameter));
        return new ParameterCode(rendering, imports).of(parameter, value(parameter), name, STATEMENT);
    }

    /** What is sent: the request's value, or else the client's. */
    private JavaCode value(Parameter parameter) {
        JavaCode value = JavaCode.of("request.%()", member(MemberKey.of(parameter)));
        Parameter global = rendering.api().global(parameter);
        return global == null
                ? value
                : JavaCode.of(
                        "%.either(%, config.%())",
                        runtime("RequestBuilder"),
                        value,
                        Identifier.of(rendering.names().setting(global.pointer())));
    }

    private Identifier member(MemberKey key) {
        return Identifier.of(rendering.names().member(operation.pointer(), key));
    }

    private JavaCode reader() {
        if (answers.body().isEmpty()) {
            return answers.redirect()
                    ? JavaCode.of("%.redirect()", runtime("StatusReader"))
                    : JavaCode.of("%.none()", runtime("AnswerReader"));
        }
        JavaCode whole = new ReaderCode(rendering, imports).reader(answers.primary().orElseThrow());
        List<Answers.Success> others = answers.others();
        if (others.isEmpty()) {
            return whole;
        }
        boolean ranged = others.stream().anyMatch(other -> !other.response().status().exact());
        List<JavaCode> statuses = answers.successes().stream()
                .filter(success -> success.response().status().exact() && others.contains(success) != ranged)
                .map(success -> JavaNumber.ofInt(success.response().status().first()))
                .map(status -> JavaCode.of("%", status))
                .toList();
        JavaCode selected = JavaCode.of(ranged ? "%.only" : "%.except", runtime("StatusReader"));
        List<JavaCode> arguments = new ArrayList<>(List.of(whole));
        arguments.addAll(statuses);
        return JavaCode.of("%(%)", selected, JavaCode.join(", ", arguments));
    }

    private JavaCode exception(Errors.ErrorBody body) {
        JavaCode exception = imports.name(rendering.names().exception(body.key()));
        if (body.content().form() == MediaType.Form.XML) {
            JavaCode codec = new XmlCode(rendering, imports).codec(body.content(), true);
            return JavaCode.of("%.error(error, %::new)", codec, exception);
        }
        List<String> besides = Answers.jsonBesides(body.response(), body.content());
        return JavaCode.of(
                "error.as(%, %::new%)",
                codecs.codec(body.content().type()),
                exception,
                ReaderCode.more(besides));
    }

    private JavaCode runtime(String name) {
        return imports.name(rendering.names().runtime("", name));
    }
}
