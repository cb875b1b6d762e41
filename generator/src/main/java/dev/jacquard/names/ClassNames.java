package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Status;
import dev.jacquard.api.Tag;
import dev.jacquard.names.NameKey.Kind;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of top-level classes. All of them share one scope across packages, so that no file needs a full name to
 * tell two of them apart.
 */
final class ClassNames {
    private static final NameKey CLIENT = NameKey.of(Kind.CLIENT, Pointer.ROOT);
    private static final NameKey CONFIG = NameKey.of(Kind.CONFIG, Pointer.ROOT);
    private static final NameKey GLOBALS = NameKey.of(Kind.GLOBALS, SharedGlobals.PLACE);

    private static final NameKey HEADERS = NameKey.of(Kind.HEADERS, AnswerHeaders.PLACE);

    private static final NameKey WEBHOOKS = NameKey.of(Kind.WEBHOOKS, Pointer.of("/webhooks"));

    private final Namespace space;
    private final Api api;
    private final Packages packages;
    private final List<Errors.ErrorBody> errors;
    private final List<Operation> several;
    private final Map<NameKey, String> names;

    ClassNames(Namespace space, Packages packages) {
        this.space = space;
        this.api = space.api();
        this.packages = packages;
        this.errors = Errors.of(api);
        this.several = api.operations().stream().filter(each -> Answers.of(each).several()).toList();
        Scope scope = space.scope(ScopeKey.CLASSES, Reserved.TYPES, Scope.Style.CLASSES);
        // A member cannot be called like a class: one that has such a name keeps it.
        space.ledger().recorded().membersLikeClasses().forEach(scope::keep);
        String title = title();
        scope.wish(CLIENT, new Wish(Wish.Rank.EXACT, List.of(title + "Client", title + "ApiClient")));
        scope.wish(CONFIG, new Wish(Wish.Rank.EXACT, List.of(title + "Config", title + "ClientConfig")));
        if (SharedGlobals.exist(api)) {
            scope.wish(GLOBALS, Wish.ofContext(title + "Globals", title + "GlobalParameters"));
        }
        if (hasHeaders()) {
            scope.wish(HEADERS, Wish.ofContext(title + "Headers", title + "ResponseHeaders"));
        }
        if (!api.webhooks().isEmpty()) {
            scope.wish(WEBHOOKS, Wish.ofContext(title + "Webhooks", title + "WebhookReceiver"));
        }
        for (Tag tag : api.tags()) {
            scope.wish(StableKeys.tag(Kind.API, tag.name()), wish(tag));
        }
        for (NamedType type : api.types().values()) {
            scope.wish(space.keys().type(type.pointer()), wish(type));
        }
        for (Operation operation : api.operations()) {
            if (Requests.has(operation)) {
                // The schema of its body often has the first of these names.
                String stem = space.stems().of(operation);
                scope.wish(key(Kind.REQUEST, operation), Wish.ofContext(stem + "Request", stem + "Parameters"));
            }
        }
        for (Operation operation : several) {
            String stem = space.stems().of(operation);
            scope.wish(resultKey(operation), Wish.ofContext(stem + "Result", stem + "Outcome"));
        }
        Map<Pointer, Operation> owners = owners();
        for (Errors.ErrorBody body : errors) {
            scope.wish(NameKey.of(Kind.EXCEPTION, exceptionKey(body)), exception(body, owners));
        }
        this.names = scope.settle();
    }

    /** The interface of requests that take all global parameters; null if there is none. */
    @Nullable ClassName globals() {
        return SharedGlobals.exist(api) ? new ClassName(packages.model(), name(GLOBALS)) : null;
    }

    /** The class with the headers of answers; null if there are none. */
    @Nullable ClassName headers() {
        return hasHeaders() ? new ClassName(packages.invoker(), name(HEADERS)) : null;
    }

    /** The class that receives webhooks; null if there are none. */
    @Nullable ClassName webhooks() {
        return api.webhooks().isEmpty() ? null : new ClassName(packages.invoker(), name(WEBHOOKS));
    }

    private boolean hasHeaders() {
        return !AnswerHeaders.of(api).isEmpty();
    }

    /** The simple names of all classes. */
    Set<String> simpleNames() {
        return Set.copyOf(names.values());
    }

    ClassName client() {
        return new ClassName(packages.invoker(), name(CLIENT));
    }

    ClassName config() {
        return new ClassName(packages.invoker(), name(CONFIG));
    }

    Map<String, ClassName> apis() {
        Map<String, ClassName> classes = new LinkedHashMap<>();
        for (Tag tag : api.tags()) {
            classes.put(tag.name(), new ClassName(packages.api(), name(StableKeys.tag(Kind.API, tag.name()))));
        }
        return classes;
    }

    Map<Pointer, ClassName> types() {
        Map<Pointer, ClassName> classes = new LinkedHashMap<>();
        for (Pointer type : api.types().keySet()) {
            classes.put(type, new ClassName(packages.model(), name(space.keys().type(type))));
        }
        return classes;
    }

    Map<Pointer, ClassName> requests() {
        Map<Pointer, ClassName> classes = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            if (Requests.has(operation)) {
                String name = name(key(Kind.REQUEST, operation));
                classes.put(operation.pointer(), new ClassName(packages.model(), name));
            }
        }
        return classes;
    }

    /** The classes that tell successes apart, by the place of their operation. */
    Map<Pointer, ClassName> results() {
        Map<Pointer, ClassName> classes = new LinkedHashMap<>();
        for (Operation operation : several) {
            classes.put(operation.pointer(), new ClassName(packages.model(), name(resultKey(operation))));
        }
        return classes;
    }

    private static NameKey resultKey(Operation operation) {
        return StableKeys.result(Kind.RESULT, operation.pointer());
    }

    Map<Pointer, ClassName> exceptions() {
        Map<Pointer, ClassName> classes = new LinkedHashMap<>();
        for (Errors.ErrorBody body : errors) {
            String name = name(NameKey.of(Kind.EXCEPTION, exceptionKey(body)));
            classes.put(body.key(), new ClassName(packages.exception(), name));
        }
        return classes;
    }

    private String title() {
        String chosen = space.options().clientName();
        String title = chosen != null ? chosen : Titles.of(api.info().title());
        String name = title.isBlank() ? "Api" : JavaNames.typeStem(title);
        return name.endsWith("Client") && name.length() > 6 ? name.substring(0, name.length() - 6) : name;
    }

    private static Wish wish(Tag tag) {
        String stem = JavaNames.typeStem(tag.name().isEmpty() ? "default" : tag.name());
        String end = stem.toLowerCase(Locale.ROOT).endsWith("api") ? "" : "Api";
        return Wish.ofContext(stem + end, stem + "Operations");
    }

    private Wish wish(NamedType type) {
        String configured = space.stems().configured(type);
        if (configured != null) {
            return Wish.chosen(configured);
        }
        Wish derived = derived(type);
        String stated = space.stated().type(type.pointer());
        if (stated == null) {
            return derived;
        }
        // A schema that has no key does not take the name of one that has.
        boolean isSchema = type.origin() instanceof Origin.Component component && component.isSchema();
        Wish.Rank rank = isSchema ? Wish.Rank.STATED : Wish.Rank.PLAIN;
        return derived.stated(affixed(stated), rank, type.pointer());
    }

    private Wish derived(NamedType type) {
        String stem = space.stems().of(type);
        if (type.origin() instanceof Origin.Component component) {
            if (!component.isSchema()) {
                return Wish.ofContext(affixed(stem), affixed(stem + word(component.kind())));
            }
            Wish wish = JavaNames.type(component.key());
            return new Wish(wish.rank(), wish.candidates().stream().map(this::affixed).toList());
        }
        List<String> candidates = new ArrayList<>();
        candidates.add(affixed(stem));
        String form = StableKeys.form(type.pointer());
        if (!form.isEmpty()) {
            // The forms of a body often have one schema each, and all the same.
            candidates.add(affixed(stem + form(form)));
        }
        String whole = space.stems().whole(type);
        candidates.add(affixed(whole));
        candidates.add(affixed(stem + "Value"));
        return new Wish(whole.equals(stem) ? Wish.Rank.CONTEXT : Wish.Rank.SHORT, candidates);
    }

    private static String form(String mediaType) {
        boolean isForm = mediaType.contains("form-data") || mediaType.contains("form-urlencoded");
        return isForm ? "Form" : JavaNames.continued(mediaType.substring(mediaType.indexOf('/') + 1));
    }

    /** What tells the schema of a component from a schema with the same key. */
    private static String word(String kind) {
        return switch (kind) {
            case "responses" -> "Response";
            case "requestBodies" -> "Body";
            case "parameters" -> "Parameter";
            case "headers" -> "Header";
            default -> "Value";
        };
    }

    private String affixed(String name) {
        Renamings renamings = space.options().renamings();
        String prefix = renamings.modelNamePrefix();
        // An underscore that only makes a legal start is not wanted further in.
        boolean isStarted = !prefix.isEmpty() && name.startsWith("_");
        return prefix + (isStarted ? name.substring(1) : name) + renamings.modelNameSuffix();
    }

    private Pointer exceptionKey(Errors.ErrorBody body) {
        return space.keys().of(body.key());
    }

    private Wish exception(Errors.ErrorBody body, Map<Pointer, Operation> owners) {
        NamedType type = api.types().get(body.key());
        Operation owner = owners.get(body.key());
        Status status = body.response().status();
        // ProblemError is ProblemException, but a 4XX is ClientErrorException: the client is not what failed.
        boolean ofStatus = !(type != null && type.origin() instanceof Origin.Component)
                && !status.equals(Status.DEFAULT);
        if (type == null) {
            String stem = owner == null ? "" : space.stems().of(owner);
            return Wish.ofContext(exception(stem + Reasons.of(status), ofStatus));
        }
        return Wish.ofContext(
                exception(space.stems().of(type), ofStatus), exception(space.stems().whole(type), ofStatus));
    }

    private static String exception(String name, boolean ofStatus) {
        // NotFoundErrorResponse is NotFoundException as well; ErrorResponse has nothing else to be called by.
        String stem = ofStatus ? name : without(without(name, "Response"), "Error");
        return stem.endsWith("Exception") ? stem : stem + "Exception";
    }

    private static String without(String name, String end) {
        boolean isShortened = name.endsWith(end) && name.length() > end.length()
                && !name.equals("Error" + end);
        return isShortened ? name.substring(0, name.length() - end.length()) : name;
    }

    /** The first operation with each error body. */
    private Map<Pointer, Operation> owners() {
        Map<Pointer, Operation> owners = new HashMap<>();
        for (Operation operation : api.operations()) {
            Errors.of(operation).forEach(body -> owners.putIfAbsent(body.key(), operation));
        }
        return owners;
    }

    private static NameKey key(Kind kind, Operation operation) {
        return NameKey.of(kind, operation.pointer());
    }

    private String name(NameKey key) {
        String name = names.get(key);
        if (name == null) {
            throw new IllegalStateException("no name was settled for " + key);
        }
        return name;
    }
}
