package dev.jacquard.names;

import org.jspecify.annotations.Nullable;

/**
 * The packages of a client.
 *
 * @param invoker the client itself
 * @param api the classes with operations
 * @param model models and requests
 * @param exception the API's exceptions
 * @param runtime the runtime kit
 * @param module the module of all of them; null if there is none
 */
public record Packages(
        String invoker, String api, String model, String exception, String runtime, @Nullable String module) {
    /**
     * The packages below one.
     *
     * @param invoker the client's package
     * @return that package and {@code api}, {@code model}, {@code exception}, {@code runtime} below it
     */
    public static Packages below(String invoker) {
        return new Packages(
                invoker, invoker + ".api", invoker + ".model", invoker + ".exception", invoker + ".runtime",
                null);
    }

    /**
     * The package of the class for Jackson's databind.
     *
     * @return the package
     */
    public String jackson() {
        return invoker + ".jackson";
    }
}
