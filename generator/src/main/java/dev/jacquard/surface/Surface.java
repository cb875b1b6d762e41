package dev.jacquard.surface;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Tag;
import dev.jacquard.names.AnswerHeaders;
import dev.jacquard.names.Answers;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.Member;
import dev.jacquard.names.Names;
import dev.jacquard.names.Requests;
import dev.jacquard.names.SharedGlobals;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The public surface of a client: each class that callers can name, with its members, as the model and its names say it. A test
 * holds it against what the Java compiler makes of generated clients.
 *
 * <p>Left out is what no document changes (the runtime kit, the methods of {@code Object}) and what callers have no use for: the
 * class with a client's settings, the constructors of classes that a client makes, and what checks values.
 */
public final class Surface {
    private final Api api;
    private final Names names;
    private final Types types;
    private final boolean classes;
    private final Map<String, Declared> declared = new TreeMap<>();

    private Surface(Api api, Names names, boolean classes) {
        this.api = api;
        this.names = names;
        this.types = new Types(names);
        this.classes = classes;
    }

    /**
     * The surface of the client of an API.
     *
     * @param api the API
     * @param names its names
     * @param classes whether models are classes, though records could be
     * @return the surface
     */
    public static Surface of(Api api, Names names, boolean classes) {
        Surface surface = new Surface(api, names, classes);
        new ClientSurface(surface).add();
        for (Tag tag : api.tags()) {
            new OperationSurface(surface, tag).add();
        }
        ModelSurface models = new ModelSurface(surface);
        for (NamedType type : api.types().values()) {
            models.add(type);
        }
        for (Operation operation : api.operations()) {
            surface.operation(operation, models);
        }
        for (Errors.ErrorBody body : Errors.of(api)) {
            surface.exception(body);
        }
        surface.headers();
        if (!api.webhooks().isEmpty()) {
            new WebhookSurface(surface).add();
        }
        return surface;
    }

    /**
     * The classes.
     *
     * @return the classes by {@link Declared#name}, sorted
     */
    public Map<String, Declared> types() {
        return Collections.unmodifiableMap(declared);
    }

    /**
     * A class's name as a surface has it.
     *
     * @param name the class
     * @return the name without the client's package
     */
    public String name(ClassName name) {
        return types.name(name);
    }

    /**
     * A type as callers write it.
     *
     * @param type a type of this API
     * @return a text without packages
     */
    public String text(JavaType type) {
        return types.of(type).text();
    }

    /**
     * The client's class.
     *
     * @return its name as a surface has it
     */
    public String client() {
        return types.name(names.client());
    }

    Api api() {
        return api;
    }

    Names names() {
        return names;
    }

    Types uses() {
        return types;
    }

    boolean classes() {
        return classes;
    }

    /** Adds a class. */
    Declared declare(Declared.Kind kind, String name, Subject subject) {
        Declared added = new Declared(kind, name, subject);
        declared.put(name, added);
        return added;
    }

    /** The operation in words. */
    static String words(Operation operation) {
        return operation.method() + " " + operation.path().text();
    }

    /**
     * What an operation is known by: its method in the class of its tag.
     *
     * @param operation an operation of the API
     * @return its subject
     */
    public Subject subject(Operation operation) {
        return new Subject(
                "operation",
                types.name(names.api(operation.tag())) + "#" + names.method(operation.pointer()),
                operation.pointer(),
                words(operation));
    }

    private void operation(Operation operation, ModelSurface models) {
        if (Requests.has(operation)) {
            models.request(operation);
        }
        if (Answers.of(operation).several()) {
            new ResultSurface(this, operation).add();
        }
    }

    private void exception(Errors.ErrorBody body) {
        String name = types.name(names.exception(body.key()));
        Subject subject = new Subject("error", name, body.content().pointer(), null);
        JavaUse type = types.of(body.content().type());
        declare(Declared.Kind.CLASS, name, subject)
                .constructor(
                        new Signature.Parameter(types.runtime("", "ErrorAnswer"), "answer"),
                        new Signature.Parameter(type, "error"))
                .method(type, "error", subject);
    }

    private void headers() {
        if (AnswerHeaders.of(api).isEmpty()) {
            return;
        }
        String name = types.name(names.headers());
        Subject subject = new Subject("headers", name, Pointer.ROOT, null);
        Declared type = declare(Declared.Kind.CLASS, name, subject);
        type.creates(JavaUse.of(name), "of", new Signature.Parameter(types.runtime("", "Headers"), "headers"));
        AnswerHeaders.of(api).forEach(header -> {
            String accessor = AnswerHeaders.accessor(header, names);
            type.method(types.boxed(header.type()).orNull(), accessor, subject.part("header", accessor, header.pointer()));
        });
    }

    /** The interface of requests that share global parameters; null if there is none. */
    @Nullable String globals() {
        return SharedGlobals.exist(api) ? types.name(names.globals()) : null;
    }

    /** A parameter that stands for a member. */
    Signature.Parameter parameter(Member member) {
        return new Signature.Parameter(types.of(member), member.name());
    }
}
