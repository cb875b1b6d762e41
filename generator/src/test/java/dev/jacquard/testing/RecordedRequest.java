package dev.jacquard.testing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as its bytes stood on the wire.
 *
 * @param line the request line
 * @param headers the header lines, in order
 * @param body the body
 */
public record RecordedRequest(String line, List<String> headers, byte[] body) {
    /** The target: path and query. */
    public String target() {
        return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
    }

    /** The values of a header, one for each line that carries it. */
    public List<String> header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    /** The header lines that an operation decides about: what the connection and the client itself add is left out. */
    public List<String> ownHeaders() {
        return headers.stream()
                .filter(line -> !line.matches("(?i)(host|user-agent|connection|content-length|accept|accept-encoding):.*"))
                .toList();
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
