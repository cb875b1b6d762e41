package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Parameter.In;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Type;
import dev.jacquard.names.NameKey.Kind;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of components of models and requests, and of the methods of operations. */
final class MemberNames {
    private final Namespace space;
    private final Renamings renamings;
    private final Set<String> reserved;

    /**
     * The names of members.
     *
     * @param space what is named
     * @param classes the names of the classes: an expression takes a name for a variable before a class (JLS 6.4.2),
     *     and names without a letter that has a case, or with a digit first, are spelled alike as both
     */
    MemberNames(Namespace space, Set<String> classes) {
        this.space = space;
        this.reserved = new HashSet<>(Reserved.MEMBERS);
        this.reserved.addAll(classes);
        this.renamings = space.options().renamings();
    }

    /** The components of all models and requests. */
    Map<Pointer, Map<MemberKey, String>> members() {
        Api api = space.api();
        Map<Pointer, Map<MemberKey, String>> members = new LinkedHashMap<>();
        for (NamedType type : api.types().values()) {
            if (type instanceof ObjectType object) {
                members.put(object.pointer(), properties(object));
            }
        }
        for (Operation operation : api.operations()) {
            members.put(operation.pointer(), parameters(operation.pointer(), operation.parameters(), operation.body()));
        }
        if (SharedGlobals.exist(api)) {
            members.put(SharedGlobals.PLACE, parameters(SharedGlobals.PLACE, api.globals(), null));
        }
        members.put(AnswerHeaders.PLACE, parameters(AnswerHeaders.PLACE, AnswerHeaders.of(api), null));
        return members;
    }

    /**
     * The methods of all operations, by their place, and those that give results, streams or pages, by a place below it: no
     * two of one tag have the same.
     */
    Map<Pointer, String> methods() {
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        for (Operation operation : space.api().operations()) {
            byTag.computeIfAbsent(operation.tag(), tag -> new ArrayList<>()).add(operation);
        }
        Map<Pointer, String> methods = new HashMap<>();
        byTag.forEach((tag, operations) -> {
            ScopeKey key = new ScopeKey("methods of " + tag, Pointer.ROOT);
            Scope scope = space.scope(key, Reserved.OPERATIONS, Scope.Style.MEMBERS);
            for (Operation operation : operations) {
                Wish wish = wish(operation);
                scope.wish(key(operation), wish);
                if (Answers.of(operation).several()) {
                    scope.wish(resultKey(operation), Wish.ofContext(wish.name() + "Result", wish.name() + "Outcome"));
                }
                if (Answers.of(operation).stream().isPresent()) {
                    NameKey streamKey = StableKeys.stream(operation.pointer());
                    scope.wish(streamKey, Wish.ofContext(wish.name() + "Stream", wish.name() + "Items"));
                }
                if (Paging.of(operation, space.api()).isPresent()) {
                    NameKey pagesKey = StableKeys.pages(operation.pointer());
                    scope.wish(pagesKey, Wish.ofContext(wish.name() + "Pages", wish.name() + "Paged"));
                }
            }
            scope.settle().forEach((name, method) -> methods.put(name.pointer(), method));
        });
        return methods;
    }

    private Wish wish(Operation operation) {
        String configured = space.stems().configured(operation);
        if (configured != null) {
            return Wish.chosen(configured);
        }
        Wish derived = JavaNames.member(space.stems().method(operation));
        String stated = space.stated().member(operation.pointer());
        return stated == null ? derived : derived.stated(stated, Wish.Rank.STATED, operation.pointer());
    }

    private static NameKey resultKey(Operation operation) {
        return StableKeys.result(Kind.METHOD, operation.pointer());
    }

    private static NameKey key(Operation operation) {
        return NameKey.of(Kind.METHOD, operation.pointer());
    }

    private Map<MemberKey, String> properties(ObjectType object) {
        Map<MemberKey, Wish> wishes = new LinkedHashMap<>();
        for (Property property : object.properties()) {
            String configured = renamings.properties().get(property.name());
            wishes.put(
                    MemberKey.property(property.name()),
                    wish(configured, property.pointer(), property.name(), property.type()));
        }
        if (object.additional() != null) {
            wishes.put(MemberKey.ADDITIONAL, Wish.ofContext("additionalProperties"));
        }
        boolean kept = false;
        for (Property property : object.properties()) {
            if (object.patched().contains(property.name()) && property.type().admitsNull()) {
                String name = wishes.get(MemberKey.property(property.name())).name();
                wishes.put(MemberKey.nullOf(property.name()), Wish.ofContext(name + "Null", name + "AsNull"));
                kept = true;
            }
        }
        if (kept) {
            wishes.put(MemberKey.NULLS, Wish.ofContext("nulls", "nullMembers"));
        }
        Map<MemberKey, NameKey> keys = new LinkedHashMap<>();
        for (MemberKey member : wishes.keySet()) {
            keys.put(member, space.keys().property(object.pointer(), member));
        }
        return settle(new ScopeKey(Kind.PROPERTY.word(), space.keys().of(object.pointer())), wishes, keys);
    }

    private Map<MemberKey, String> parameters(
            Pointer owner, List<Parameter> parameters, @Nullable RequestBody body) {
        Map<MemberKey, Wish> wishes = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String configured = renamings.parameters().get(parameter.name());
            Wish wish = wish(configured, parameter.pointer(), parameter.name(), parameter.type());
            boolean alone = parameters.stream()
                    .noneMatch(other -> other.in() != parameter.in() && other.name().equals(parameter.name()));
            wishes.put(MemberKey.of(parameter), alone ? wish : withPlace(wish, parameter.in()));
        }
        if (body != null) {
            wishes.put(MemberKey.BODY, new Wish(Wish.Rank.EXACT, List.of("body", "requestBody")));
            for (MediaType form : body.choices()) {
                wishes.computeIfAbsent(MemberKey.of(body, form), key -> BodyNames.of(form));
            }
        }
        Map<MemberKey, NameKey> keys = new LinkedHashMap<>();
        for (MemberKey member : wishes.keySet()) {
            keys.put(member, StableKeys.parameter(owner, member));
        }
        return settle(new ScopeKey(Kind.PARAMETER.word(), owner), wishes, keys);
    }

    /**
     * Of parameters that have one name in different places, the one in the path is called so, others by their place.
     */
    private static Wish withPlace(Wish wish, In in) {
        if (wish.rank() == Wish.Rank.STATED || in == In.PATH) {
            return wish;
        }
        String place = in.name().charAt(0) + in.name().substring(1).toLowerCase(Locale.ROOT);
        List<String> candidates = new ArrayList<>(wish.candidates());
        candidates.add(1, wish.name() + place);
        return new Wish(Wish.Rank.REST, candidates);
    }

    private Map<MemberKey, String> settle(
            ScopeKey scopeKey, Map<MemberKey, Wish> wishes, Map<MemberKey, NameKey> keys) {
        Scope scope = space.scope(scopeKey, reserved, Scope.Style.MEMBERS);
        keys.forEach((member, key) -> scope.wish(key, wishes.get(member)));
        Map<NameKey, String> names = scope.settle();
        Map<MemberKey, String> members = new HashMap<>();
        keys.forEach((member, key) -> members.put(member, names.get(key)));
        return members;
    }

    private Wish wish(@Nullable String configured, Pointer pointer, String name, Type type) {
        if (configured != null) {
            return Wish.chosen(configured);
        }
        Wish derived = type.withoutNull() instanceof ListType ? JavaNames.listMember(name) : JavaNames.member(name);
        String stated = space.stated().member(pointer);
        return stated == null ? derived : derived.stated(stated, Wish.Rank.STATED, pointer);
    }
}
