package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pagination;
import dev.jacquard.api.Pagination.Kind;
import dev.jacquard.api.Pagination.ValuePath;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.diagnostics.Diagnostics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what is said of pages with what there is. */
record PagingResolution(Operation operation, Api api, Pagination said, Diagnostics diagnostics) {
    private static final Set<Primitive.Kind> COUNTERS =
            Set.of(Primitive.Kind.INT32, Primitive.Kind.INT64, Primitive.Kind.DOUBLE);

    Optional<Paging> paging() {
        Type body = Answers.of(operation).body().filter(MediaType::json).map(MediaType::type).orElse(null);
        if (body == null) {
            return wrong("the answer is no JSON");
        }
        Paging.Way items = said.items() == null ? onlyList(body) : way(body, said.items());
        if (items == null || !(items.type().withoutNull() instanceof ListType)) {
            return wrong(said.items() == null
                    ? "it does not say where the answer's items are, and there is not just one list"
                    : said.items() + " is no list in the answer");
        }
        Paging.Way next = said.next() == null ? null : way(body, said.next());
        if (said.next() != null && (next == null || !(next.type().withoutNull() instanceof Primitive))) {
            return wrong(said.next() + " is no text or number in the answer");
        }
        Paging.Position position = said.position() == null ? null : position(said.position());
        if (said.position() != null && position == null) {
            return wrong("the request has no text or number \"" + said.position() + "\"");
        }
        boolean counts = said.kind() == Kind.OFFSET || said.kind() == Kind.PAGE;
        if (counts && !COUNTERS.contains(position.type().kind())) {
            return wrong("\"" + said.position() + "\" of the request is no number");
        }
        if (said.kind() == Kind.CURSOR && !fits(position.type(), (Primitive) next.type().withoutNull())) {
            return wrong(said.next() + " of the answer is no value of \"" + said.position() + "\" of the request");
        }
        if (said.kind() == Kind.LINK && !isText((Primitive) next.type().withoutNull())) {
            return wrong(said.next() + " of the answer is no text");
        }
        return Optional.of(new Paging(
                said.kind(),
                position,
                items,
                next,
                of(body, said.more(), Set.of(Primitive.Kind.BOOLEAN)),
                of(body, said.pages(), COUNTERS)));
    }

    private Paging.@Nullable Way of(Type body, @Nullable ValuePath path, Set<Primitive.Kind> kinds) {
        Paging.Way way = path == null ? null : way(body, path);
        boolean fits = way != null
                && way.type().withoutNull() instanceof Primitive primitive
                && kinds.contains(primitive.kind());
        return fits ? way : null;
    }

    private Optional<Paging> wrong(String why) {
        diagnostics.warning(
                "pagination",
                "this pagination is left out: " + why,
                said.pointer(),
                "correct it in an overlay, or in the configuration of the plugin");
        return Optional.empty();
    }

    private static boolean isText(Primitive type) {
        return type.kind() == Primitive.Kind.STRING || type.kind() == Primitive.Kind.URI;
    }

    private static boolean fits(Primitive wanted, Primitive given) {
        return wanted.kind() == given.kind()
                || wanted.kind() == Primitive.Kind.STRING
                        && (COUNTERS.contains(given.kind()) || given.kind() == Primitive.Kind.UUID);
    }

    private Paging.@Nullable Position position(String name) {
        for (Parameter parameter : operation.parameters()) {
            boolean isPlain = parameter.type().withoutNull() instanceof Primitive;
            if (parameter.name().equals(name) && isPlain && api.global(parameter) == null) {
                return new Paging.Position(
                        MemberKey.of(parameter),
                        null,
                        (Primitive) parameter.type().withoutNull(),
                        parameter.required(),
                        first(parameter.constraints().minimum()));
            }
        }
        MediaType content = operation.body() == null ? null : operation.body().preferred();
        ObjectType body = content != null && content.json() ? object(content.type()) : null;
        if (body == null) {
            return null;
        }
        return body.properties().stream()
                .filter(property -> property.name().equals(name))
                .filter(property -> property.type().withoutNull() instanceof Primitive)
                .findFirst()
                .map(property -> new Paging.Position(
                        MemberKey.property(name),
                        body,
                        (Primitive) property.type().withoutNull(),
                        property.required(),
                        first(property.constraints().minimum())))
                .orElse(null);
    }

    /** Pages are counted from one, unless the document allows for a page 0. */
    private static int first(@Nullable BigDecimal minimum) {
        return minimum != null && minimum.signum() == 0 ? 0 : 1;
    }

    private Paging.@Nullable Way way(Type body, ValuePath path) {
        List<Paging.Step> steps = new ArrayList<>();
        Type at = body;
        for (String name : path.steps()) {
            Paging.Step step = step(at, name);
            if (step == null) {
                return null;
            }
            steps.add(step);
            at = step.type();
        }
        return new Paging.Way(List.copyOf(steps), at);
    }

    private Paging.@Nullable Step step(Type at, String name) {
        if (name.equals(ValuePath.LAST)) {
            return at.withoutNull() instanceof ListType list && !list.unique()
                    ? new Paging.Step(null, null, list.items())
                    : null;
        }
        ObjectType owner = object(at);
        return owner == null
                ? null
                : owner.properties().stream()
                        .filter(property -> property.name().equals(name))
                        .findFirst()
                        .map(property -> new Paging.Step(owner, property, property.type()))
                        .orElse(null);
    }

    private @Nullable ObjectType object(Type type) {
        return type.withoutNull() instanceof Reference reference
                        && api.types().get(reference.target()) instanceof ObjectType object
                ? object
                : null;
    }

    /** The only list in a body, or in one of the objects of which it consists. */
    private Paging.@Nullable Way onlyList(Type body) {
        if (body.withoutNull() instanceof ListType) {
            return new Paging.Way(List.of(), body);
        }
        List<Paging.Way> found = new ArrayList<>();
        lists(body, List.of(), 2, found);
        int nearest = found.stream().mapToInt(way -> way.steps().size()).min().orElse(0);
        List<Paging.Way> near = found.stream().filter(way -> way.steps().size() == nearest).toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    private void lists(Type at, List<Paging.Step> way, int depth, List<Paging.Way> found) {
        ObjectType owner = depth == 0 ? null : object(at);
        if (owner == null) {
            return;
        }
        for (Property property : owner.properties()) {
            List<Paging.Step> longer = new ArrayList<>(way);
            longer.add(new Paging.Step(owner, property, property.type()));
            if (property.type().withoutNull() instanceof ListType) {
                found.add(new Paging.Way(List.copyOf(longer), property.type()));
            } else {
                lists(property.type(), longer, depth - 1, found);
            }
        }
    }
}
