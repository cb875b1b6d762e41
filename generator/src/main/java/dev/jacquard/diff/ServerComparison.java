package dev.jacquard.diff;

import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.surface.Subject;
import java.util.List;
import java.util.Map;

/** Compares the servers to which calls go. */
final class ServerComparison {
    private final Version before;
    private final Version after;
    private final Comparison comparison;

    ServerComparison(Version before, Version after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
    }

    void run(Subject client) {
        Map<String, ServerGroup> now =
                Comparison.by(after.api().servers(), group -> after.names().setting(group.pointer()));
        for (ServerGroup group : before.api().servers()) {
            String name = before.names().setting(group.pointer());
            ServerGroup same = now.get(name);
            if (same != null) {
                group(client.part("setting", name, same.pointer()), group.servers(), same.servers());
            }
        }
    }

    private void group(Subject subject, List<Server> old, List<Server> now) {
        // The first one is used; the others stand in the documentation.
        server(subject, old.get(0), now.get(0));
        if (!old.subList(1, old.size()).equals(now.subList(1, now.size()))) {
            comparison.findings().text();
        }
    }

    private void server(Subject subject, Server old, Server now) {
        comparison.components().compare(subject, old, now);
        Map<String, Server.Variable> variables = Comparison.by(now.variables(), Server.Variable::name);
        for (Server.Variable variable : old.variables()) {
            Server.Variable same = variables.remove(variable.name());
            if (same == null) {
                comparison.findings().of(subject).add(Effect.BEHAVIOUR, "variable " + variable.name() + " is gone");
            } else {
                comparison.components().compare(subject, variable, same);
            }
        }
        variables.keySet().forEach(name ->
                comparison.findings().of(subject).add(Effect.SAFE, "variable " + name + " is new"));
    }
}
