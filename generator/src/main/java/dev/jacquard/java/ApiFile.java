package dev.jacquard.java;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Retries;
import dev.jacquard.api.Tag;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.Answers;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.Member;
import dev.jacquard.names.Paging;
import dev.jacquard.names.Requests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The file of the class with a tag's operations. */
final class ApiFile {
    private final Rendering rendering;
    private final Tag tag;
    private final ClassName name;
    private final Imports imports;
    private final List<ApiView.Method> methods = new ArrayList<>();
    private final List<ApiView.Form> forms = new ArrayList<>();
    private final List<ApiView.PartMethod> parts = new ArrayList<>();
    private final List<ApiView.AnswerMethod> answers = new ArrayList<>();
    private final List<ApiView.ErrorMethod> errors = new ArrayList<>();
    private int turners;

    /** The constants by what they say. */
    private final Map<Retries, Identifier> retries = new LinkedHashMap<>();

    private ApiFile(Rendering rendering, Tag tag) {
        this.rendering = rendering;
        this.tag = tag;
        this.name = rendering.names().api(tag.name());
        this.imports = new Imports(name, "Calls");
    }

    static JavaFile of(Rendering rendering, Tag tag, List<Operation> operations) {
        return new ApiFile(rendering, tag).file(operations);
    }

    private JavaFile file(List<Operation> operations) {
        imports.name(rendering.names().runtime("", "ClientCore"));
        JavaCode config = imports.name(rendering.names().config());
        operations.forEach(this::operation);
        Javadoc doc = tag.name().isEmpty() && tag.docs().description() == null
                ? Javadoc.markup("The operations that have no tag.")
                : MemberDocs.more(MemberDocs.text(tag.docs(), tag.name()), tag.docs());
        List<ApiView.Retrying> retrying = retrying();
        ApiView view = new ApiView(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                DocComment.of(doc, 0),
                Identifier.ofType(name.simpleName()),
                config,
                methods,
                new ApiView.Calls(config, retrying, forms, parts, answers, errors));
        return rendering.file(name, "api", view, outline());
    }

    private List<ApiView.Retrying> retrying() {
        RetryCode code = new RetryCode(rendering, imports);
        List<ApiView.Retrying> retrying = new ArrayList<>();
        retries.forEach((each, constant) -> retrying.add(new ApiView.Retrying(constant, code.policy(each, 8))));
        return retrying;
    }

    /** What says when an operation is tried again; null if the document does not say so of it alone. */
    private @Nullable JavaCode retries(Operation operation) {
        Retries stated = operation.retries();
        if (stated == null || stated.equals(Retries.NONE)) {
            return stated == null ? null : new RetryCode(rendering, imports).policy(stated, 0);
        }
        String suffix = retries.isEmpty() ? "" : "_" + (retries.size() + 1);
        return JavaCode.of("%", retries.computeIfAbsent(stated, each -> Identifier.of("RETRIES" + suffix)));
    }

    private TypeOutline outline() {
        TypeOutline inner = TypeOutline.of("Calls")
                .with("core", "config", "Calls")
                .with(retries.values().stream().map(Identifier::toString).toList())
                .with(forms.stream().map(form -> form.method().toString()).toList())
                .with(parts.stream().map(part -> part.method().toString()).toList())
                .with(answers.stream().map(answer -> answer.method().toString()).toList())
                .with(errors.stream().map(error -> error.method().toString()).toList())
                .withAnonymous(turners);
        return TypeOutline.of(name.simpleName())
                .with("calls", name.simpleName(), "calls")
                .with(methods.stream().map(method -> method.method().toString()).toList())
                .nesting(inner);
    }

    private void operation(Operation operation) {
        OperationCode code = new OperationCode(rendering, operation, imports);
        OperationDocs docs = new OperationDocs(rendering, operation, imports);
        List<Member> members = Member.of(operation, rendering.api(), rendering.names());
        OperationCode.Making making = code.call(retries(operation));
        List<Form> ways = ways(operation, members, code.method(), making.statements());
        making.parts().forEach(part -> parts.add(new ApiView.PartMethod(
                rendering.deprecations().inMethods(operation, members),
                part.method(),
                imports.name(rendering.names().request(operation.pointer())),
                OperationCode.statements(part.statements()))));
        Shape shape = new Shape(operation, members, docs);
        Returned body = body(code);
        ways.forEach(way -> add(shape, code.method(), body, docs::result, way));
        if (code.answers().several()) {
            several(shape, code, ways);
        }
        if (code.answers().stream().isPresent()) {
            streamed(shape, code);
        }
        Paging.of(operation, rendering.api()).ifPresent(paging -> paged(shape, code, body, paging));
        List<JavaCode> cases = code.errorCases();
        if (!cases.isEmpty()) {
            imports.name(rendering.names().runtime("", "ErrorAnswer"));
            imports.name(rendering.names().runtime("", "ApiException"));
            errors.add(new ApiView.ErrorMethod(
                    rendering.deprecations().inErrors(operation), code.errorMethod(), OperationCode.cases(cases)));
        }
    }

    /** What the operation's method returns. */
    private Returned body(OperationCode code) {
        Optional<JavaType> type = code.result();
        if (type.isEmpty()) {
            return new Returned(JavaCode.of("void"), imports.nullable(JavaType.of("java.lang", "Void")), false);
        }
        return code.answers().nullable()
                ? new Returned(imports.nullable(type.get()), imports.nullable(type.get()), true)
                : new Returned(imports.type(type.get()), imports.boxed(type.get()), true);
    }

    /** The methods that tell successes apart. */
    private void several(Shape shape, OperationCode code, List<Form> ways) {
        Operation operation = shape.operation();
        JavaCode type = imports.name(rendering.names().result(operation.pointer()).type());
        Returned result = new Returned(type, type, true);
        Identifier method = Identifier.of(rendering.names().resultMethod(operation.pointer()));
        for (Form way : ways) {
            JavaCode read = JavaCode.of(
                    "return %(%).reading(%);", code.method(), way.passedOn(), code.answerReader());
            add(shape, method, result, shape.docs()::severalResult, new Form(way.arguments(), List.of(read)));
        }
        imports.name(rendering.names().runtime("", "Answer"));
        answers.add(new ApiView.AnswerMethod(
                rendering.deprecations().inAnswers(operation),
                type,
                code.answerMethod(),
                OperationCode.cases(code.answerCases())));
    }

    /** The methods that ask for a stream of items. */
    private void streamed(Shape shape, OperationCode code) {
        Operation operation = shape.operation();
        MediaType stream = code.answers().stream().orElseThrow().body().orElseThrow();
        JavaCode type = imports.type(Answers.type(stream, rendering.api(), rendering.names()));
        Identifier method = Identifier.of(rendering.names().streamMethod(operation.pointer()));
        List<JavaCode> body = new ArrayList<>();
        JavaCode passed = JavaCode.of("");
        if (Requests.has(operation)) {
            StreamSwitch request = new StreamSwitch(rendering, operation);
            body.addAll(request.before(imports));
            passed = request.request();
        }
        body.add(code.streamed(passed));
        for (Form way : ways(operation, shape.members(), method, body)) {
            add(shape, method, new Returned(type, type, true), shape.docs()::streamResult, way);
        }
    }

    /** The methods that give the answers page by page. */
    private void paged(Shape shape, OperationCode code, Returned page, Paging paging) {
        PagesCode pages =
                new PagesCode(rendering, shape.operation(), paging, imports, code.method(), page.inCall());
        Identifier method = Identifier.of(rendering.names().pagesMethod(shape.operation().pointer()));
        turners++;
        Returned returned = new Returned(pages.pages(), pages.pages(), true);
        for (Form way : ways(shape.operation(), shape.members(), method, pages.statement())) {
            add(shape, method, returned, shape.docs()::pagesResult, way);
        }
    }

    /**
     * The ways to call an operation.
     *
     * @param method the method; others than the first call it
     * @param body the statements of the first
     */
    private List<Form> ways(Operation operation, List<Member> members, Identifier method, List<JavaCode> body) {
        return Requests.has(operation)
                ? withRequest(operation, members, method, body)
                : List.of(new Form(List.of(), body));
    }

    private List<Form> withRequest(
            Operation operation, List<Member> members, Identifier method, List<JavaCode> body) {
        JavaCode request = imports.name(rendering.names().request(operation.pointer()));
        Identifier argument = Identifier.of("request");
        Argument whole = new Argument(
                JavaCode.of("% request", request), argument, Javadoc.markup("the parameters"));
        JavaCode consumer = imports.name(new ClassName("java.util.function", "Consumer"));
        Argument lambda = new Argument(
                JavaCode.of("%<%.Builder> request", consumer, request),
                argument,
                Javadoc.markup("sets the parameters on the builder that it is given"));
        List<Form> ways = new ArrayList<>();
        ways.add(new Form(List.of(whole), body));
        JavaCode built = JavaCode.of("core.with(%.builder(), request).build()", request);
        int column = 12 + "return ".length() + method.toString().length();
        ways.add(new Form(List.of(lambda), List.of(
                JavaCode.of("return %%;", method, Layout.filled(column, 12, List.of(built), 1)))));
        Requests.few(operation, members, rendering.api()).ifPresent(few -> ways.add(shortForm(
                method, request, few.stream().map(member -> new MemberCode(member, rendering, imports)).toList())));
        return ways;
    }

    /** Where few parameters must be given, those alone. */
    private Form shortForm(Identifier method, JavaCode request, List<MemberCode> demanded) {
        List<Argument> arguments = new ArrayList<>();
        List<JavaCode> setters = new ArrayList<>();
        for (MemberCode member : demanded) {
            arguments.add(new Argument(member.declaration(), member.name(), member.docs().tag()));
            setters.add(JavaCode.of(".%(%)", member.name(), member.name()));
        }
        JavaCode start = JavaCode.of("return %(%.builder()", method, request);
        setters.add(JavaCode.of(".build());"));
        JavaCode chain = Layout.fill(12 + Layout.length(start), 12, setters, Layout.Between.CALLS, 0);
        return new Form(arguments, List.of(JavaCode.of("%%", start, chain)));
    }

    private void add(
            Shape shape, Identifier method, Returned returned, UnaryOperator<Javadoc> resultDoc, Form way) {
        List<JavaCode> parameters = way.arguments().stream().map(Argument::declaration).toList();
        Javadoc doc = documented(shape.docs().plain(), way.arguments());
        JavaCode call = JavaCode.of("%<%>", imports.name(rendering.names().runtime("", "Call")), returned.inCall());
        boolean deprecated = shape.operation().docs().deprecated();
        boolean suppressed = !deprecated && rendering.deprecations().inMethods(shape.operation(), shape.members());
        methods.add(new ApiView.Method(
                DocComment.of(resultDoc.apply(doc), 4),
                deprecated,
                suppressed,
                returned.type(),
                method,
                parameters(4, returned.type(), method, parameters),
                returned.value() ? JavaCode.of("return ") : JavaCode.of(""),
                way.passedOn()));
        forms.add(new ApiView.Form(
                DocComment.of(shape.docs().call(documented(shape.docs().brief(), way.arguments())), 8),
                deprecated,
                suppressed,
                call,
                method,
                parameters(8, call, method, parameters),
                OperationCode.statements(way.body())));
    }

    private static JavaCode parameters(int indent, JavaCode type, Identifier method, List<JavaCode> parameters) {
        int column = indent + "public  ".length() + Layout.length(type) + method.toString().length();
        return Layout.columns(column, indent, parameters, 2);
    }

    private static Javadoc documented(Javadoc text, List<Argument> arguments) {
        Javadoc doc = text;
        for (Argument argument : arguments) {
            doc = doc.param(argument.name(), argument.doc());
        }
        return doc;
    }

    /** What the methods of an operation have in common. */
    private record Shape(Operation operation, List<Member> members, OperationDocs docs) {}

    /** What a method returns, and what its call gives; both are the same but for void and primitive types. */
    private record Returned(JavaCode type, JavaCode inCall, boolean value) {}

    /** A way to call an operation: the parameters of the methods, and the body of the one that gives the call. */
    private record Form(List<Argument> arguments, List<JavaCode> body) {
        JavaCode passedOn() {
            return JavaCode.join(", ", arguments.stream().map(Argument::name).toList());
        }
    }

    /** A parameter of a method. */
    private record Argument(JavaCode declaration, Identifier name, Javadoc doc) {}
}
