package dev.jacquard.maven;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths as the user would type them where Maven was started. */
final class ShownPaths {
    private final Path start;

    /**
     * @param start the folder of the build that was started; null if it is not known
     */
    ShownPaths(@Nullable String start) {
        this.start = Path.of(start == null ? "" : start).toAbsolutePath().normalize();
    }

    /** Another way to write a path. */
    Path of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (!absolute.startsWith(start) || !start.equals(Path.of("").toAbsolutePath().normalize())) {
            return absolute;
        }
        return absolute.equals(start) ? Path.of(".") : start.relativize(absolute);
    }
}
