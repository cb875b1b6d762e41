package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What values of a type must satisfy, by the constraints of the API's document.
 *
 * @param <T> the type of the values
 */
public abstract class ValueCheck<T> {
    private static final ValueCheck<Object> NOTHING = new ValueCheck<>() {
        @Override
        public void check(ConstraintViolations out, Object value) {
        }
    };

    /** Creates a check. */
    protected ValueCheck() {
    }

    /**
     * Looks at a value.
     *
     * @param out takes what is wrong with it
     * @param value the value
     */
    public abstract void check(ConstraintViolations out, T value);

    /**
     * Starts a check of texts.
     *
     * @return a check that all texts satisfy
     */
    public static TextCheck text() {
        return new TextCheck();
    }

    /**
     * Starts a check of numbers.
     *
     * @return a check that all numbers satisfy
     */
    public static NumberCheck number() {
        return new NumberCheck();
    }

    /**
     * Starts a check of lists and sets.
     *
     * @return a check that all of them satisfy
     */
    public static ItemsCheck<@Nullable Object> items() {
        return new ItemsCheck<>(NOTHING);
    }

    /**
     * Starts a check of lists and sets.
     *
     * @param <E> the type of the items
     * @param each what each item must satisfy
     * @return a check that looks at the items
     */
    public static <E> ItemsCheck<@Nullable E> items(ValueCheck<E> each) {
        return new ItemsCheck<>(each);
    }

    /**
     * Starts a check of maps.
     *
     * @return a check that all maps satisfy
     */
    public static EntriesCheck<@Nullable Object> entries() {
        return new EntriesCheck<>(NOTHING);
    }

    /**
     * Starts a check of maps.
     *
     * @param <V> the type of the values
     * @param each what each value must satisfy
     * @return a check that looks at the values
     */
    public static <V> EntriesCheck<@Nullable V> entries(ValueCheck<V> each) {
        return new EntriesCheck<>(each);
    }
}
