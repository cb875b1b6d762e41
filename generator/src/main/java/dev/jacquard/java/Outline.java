package dev.jacquard.java;

import org.jspecify.annotations.Nullable;

/**
 * The declarations that a generated source file must have: these and no others.
 *
 * @param packageName the package; empty for {@code module-info.java}
 * @param type the one top-level type; null for {@code package-info.java} and {@code module-info.java}
 */
public record Outline(String packageName, @Nullable TypeOutline type) {
    /**
     * The outline of a {@code module-info.java}.
     *
     * @return an outline without a package
     */
    public static Outline moduleInfo() {
        return new Outline("", null);
    }

    /**
     * The outline of a {@code package-info.java}.
     *
     * @param packageName the package
     * @return an outline without a type
     */
    public static Outline packageInfo(String packageName) {
        return new Outline(packageName, null);
    }
}
