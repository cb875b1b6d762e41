package dev.jacquard.surface;

import dev.jacquard.api.Api;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Tag;
import dev.jacquard.names.Answers;
import dev.jacquard.names.Member;
import dev.jacquard.names.Names;
import dev.jacquard.names.Paging;
import dev.jacquard.names.Requests;
import java.util.ArrayList;
import java.util.List;

/** The class with a tag's operations, and the calls in it. */
final class OperationSurface {
    private final Surface surface;
    private final Api api;
    private final Names names;
    private final Types types;
    private final Tag tag;
    private final Declared plain;
    private final Declared calls;

    OperationSurface(Surface surface, Tag tag) {
        this.surface = surface;
        this.api = surface.api();
        this.names = surface.names();
        this.types = surface.uses();
        this.tag = tag;
        String name = types.name(names.api(tag.name()));
        Subject subject = new Subject("tag", name, Pointer.of("/tags"), null);
        this.plain = surface.declare(Declared.Kind.CLASS, name, subject);
        this.calls = surface.declare(Declared.Kind.CLASS, name + ".Calls", subject);
        plain.method(JavaUse.of(name + ".Calls"), "calls", subject);
    }

    void add() {
        api.operations().stream().filter(each -> each.tag().equals(tag.name())).forEach(this::operation);
    }

    private void operation(Operation operation) {
        Answers answers = Answers.of(operation);
        Pointer at = operation.pointer();
        JavaUse body = body(answers);
        JavaUse held = answers.body().isEmpty()
                ? JavaUse.of("java.lang.Void").orNull()
                : answers.nullable() ? body : boxed(answers.body().get());
        List<List<Signature.Parameter>> ways = ways(operation);
        methods(operation, names.method(at), body, held, ways);
        if (answers.several()) {
            JavaUse result = JavaUse.of(types.name(names.result(at).type()));
            methods(operation, names.resultMethod(at), result, result, ways);
        }
        answers.stream().flatMap(Answers.Success::body).ifPresent(stream -> {
            JavaUse items = boxed(stream);
            methods(operation, names.streamMethod(at), items, items, ways);
        });
        Paging.of(operation, api).ifPresent(paging -> {
            JavaUse pages = types.runtime("", "Pages", held, types.boxed(paging.item()));
            methods(operation, names.pagesMethod(at), pages, pages, ways);
        });
    }

    /** What the operation's method gives. */
    private JavaUse body(Answers answers) {
        if (answers.body().isEmpty()) {
            return JavaUse.VOID;
        }
        return answers.nullable()
                ? boxed(answers.body().get()).orNull()
                : types.of(Answers.type(answers.body().get(), api, names));
    }

    private JavaUse boxed(MediaType body) {
        return types.boxed(Answers.type(body, api, names));
    }

    private void methods(
            Operation operation, String method, JavaUse type, JavaUse held, List<List<Signature.Parameter>> ways) {
        Subject subject = surface.subject(operation);
        for (List<Signature.Parameter> way : ways) {
            plain.method(type, method, subject, way);
            calls.method(types.runtime("", "Call", held), method, subject, way);
        }
    }

    /** What the methods of an operation take. */
    private List<List<Signature.Parameter>> ways(Operation operation) {
        if (!Requests.has(operation)) {
            return List.of(List.of());
        }
        JavaUse request = JavaUse.of(types.name(names.request(operation.pointer())));
        JavaUse start = JavaUse.of(request.qualified() + ".Builder");
        List<List<Signature.Parameter>> ways = new ArrayList<>();
        ways.add(List.of(new Signature.Parameter(request, "request")));
        ways.add(List.of(new Signature.Parameter(JavaUse.of("java.util.function.Consumer", start), "request")));
        Requests.few(operation, Member.of(operation, api, names), api)
                .ifPresent(few -> ways.add(few.stream().map(surface::parameter).toList()));
        return ways;
    }
}
