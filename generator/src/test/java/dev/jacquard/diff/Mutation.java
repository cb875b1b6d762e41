package dev.jacquard.diff;

import dev.jacquard.api.Api;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.ExternalDocs;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Pagination;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An API of which one component of one record differs.
 *
 * @param name the record and the component
 * @param mutated makes the API; fails where there cannot be such a one
 */
record Mutation(String name, Supplier<Api> mutated) {
    /** All of an API: each component of each record in it, changed in every way that is known for its type. */
    static List<Mutation> of(Api api) {
        List<Mutation> mutations = new ArrayList<>();
        walk(api, changed -> changed, (name, whole) -> mutations.add(new Mutation(name, () -> (Api) whole.get())));
        return mutations;
    }

    /** Takes a changed whole. */
    private interface Taker {
        void take(String name, Supplier<Object> whole);
    }

    private static void walk(Object value, UnaryOperator<Object> whole, Taker taker) {
        if (value instanceof Record owner && Rules.ALL.stream().anyMatch(rule -> rule.owner() == owner.getClass())) {
            RecordComponent[] components = owner.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                int index = i;
                UnaryOperator<Object> around = part -> whole.apply(with(owner, components, index, part));
                Object part = value(owner, components[i]);
                String name = RulesTest.name(owner.getClass(), components[i].getName());
                others(part, components[i].getType()).forEach(other -> taker.take(name, () -> around.apply(other)));
                if (part != null) {
                    walk(part, around, taker);
                }
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                walk(list.get(i), part -> whole.apply(replaced(list, index, part)), taker);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> walk(each, part -> whole.apply(replaced(map, key, part)), taker));
        }
    }

    /** Other values of a component. */
    private static List<Object> others(@Nullable Object part, Class<?> type) {
        List<Object> others = new ArrayList<>();
        if (part instanceof Boolean bool) {
            others.add(!bool);
        } else if (type == String.class) {
            others.add(part == null ? "other" : part + "other");
        } else if (type == Integer.class) {
            others.add(part == null ? 7 : (Integer) part + 1);
        } else if (part instanceof Long number) {
            others.add(number + 1);
        } else if (part instanceof Double number) {
            others.add(number + 1);
        } else if (type == BigDecimal.class) {
            others.add(part == null ? BigDecimal.ONE : ((BigDecimal) part).add(BigDecimal.ONE));
        } else if (type == Literal.class) {
            others.add(new Literal.Text("other"));
        } else if (part instanceof Enum<?> word) {
            Stream.of(word.getDeclaringClass().getEnumConstants()).filter(each -> each != word).forEach(others::add);
        } else if (part instanceof List<?> list && !list.isEmpty()) {
            others.add(list.subList(0, list.size() - 1));
        } else if (part instanceof List<?> && List.of().equals(part)) {
            others.add(List.of("other"));
        } else if (part instanceof Set<?> set && !set.isEmpty()) {
            others.add(Set.of());
        } else if (part instanceof Map<?, ?> map && !map.isEmpty()) {
            others.add(Map.of());
        } else if (part instanceof PathTemplate path) {
            others.add(PathTemplate.parse("/other"));
        } else if (type == ExternalDocs.class) {
            others.add(new ExternalDocs("https://example.com/other", null));
        } else if (type == Pagination.ValuePath.class) {
            others.add(new Pagination.ValuePath(List.of("other")));
        } else if (part instanceof Documentation) {
            others.add(new Documentation("other", "other", null, null));
        } else if (part instanceof Constraints) {
            others.add(new Constraints(null, null, null, null, null, null, 77, null, List.of(), null, null, null));
        } else if (type == Constraints.class) {
            others.add(new Constraints(null, null, null, null, null, null, 77, null, List.of(), null, null, null));
        } else if (part instanceof Pointer pointer) {
            others.add(pointer.child("other"));
        }
        if (part != null && !type.isPrimitive() && !(part instanceof List<?>) && !(part instanceof Map<?, ?>)) {
            others.add(null);
        }
        return others;
    }

    private static Object with(Record owner, RecordComponent[] components, int index, @Nullable Object part) {
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == index ? part : value(owner, components[i]);
        }
        try {
            Constructor<?> constructor = owner.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Object> replaced(List<?> list, int index, @Nullable Object part) {
        List<Object> copy = new ArrayList<>(list);
        copy.set(index, part);
        return copy;
    }

    private static Map<Object, Object> replaced(Map<?, ?> map, Object key, @Nullable Object part) {
        Map<Object, Object> copy = new LinkedHashMap<>(map);
        copy.put(key, part);
        return copy;
    }
}
