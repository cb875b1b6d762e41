package dev.jacquard.translate;

import dev.jacquard.api.Pointer;
import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.servers.ServerVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Server Objects: the list that each operation uses, equal lists known by the place of the first. */
final class Servers {
    private final Context context;
    private final Map<List<Server>, ServerGroup> used = new LinkedHashMap<>();

    Servers(Context context) {
        this.context = context;
    }

    /** The place of the list of servers of an operation: its own, or the path's, or the document's. */
    Pointer of(
            @Nullable List<io.swagger.v3.oas.models.servers.Server> own, Pointer operation, PathItem path, Pointer item) {
        if (own != null && !own.isEmpty()) {
            return use(own, operation.child("servers"));
        }
        if (path.getServers() != null && !path.getServers().isEmpty()) {
            return use(path.getServers(), item.child("servers"));
        }
        List<io.swagger.v3.oas.models.servers.Server> document = context.openApi().getServers();
        // OpenAPI, servers: the default is one server with the URL "/".
        return use(
                document == null || document.isEmpty()
                        ? List.of(new io.swagger.v3.oas.models.servers.Server().url("/"))
                        : document,
                Pointer.of("/servers"));
    }

    /** The lists that operations use, the document's first. */
    List<ServerGroup> used() {
        List<ServerGroup> groups = new ArrayList<>(used.values());
        Pointer document = Pointer.of("/servers");
        groups.sort((a, b) -> Boolean.compare(b.pointer().equals(document), a.pointer().equals(document)));
        return groups;
    }

    private Pointer use(List<io.swagger.v3.oas.models.servers.Server> servers, Pointer pointer) {
        List<Server> translated = new ArrayList<>();
        for (var server : servers) {
            if (server != null) {
                translated.add(server(server));
            }
        }
        ServerGroup known = used.get(translated);
        if (known != null) {
            return known.pointer();
        }
        used.put(translated, new ServerGroup(pointer, translated));
        return pointer;
    }

    private static Server server(io.swagger.v3.oas.models.servers.Server server) {
        List<Server.Variable> variables = new ArrayList<>();
        Context.orEmpty(server.getVariables()).forEach((name, variable) -> variables.add(variable(name, variable)));
        return new Server(server.getUrl() == null ? "/" : server.getUrl(), server.getDescription(), variables);
    }

    private static Server.Variable variable(String name, ServerVariable variable) {
        return new Server.Variable(
                name,
                variable.getDefault(),
                variable.getEnum() == null ? List.of() : variable.getEnum(),
                variable.getDescription());
    }
}
