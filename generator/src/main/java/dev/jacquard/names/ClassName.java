package dev.jacquard.names;

import org.jspecify.annotations.Nullable;

/**
 * The name of a top-level class.
 *
 * @param packageName its package
 * @param simpleName its name in the package
 */
public record ClassName(String packageName, String simpleName) implements Comparable<ClassName> {
    /**
     * Reads a name. Of a class inside another one, the outer one is taken for a package: an import says the same.
     *
     * @param canonical a canonical name
     * @return the name
     */
    public static ClassName of(String canonical) {
        int point = canonical.lastIndexOf('.');
        return new ClassName(canonical.substring(0, Math.max(0, point)), canonical.substring(point + 1));
    }

    /**
     * The name with its package.
     *
     * @return the canonical name (JLS 6.7)
     */
    public String canonicalName() {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /**
     * The file that declares the class.
     *
     * @return a path below a source root, with {@code /} between folders
     */
    public String path() {
        return canonicalName().replace('.', '/') + ".java";
    }

    /**
     * The name of a nested class: as wished, unless the class around it is called so (JLS 8.1).
     *
     * @param wish the name
     * @return the simple name that it gets
     */
    public String nested(String wish) {
        return wish.equals(simpleName) ? wish + "_" : wish;
    }

    @Override
    public int compareTo(ClassName other) {
        return canonicalName().compareTo(other.canonicalName());
    }

    // Written out, as in places: names of classes are keys everywhere.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ClassName name
                && simpleName.equals(name.simpleName)
                && packageName.equals(name.packageName);
    }

    @Override
    public int hashCode() {
        return 31 * packageName.hashCode() + simpleName.hashCode();
    }

    @Override
    public String toString() {
        return canonicalName();
    }
}
