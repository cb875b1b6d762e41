package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.Status;
import dev.jacquard.api.Tag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Names everything: wishes first, for the whole API, then collisions. */
public final class Naming {
    private static final String CLIENT = "client";
    private static final String CONFIG = "config";

    private final Api api;
    private final NameOptions options;
    private final Map<Pointer, Operation> operations = new HashMap<>();
    private final Map<Pointer, NamedType> types;

    private Naming(Api api, NameOptions options) {
        this.api = api;
        this.options = options;
        this.types = api.types();
        api.operations().forEach(operation -> operations.put(operation.pointer(), operation));
    }

    /**
     * Names everything that is generated for an API.
     *
     * @param api the API
     * @param options what the user decides
     * @return the names
     */
    public static Names of(Api api, NameOptions options) {
        return new Naming(api, options).names();
    }

    private Names names() {
        Packages packages = packages();
        // All classes share one scope across packages, so that no file needs a full name to tell two of them apart.
        Scope<String> classes = new Scope<>(Reserved.TYPES, true, "Model");
        String title = title();
        classes.wish(CLIENT, title + "Client", title + "Client");
        classes.wish(CONFIG, title + "Config", title + "Config");
        for (Tag tag : api.tags()) {
            String name = JavaWords.type(tag.name().isEmpty() ? "default" : tag.name()) + "Api";
            classes.wish("tag " + tag.name(), tag.name(), name);
        }
        for (NamedType type : types.values()) {
            classes.wish("type " + type.pointer(), original(type.origin()), wish(type.origin()));
        }
        for (Operation operation : api.operations()) {
            if (Requests.has(operation)) {
                classes.wish("request " + operation.pointer(), "", wish(operation) + "Request");
            }
        }
        for (Errors.ErrorBody body : Errors.of(api)) {
            classes.wish("exception " + body.key(), "", exception(body));
        }
        Map<String, String> settled = classes.settle();
        Names names = new Names(
                packages,
                new ClassName(packages.invoker(), settled.get(CLIENT)),
                new ClassName(packages.invoker(), settled.get(CONFIG)),
                select(settled, "type ", packages.model(), pointers(types.keySet())),
                select(settled, "request ", packages.model(), pointers(operations.keySet())),
                select(settled, "tag ", packages.api(), tags()),
                select(settled, "exception ", packages.exception(), errors()),
                accessors(),
                methods(),
                members(),
                settings(),
                ConstantNames.of(api),
                Map.of());
        return names.with(BranchNames.of(api, names));
    }

    private Packages packages() {
        String invoker = options.invokerPackage() != null
                ? options.invokerPackage()
                : "api." + JavaWords.packageSegment(api.info().title());
        Packages below = Packages.below(invoker);
        return new Packages(
                invoker,
                options.apiPackage() != null ? options.apiPackage() : below.api(),
                options.modelPackage() != null ? options.modelPackage() : below.model(),
                below.exception(),
                below.runtime());
    }

    private String title() {
        String name = JavaWords.type(options.clientName() != null ? options.clientName() : api.info().title());
        return name.endsWith("Client") && name.length() > 6 ? name.substring(0, name.length() - 6) : name;
    }

    private static String original(Origin origin) {
        return origin instanceof Origin.Component component ? component.key() : "";
    }

    private String wish(Origin origin) {
        if (origin instanceof Origin.Component component) {
            return JavaWords.type(component.key());
        }
        if (origin instanceof Origin.Member member) {
            return wish(member.owner()) + Words.upperCamel(member.property());
        }
        if (origin instanceof Origin.Element element) {
            String container = wish(element.container());
            String singular = Words.singular(container);
            return singular.equals(container) ? container + "Item" : singular;
        }
        if (origin instanceof Origin.Branch branch) {
            String label = Words.upperCamel(branch.label());
            return wish(branch.union()) + (label.isEmpty() ? "Option" + (branch.index() + 1) : label);
        }
        if (origin instanceof Origin.OfParameter parameter) {
            return operation(parameter.operation()) + Words.upperCamel(parameter.name());
        }
        if (origin instanceof Origin.OfBody body) {
            return operation(body.operation()) + "Body";
        }
        Origin.OfResponse response = (Origin.OfResponse) origin;
        return operation(response.operation()) + Reasons.of(response.status());
    }

    private static String wish(Operation operation) {
        return operation(operation.words());
    }

    private static String operation(String words) {
        return JavaWords.type(words);
    }

    private String exception(Errors.ErrorBody body) {
        NamedType type = types.get(body.key());
        String name = type != null ? wish(type.origin()) : responseOwner(body) + Reasons.of(body.response().status());
        // ProblemError is ProblemException, but a 4XX is ClientErrorException: the client is not what failed.
        boolean ofStatus = !(type != null && type.origin() instanceof Origin.Component)
                && !body.response().status().equals(Status.DEFAULT);
        boolean shortened = !ofStatus && name.endsWith("Error") && name.length() > 5;
        String stem = shortened ? name.substring(0, name.length() - 5) : name;
        return stem.endsWith("Exception") ? stem : stem + "Exception";
    }

    private String responseOwner(Errors.ErrorBody body) {
        for (Operation operation : api.operations()) {
            if (Errors.of(operation).contains(body)) {
                return wish(operation);
            }
        }
        return "";
    }

    private Map<String, String> accessors() {
        Scope<String> scope = new Scope<>(Reserved.CLIENT, false, "Api");
        for (Tag tag : api.tags()) {
            scope.wish(tag.name(), tag.name(), tag.name().isEmpty() ? "api" : JavaWords.member(tag.name()));
        }
        return scope.settle();
    }

    private Map<Pointer, String> methods() {
        Map<Pointer, String> methods = new LinkedHashMap<>();
        for (Tag tag : api.tags()) {
            Scope<Pointer> scope = new Scope<>(Reserved.OPERATIONS, false, "_");
            for (Operation operation : api.operations(tag)) {
                scope.wish(operation.pointer(), operation.words(), JavaWords.member(operation.words()));
            }
            methods.putAll(scope.settle());
        }
        return methods;
    }

    private Map<Pointer, Map<MemberKey, String>> members() {
        Map<Pointer, Map<MemberKey, String>> members = new LinkedHashMap<>();
        for (NamedType type : types.values()) {
            if (type instanceof ObjectType object) {
                Scope<MemberKey> scope = new Scope<>(Reserved.MEMBERS, false, "_");
                for (Property property : object.properties()) {
                    scope.wish(
                            MemberKey.property(property.name()), property.name(), JavaWords.member(property.name()));
                }
                if (object.additional() != null) {
                    scope.wish(MemberKey.ADDITIONAL, "", "additionalProperties");
                }
                members.put(object.pointer(), scope.settle());
            }
        }
        for (Operation operation : operations.values()) {
            Scope<MemberKey> scope = new Scope<>(Reserved.MEMBERS, false, "_");
            for (Parameter parameter : operation.parameters()) {
                scope.wish(MemberKey.of(parameter), parameter.name(), JavaWords.member(parameter.name()));
            }
            if (operation.body() != null) {
                scope.wish(MemberKey.BODY, "body", "body");
            }
            members.put(operation.pointer(), scope.settle());
        }
        return members;
    }

    private Map<Pointer, String> settings() {
        Scope<Pointer> scope = new Scope<>(Reserved.CLIENT, false, "_");
        for (int i = 0; i < api.servers().size(); i++) {
            ServerGroup group = api.servers().get(i);
            String host = Words.lowerCamel(host(group)) + "Server";
            scope.wish(group.pointer(), i == 0 ? "server" : "", i == 0 ? "server" : JavaWords.member(host));
        }
        for (Parameter global : api.globals()) {
            scope.wish(global.pointer(), global.name(), JavaWords.member(global.name()));
        }
        return scope.settle();
    }

    private static String host(ServerGroup group) {
        String url = group.servers().get(0).url();
        int start = url.indexOf("//");
        int end = start < 0 ? -1 : url.indexOf('/', start + 2);
        return start < 0 ? "other" : url.substring(start + 2, end < 0 ? url.length() : end);
    }

    private static Map<Pointer, String> pointers(Set<Pointer> pointers) {
        Map<Pointer, String> keys = new LinkedHashMap<>();
        pointers.forEach(pointer -> keys.put(pointer, pointer.toString()));
        return keys;
    }

    private Map<String, String> tags() {
        Map<String, String> keys = new LinkedHashMap<>();
        api.tags().forEach(tag -> keys.put(tag.name(), tag.name()));
        return keys;
    }

    private Map<Pointer, String> errors() {
        Map<Pointer, String> keys = new LinkedHashMap<>();
        Errors.of(api).forEach(body -> keys.put(body.key(), body.key().toString()));
        return keys;
    }

    private static <K> Map<K, ClassName> select(
            Map<String, String> settled, String prefix, String packageName, Map<K, String> keys) {
        Map<K, ClassName> names = new LinkedHashMap<>();
        keys.forEach((key, text) -> {
            String name = settled.get(prefix + text);
            if (name != null) {
                names.put(key, new ClassName(packageName, name));
            }
        });
        return names;
    }
}
