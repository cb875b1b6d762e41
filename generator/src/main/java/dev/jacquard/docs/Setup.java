package dev.jacquard.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What pages tell of a client besides its API.
 *
 * @param client the client's own coordinates; null if its sources are compiled with those of an application
 * @param libraries what it needs at run time
 * @param logger whether it has an interceptor that writes to a log
 */
public record Setup(@Nullable Library client, List<Library> libraries, boolean logger) {
    /** Copies the list. */
    public Setup {
        libraries = List.copyOf(libraries);
    }
}
