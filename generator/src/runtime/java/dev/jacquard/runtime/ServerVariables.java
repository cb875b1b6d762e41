package dev.jacquard.runtime;

/** Values of the variables in a server's URL: none leads to another server than the URL says. */
public final class ServerVariables {
    private ServerVariables() {
    }

    /**
     * Chooses a server.
     *
     * @param url the address that was set; empty if none was
     * @param parts texts and values that make up the address otherwise
     * @return the address
     */
    public static String url(String url, String... parts) {
        return url.isEmpty() ? String.join("", parts) : url;
    }

    /**
     * Checks the value of a variable that has a list of values.
     *
     * @param name the variable
     * @param value the value
     * @param allowed the values that the API's document allows
     * @return the value
     * @throws IllegalArgumentException where it is not among them
     */
    public static String oneOf(String name, String value, String... allowed) {
        for (String each : allowed) {
            if (each.equals(value)) {
                return value;
            }
        }
        throw refused(name, "is not one of: " + String.join(", ", allowed));
    }

    /**
     * Checks a part of a host, or a port.
     *
     * @param name the variable
     * @param value letters, digits, hyphens, dots and underscores
     * @return the value
     * @throws IllegalArgumentException where it has another character, or none
     */
    public static String host(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || c == '-' || c == '.' || c == '_')) {
                throw refused(name, "has a character that hosts do not have");
            }
        }
        if (value.isEmpty()) {
            throw refused(name, "is empty");
        }
        return value;
    }

    /**
     * Checks a host that may have a port.
     *
     * @param name the variable
     * @param value such as {@code localhost:8080}
     * @return the value
     * @throws IllegalArgumentException where it is none
     */
    public static String authority(String name, String value) {
        try {
            ServerUrl.check("http://".concat(value));
        } catch (IllegalArgumentException e) {
            throw refused(name, "is no host");
        }
        if (value.indexOf('/') >= 0) {
            throw refused(name, "is no host");
        }
        return value;
    }

    /**
     * Checks the start of a URL.
     *
     * @param name the variable
     * @param value such as {@code https://example.com}
     * @return the value without a slash at its end
     * @throws IllegalArgumentException where it is not the address of a server
     */
    public static String base(String name, String value) {
        try {
            return ServerUrl.check(value);
        } catch (IllegalArgumentException e) {
            throw refused(name, "is " + e.getMessage());
        }
    }

    /**
     * Encodes a path that begins where the host ends.
     *
     * @param name the variable
     * @param value empty, or a path with a slash at its start
     * @return the path, percent-encoded
     * @throws IllegalArgumentException where it is neither, or has a segment {@code ..}
     */
    public static String path(String name, String value) {
        if (!value.isEmpty() && value.charAt(0) != '/') {
            throw refused(name, "does not start with a slash");
        }
        return segments(name, value);
    }

    /**
     * Encodes a part of a path.
     *
     * @param name the variable
     * @param value segments with slashes between them
     * @return the segments, percent-encoded
     * @throws IllegalArgumentException where one is {@code .} or {@code ..}
     */
    public static String segments(String name, String value) {
        if (RequestPath.hasDotSegment("/".concat(value))) {
            throw refused(name, "has a segment \".\" or \"..\"");
        }
        return ParameterText.encode(value, "-._~!$&'()*+,;=:@/");
    }

    private static IllegalArgumentException refused(String name, String why) {
        return new IllegalArgumentException(
                "the variable " + name + " of the server's URL " + why);
    }
}
