package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code host}, {@code basePath} and {@code schemes} of Swagger 2.0 as Server Objects. */
final class Swagger2Servers {
    private Swagger2Servers() {}

    /** The document's servers; null if it names neither a host nor a path. */
    static @Nullable DraftArray of(LocatedObject root) {
        return of(root, root);
    }

    /** The servers of an operation that names schemes of its own. */
    static @Nullable DraftArray of(LocatedObject root, JsonNode schemesOf) {
        String host = root.path("host").asText("").strip();
        String path = root.path("basePath").asText("").strip();
        if (host.isEmpty() && path.isEmpty()) {
            return null;
        }
        Origin top = Origin.whole(root);
        Origin origin = Lowering.origin(root, host.isEmpty() ? "basePath" : "host", top);
        DraftArray servers = new DraftArray();
        for (String prefix : prefixes(host, schemesOf.get("schemes"))) {
            DraftObject server = new DraftObject();
            server.put("url", TextNode.valueOf(prefix + path(path)), origin);
            servers.put(server, origin);
        }
        return servers;
    }

    /** Swagger 2.0: without schemes, that by which the document was fetched. It is a file here, so the safe one. */
    private static List<String> prefixes(String host, @Nullable JsonNode schemes) {
        int end = host.indexOf("://");
        if (host.isEmpty() || end >= 0) {
            // A scheme in the host is a common fault, and clear.
            return List.of(host.replaceFirst("/+$", ""));
        }
        List<String> prefixes = new ArrayList<>();
        List<String> named = Lowering.texts(schemes);
        if (named.contains("https") || !named.contains("http")) {
            prefixes.add("https://" + host.replaceFirst("/+$", ""));
        }
        if (named.contains("http")) {
            prefixes.add("http://" + host.replaceFirst("/+$", ""));
        }
        return prefixes;
    }

    private static String path(String basePath) {
        if (basePath.isEmpty() || basePath.equals("/")) {
            return basePath;
        }
        return basePath.startsWith("/") ? basePath : "/" + basePath;
    }
}
