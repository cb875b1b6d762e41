package dev.jacquard.java;

import dev.jacquard.api.Operation;
import dev.jacquard.api.Tag;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.Member;
import dev.jacquard.names.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of the class with a tag's operations. */
final class ApiFile {
    private final Rendering rendering;
    private final Tag tag;
    private final ClassName name;
    private final Imports imports;
    private final List<ApiView.Method> methods = new ArrayList<>();
    private final List<ApiView.Form> forms = new ArrayList<>();
    private final List<ApiView.ErrorMethod> errors = new ArrayList<>();

    private ApiFile(Rendering rendering, Tag tag) {
        this.rendering = rendering;
        this.tag = tag;
        this.name = rendering.names().api(tag.name());
        this.imports = new Imports(name, "Calls");
    }

    static JavaFile of(Rendering rendering, Tag tag) {
        return new ApiFile(rendering, tag).file();
    }

    private JavaFile file() {
        imports.name(rendering.names().runtime("", "ClientCore"));
        JavaCode config = imports.name(rendering.names().config());
        rendering.api().operations(tag).forEach(this::operation);
        Javadoc doc = tag.name().isEmpty() && tag.docs().description() == null
                ? Javadoc.markup("The operations that have no tag.")
                : MemberDocs.more(MemberDocs.text(tag.docs(), tag.name()), tag.docs());
        ApiView view = new ApiView(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                DocComment.of(doc, 0),
                Identifier.ofType(name.simpleName()),
                config,
                methods,
                new ApiView.Calls(config, forms, errors));
        return rendering.file(name, "api", view, outline());
    }

    private TypeOutline outline() {
        TypeOutline inner = TypeOutline.of("Calls")
                .with("core", "config", "Calls")
                .with(forms.stream().map(form -> form.method().toString()).toList())
                .with(errors.stream().map(error -> error.method().toString()).toList());
        return TypeOutline.of(name.simpleName())
                .with("calls", name.simpleName(), "calls")
                .with(methods.stream().map(method -> method.method().toString()).toList())
                .nesting(inner);
    }

    private void operation(Operation operation) {
        OperationCode code = new OperationCode(rendering, operation, imports);
        OperationDocs docs = new OperationDocs(rendering, operation, imports);
        JavaCode call = JavaCode.of(
                "%<%>",
                imports.name(rendering.names().runtime("", "Call")),
                code.result().map(imports::boxed).orElseGet(() -> imports.nullable(JavaType.of("java.lang", "Void"))));
        List<Member> members = Member.of(operation, rendering.api(), rendering.names());
        Shape shape = new Shape(operation, members, code, docs, call);
        if (!Requests.has(operation)) {
            add(shape, List.of(), docs.plain(), code.call());
        } else {
            withRequest(shape);
        }
        List<JavaCode> cases = code.errorCases();
        if (!cases.isEmpty()) {
            imports.name(rendering.names().runtime("", "ErrorAnswer"));
            imports.name(rendering.names().runtime("", "ApiException"));
            errors.add(new ApiView.ErrorMethod(
                    rendering.deprecations().inErrors(operation), code.errorMethod(), OperationCode.cases(cases)));
        }
    }

    private void withRequest(Shape shape) {
        JavaCode request = imports.name(rendering.names().request(shape.operation().pointer()));
        Identifier argument = Identifier.of("request");
        Argument whole = new Argument(
                JavaCode.of("% request", request), argument, Javadoc.markup("the parameters"));
        add(shape, List.of(whole), shape.docs().plain(), shape.code().call());
        Argument lambda = new Argument(
                JavaCode.of("%<%.Builder> request", imports.name(new ClassName("java.util.function", "Consumer")), request),
                argument,
                Javadoc.markup("sets the parameters on the builder that it is given"));
        add(
                shape,
                List.of(lambda),
                shape.docs().plain(),
                List.of(
                        JavaCode.of("%.Builder builder = %.builder();", request, request),
                        JavaCode.of("request.accept(builder);"),
                        JavaCode.of("return %(builder.build());", shape.code().method())));
        List<MemberCode> demanded = shape.members().stream()
                .map(member -> new MemberCode(member, rendering, imports))
                .filter(MemberCode::asked)
                .toList();
        if (demanded.size() <= 3) {
            shortForm(shape, request, demanded);
        }
    }

    /** Where few parameters must be given, those alone. */
    private void shortForm(Shape shape, JavaCode request, List<MemberCode> demanded) {
        List<Argument> arguments = new ArrayList<>();
        List<JavaCode> setters = new ArrayList<>();
        for (MemberCode member : demanded) {
            arguments.add(new Argument(member.declaration(), member.name(), MemberDocs.of(member.member(), rendering)));
            setters.add(JavaCode.of(".%(%)", member.name(), member.name()));
        }
        JavaCode start = JavaCode.of("return %(%.builder()", shape.code().method(), request);
        setters.add(JavaCode.of(".build());"));
        JavaCode chain = Layout.fill(12 + Layout.length(start), 12, setters, Layout.Between.CALLS, 0);
        add(shape, arguments, shape.docs().plain(), List.of(JavaCode.of("%%", start, chain)));
    }

    private void add(Shape shape, List<Argument> arguments, Javadoc text, List<JavaCode> body) {
        Identifier method = shape.code().method();
        List<JavaCode> parameters = arguments.stream().map(Argument::declaration).toList();
        Javadoc doc = parameters(text, arguments);
        Optional<JavaCode> result = shape.code().result().map(imports::type);
        JavaCode returned = result.orElse(JavaCode.of("void"));
        boolean deprecated = shape.operation().docs().deprecated();
        boolean suppressed = !deprecated && rendering.deprecations().inMethods(shape.operation(), shape.members());
        methods.add(new ApiView.Method(
                DocComment.of(shape.docs().result(doc), 4),
                deprecated,
                suppressed,
                returned,
                method,
                Layout.columns(
                        "    public  ".length() + Layout.length(returned) + method.toString().length(), 4, parameters, 2),
                result.isPresent() ? JavaCode.of("return ") : JavaCode.of(""),
                JavaCode.join(", ", arguments.stream().map(Argument::name).toList())));
        forms.add(new ApiView.Form(
                DocComment.of(shape.docs().call(parameters(shape.docs().brief(), arguments)), 8),
                deprecated,
                suppressed,
                shape.call(),
                method,
                Layout.columns(
                        "        public  ".length() + Layout.length(shape.call()) + method.toString().length(),
                        8,
                        parameters,
                        2),
                OperationCode.statements(body)));
    }

    private static Javadoc parameters(Javadoc text, List<Argument> arguments) {
        Javadoc doc = text;
        for (Argument argument : arguments) {
            doc = doc.param(argument.name(), argument.doc());
        }
        return doc;
    }

    /** What the methods of an operation have in common. */
    private record Shape(
            Operation operation, List<Member> members, OperationCode code, OperationDocs docs, JavaCode call) {}

    /** A parameter of a method. */
    private record Argument(JavaCode declaration, Identifier name, Javadoc doc) {}
}
