package dev.jacquard.diff;

import dev.jacquard.api.Api;
import dev.jacquard.names.Names;
import dev.jacquard.surface.Surface;

/**
 * A version of an API.
 *
 * @param api the API
 * @param names its names
 * @param surface what callers of its client can name
 */
public record Version(Api api, Names names, Surface surface) {
    /**
     * A version.
     *
     * @param api the API
     * @param names its names
     * @param classes whether models are classes, though records could be
     * @return the version
     */
    public static Version of(Api api, Names names, boolean classes) {
        return new Version(api, names, Surface.of(api, names, classes));
    }
}
