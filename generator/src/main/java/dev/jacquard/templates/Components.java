package dev.jacquard.templates;

import com.samskivert.mustache.Mustache;
import dev.jacquard.escape.EscapedText;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values that tags name: the components of the view at hand, and nothing else.
 *
 * <p>The fields behind the components are read, not the accessors: a method that is called by reflection more than a
 * few times is given a class of its own by older JDKs, which costs more than all of the rendering.
 */
final class Components implements Mustache.Collector {
    private static final Mustache.VariableFetcher SELF = new Mustache.VariableFetcher() {
        @Override
        public Object get(Object view, String name) {
            return view;
        }
    };

    private @Nullable Object view;
    private String name = "";

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String component) {
        view = context;
        name = component;
        if (component.equals(".")) {
            return SELF;
        }
        Field field = field(context, component);
        return field == null ? null : new Component(field);
    }

    @Override
    public @Nullable Iterator<?> toIterator(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.iterator();
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? List.of(optional.get()).iterator() : Collections.emptyIterator();
        }
        if (value instanceof Boolean || value instanceof Record) {
            return null;
        }
        throw new Misuse("cannot open a section");
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new HashMap<>();
    }

    /** Text for a value, if it is of a kind that may be written. A string is not: nobody knows what is in it. */
    static CharSequence format(Object value) {
        if (value instanceof EscapedText || value instanceof Integer) {
            return value.toString();
        }
        throw new Misuse("cannot be written as text");
    }

    /** The name that was looked up last. */
    String name() {
        return name;
    }

    /** The view in which a name was looked up last, with what it holds. */
    String lookedIn() {
        if (view == null || !view.getClass().isRecord()) {
            return "this place has no names, only {{.}}";
        }
        return view.getClass().getSimpleName() + " has "
                + Arrays.stream(view.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable Field field(Object context, String component) {
        if (!context.getClass().isRecord()) {
            return null;
        }
        try {
            Field field = context.getClass().getDeclaredField(component);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            return null;
        }
    }

    private final class Component implements Mustache.VariableFetcher {
        private final Field field;

        Component(Field field) {
            this.field = field;
        }

        @Override
        public Object get(Object context, String component) throws IllegalAccessException {
            view = context;
            name = component;
            return field.get(context);
        }
    }

    /** A tag of a kind that does not go with the value. */
    static final class Misuse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message);
        }
    }
}
