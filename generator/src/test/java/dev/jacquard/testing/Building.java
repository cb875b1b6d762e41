package dev.jacquard.testing;

/**
 * A builder of the generated code in use.
 *
 * @param builder the builder
 */
public record Building(Object builder) {
    /** Calls a setter. */
    public Building set(String name, Object value) {
        Reflect.call(builder, name, value);
        return this;
    }

    /** Sets a member to null. */
    public Building setNull(String name) {
        Reflect.call(builder, name, new Object[] {null});
        return this;
    }

    /** Builds. */
    public Object create() {
        return Reflect.call(builder, "build");
    }
}
