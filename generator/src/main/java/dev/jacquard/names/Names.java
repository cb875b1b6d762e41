package dev.jacquard.names;

import dev.jacquard.api.Pointer;
import dev.jacquard.api.Webhook;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of everything that is generated. A look-up for something that has no name is a programming error and ends
 * with an exception.
 *
 * @param packages the packages
 * @param client the client's class
 * @param config the class that holds what is set on the client
 * @param globals what requests have in common that take all global parameters; null if there is nothing
 * @param headers the class with the headers of answers; null if there are none
 * @param webhooks the class that receives webhooks; null if there are none
 * @param types models, by the place of their schema
 * @param requests request classes, by the place of their operation
 * @param apis API classes, by tag
 * @param exceptions exceptions, by the place of the error body's named schema or of its content
 * @param accessors the client's methods that give API objects, by tag
 * @param methods the methods of operations and of what receives webhooks, by the place of the operation or webhook; and those
 *     that give results, streams or pages, by a place below it
 * @param members components, by the place of the owning schema or operation and the name on the wire
 * @param settings the client builder's methods for servers, global parameters and credentials, and the alternatives that
 *     these make, by their place
 * @param constants the constants of enums, by the place of the schema, in the order of the values
 * @param branches the nested classes of unions, by the place of the schema, in the order of the branches
 * @param results what tells successes apart, by the place of the operation
 * @param all every name of these, by what is recorded of it
 */
public record Names(
        Packages packages,
        ClassName client,
        ClassName config,
        @Nullable ClassName globals,
        @Nullable ClassName headers,
        @Nullable ClassName webhooks,
        Map<Pointer, ClassName> types,
        Map<Pointer, ClassName> requests,
        Map<String, ClassName> apis,
        Map<Pointer, ClassName> exceptions,
        Map<String, String> accessors,
        Map<Pointer, String> methods,
        Map<Pointer, Map<MemberKey, String>> members,
        Map<Pointer, String> settings,
        Map<Pointer, List<String>> constants,
        Map<Pointer, List<String>> branches,
        Map<Pointer, ResultNames> results,
        Map<NameKey, String> all) {
    /**
     * The interface of requests that take all global parameters.
     *
     * @return its name
     */
    public ClassName globals() {
        return known(globals, SharedGlobals.PLACE);
    }

    /**
     * The class with the headers of answers.
     *
     * @return its name
     */
    public ClassName headers() {
        return known(headers, AnswerHeaders.PLACE);
    }

    /**
     * The class that receives webhooks.
     *
     * @return its name
     */
    public ClassName webhooks() {
        return known(webhooks, "webhooks");
    }

    /**
     * The method that sets what takes a webhook.
     *
     * @param webhook the webhook
     * @return its name
     */
    public String webhookMethod(Webhook webhook) {
        return method(StableKeys.webhook(webhook).pointer());
    }

    /**
     * The class of a named type.
     *
     * @param pointer the place of its schema
     * @return its name
     */
    public ClassName type(Pointer pointer) {
        return known(types.get(pointer), pointer);
    }

    /**
     * The class that holds an operation's parameters and body.
     *
     * @param operation the place of the operation
     * @return its name
     */
    public ClassName request(Pointer operation) {
        return known(requests.get(operation), operation);
    }

    /**
     * The class with a tag's operations.
     *
     * @param tag the tag
     * @return its name
     */
    public ClassName api(String tag) {
        return known(apis.get(tag), tag);
    }

    /**
     * The exception of an error body.
     *
     * @param body the place of its named schema, or of its content
     * @return its name
     */
    public ClassName exception(Pointer body) {
        return known(exceptions.get(body), body);
    }

    /**
     * The client's method that gives a tag's operations.
     *
     * @param tag the tag
     * @return its name
     */
    public String accessor(String tag) {
        return known(accessors.get(tag), tag);
    }

    /**
     * The method of an operation.
     *
     * @param operation the place of the operation
     * @return its name
     */
    public String method(Pointer operation) {
        return known(methods.get(operation), operation);
    }

    /**
     * What tells the successes of an operation apart.
     *
     * @param operation the place of an operation that succeeds in several ways
     * @return its names
     */
    public ResultNames result(Pointer operation) {
        return known(results.get(operation), operation);
    }

    /**
     * The method of an operation that tells its successes apart.
     *
     * @param operation the place of an operation that succeeds in several ways
     * @return its name
     */
    public String resultMethod(Pointer operation) {
        return method(operation.child("responses"));
    }

    /**
     * The method of an operation that gives the answer as a stream of items.
     *
     * @param operation the place of an operation whose answer is another one or a stream
     * @return its name
     */
    public String streamMethod(Pointer operation) {
        return method(StableKeys.stream(operation).pointer());
    }

    /**
     * The method of an operation that gives the answers page by page.
     *
     * @param operation the place of an operation whose answers come in pages
     * @return its name
     */
    public String pagesMethod(Pointer operation) {
        return method(StableKeys.pages(operation).pointer());
    }

    /**
     * A component of a model or request.
     *
     * @param owner the place of the model's schema or of the operation
     * @param key which member
     * @return its name
     */
    public String member(Pointer owner, MemberKey key) {
        return known(known(members.get(owner), owner).get(key), key);
    }

    /**
     * The client builder's method for a list of servers, a global parameter, a security scheme or alternatives of these.
     *
     * @param pointer the place of it
     * @return its name
     */
    public String setting(Pointer pointer) {
        return known(settings.get(pointer), pointer);
    }

    /**
     * The constant for a value of an enum.
     *
     * @param enumType the place of the enum's schema
     * @param index the value's position
     * @return its name
     */
    public String constant(Pointer enumType, int index) {
        return known(constants.get(enumType), enumType).get(index);
    }

    /**
     * The class, nested in a union's own, that holds a value of one branch.
     *
     * @param union the place of the union's schema
     * @param index the branch's position
     * @return its simple name; never {@code Unknown}
     */
    public String branch(Pointer union, int index) {
        return known(branches.get(union), union).get(index);
    }

    /**
     * A class of the runtime kit.
     *
     * @param subpackage {@code json}, {@code http} or nothing
     * @param simpleName its name there
     * @return its name
     */
    public ClassName runtime(String subpackage, String simpleName) {
        return new ClassName(
                subpackage.isEmpty() ? packages.runtime() : packages.runtime() + "." + subpackage, simpleName);
    }

    /**
     * The packages that hold generated classes, without the runtime kit's.
     *
     * @return the packages, each once
     */
    public List<String> generatedPackages() {
        return List.of(packages.invoker(), packages.api(), packages.model(), packages.exception()).stream()
                .distinct()
                .toList();
    }

    /** The same names, with those of branches, which are made of the names of types; and all of them. */
    Names with(Map<Pointer, List<String>> branches, Map<NameKey, String> all) {
        return new Names(
                packages, client, config, globals, headers, webhooks, types, requests, apis, exceptions, accessors, methods,
                members,
                settings,
                constants, branches, results, all);
    }

    private static <T> T known(@Nullable T name, Object what) {
        if (name == null) {
            throw new IllegalArgumentException("no name was given to " + what);
        }
        return name;
    }
}
