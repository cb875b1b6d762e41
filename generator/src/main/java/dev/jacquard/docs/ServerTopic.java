package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.ServerTemplate;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page about servers: each list of them, with what can be chosen and which operations use it. */
final class ServerTopic {
    private final Api api;
    private final Names names;
    private final OperationAnchors anchors;
    private final Map<Pointer, List<Operation>> users;

    ServerTopic(Api api, Names names, OperationAnchors anchors) {
        this.api = api;
        this.names = names;
        this.anchors = anchors;
        this.users = api.operations().stream().collect(Collectors.groupingBy(Operation::servers));
    }

    /** Whether a server's URL says where it is: the parser gives a document without servers one that does not. */
    static boolean isAddress(Server server) {
        return server.url().contains("://") || server.url().contains("{");
    }

    TopicView.Servers view() {
        ServerGroup usual = usual();
        List<TopicView.Group> groups = new ArrayList<>();
        for (ServerGroup group : api.servers()) {
            List<List<MarkdownCell>> rows = new ArrayList<>();
            for (Server server : group.servers()) {
                rows.add(List.of(MarkdownCell.code(server.url()), Texts.cell(server.description())));
            }
            groups.add(new TopicView.Group(
                    MarkdownText.literal(names.setting(group.pointer())),
                    TableView.titled(List.of("URL", "Description"), rows),
                    variables(group),
                    api.servers().size() > 1 && group.equals(usual),
                    group.equals(usual) ? Optional.empty() : Optional.of(operations(group))));
        }
        return new TopicView.Servers(groups);
    }

    /** The variables of all servers of a list: those of the first one have methods. */
    private Optional<TableView> variables(ServerGroup group) {
        List<List<MarkdownCell>> rows = new ArrayList<>();
        Set<Server.Variable> known = new HashSet<>();
        for (Server server : group.servers()) {
            boolean settable = server == group.servers().get(0) && ServerTemplate.of(server).isPresent();
            for (Server.Variable variable : server.variables()) {
                boolean used = server.url().contains("{" + variable.name() + "}");
                if (used && known.add(variable)) {
                    String method = settable ? names.setting(group.variable(variable.name())) : "";
                    rows.add(List.of(
                            MarkdownCell.code(variable.name()),
                            MarkdownCell.code(method),
                            MarkdownCell.code(variable.defaultValue() == null ? "" : variable.defaultValue()),
                            MarkdownCell.literal(String.join(", ", variable.allowed())),
                            Texts.cell(variable.description())));
                }
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(TableView.titled(
                        List.of("Variable", "Method of the builder", "Default", "Values", "Description"), rows));
    }

    private TopicView.Operations operations(ServerGroup group) {
        return new TopicView.Operations(users(group).stream()
                .map(operation -> new GuideView.Item(
                        operation.docs().deprecated(),
                        anchors.link(operation, names.method(operation.pointer())),
                        Optional.empty()))
                .toList());
    }

    /** The list that most operations use. */
    private ServerGroup usual() {
        ServerGroup usual = api.servers().get(0);
        for (ServerGroup group : api.servers()) {
            usual = users(group).size() > users(usual).size() ? group : usual;
        }
        return usual;
    }

    private List<Operation> users(ServerGroup group) {
        return users.getOrDefault(group.pointer(), List.of());
    }
}
