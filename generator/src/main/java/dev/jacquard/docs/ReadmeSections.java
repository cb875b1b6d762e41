package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Info;
import dev.jacquard.api.Operation;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.ServerTemplate;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.escape.XmlText;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What README tells without a sample: texts, lists and tables. */
final class ReadmeSections {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>()\\[\\]\\\\`]+");

    private final Api api;
    private final Names names;
    private final Setup setup;
    private final OperationAnchors anchors;
    private final TypeCells types;

    ReadmeSections(Api api, Names names, Setup setup) {
        this.api = api;
        this.names = names;
        this.setup = setup;
        this.anchors = new OperationAnchors(api, names);
        this.types = new TypeCells(names, Pages.FOLDER);
    }

    GuideView.Summary summary() {
        Info info = api.info();
        List<MarkdownText> links = new ArrayList<>();
        if (info.externalDocs() != null) {
            link("Documentation", info.externalDocs().url(), links);
        }
        if (info.contact() != null) {
            link("Contact", info.contact().url(), links);
        }
        link("Terms of service", info.termsOfService(), links);
        if (info.license() != null) {
            link("License of the API", info.license().url(), links);
        }
        Optional<MarkdownText> told = Texts.section(info.description() != null ? info.description() : info.summary());
        MarkdownText title = MarkdownText.literal(info.title());
        return new GuideView.Summary(
                title, MarkdownCode.inline(info.version()), told.filter(text -> !text.equals(title)), links);
    }

    private static void link(String label, @Nullable String url, List<MarkdownText> links) {
        if (url != null && WEB.matcher(url.strip()).matches()) {
            links.add(MarkdownText.line("[" + label + "](" + url.strip() + ")"));
        }
    }

    GuideView.Installation installation() {
        List<Library> libraries = setup.client() == null ? setup.libraries() : List.of(setup.client());
        String maven = libraries.stream()
                .map(library -> "<dependency>\n  <groupId>" + XmlText.of(library.groupId()) + "</groupId>\n  <artifactId>"
                        + XmlText.of(library.artifactId()) + "</artifactId>\n  <version>"
                        + XmlText.of(library.version()) + "</version>\n</dependency>\n")
                .collect(Collectors.joining());
        String gradle = libraries.stream()
                .map(library -> "implementation(\"" + library.groupId() + ":" + library.artifactId() + ":"
                        + library.version() + "\")\n")
                .collect(Collectors.joining());
        return new GuideView.Installation(
                setup.client() != null, MarkdownCode.fenced("xml", maven), MarkdownCode.fenced("groovy", gradle));
    }

    /** The operations by class; nothing if there are none. */
    Optional<GuideView.Groups> operations() {
        List<GuideView.Group> groups = new ArrayList<>();
        api.byTag().forEach((tag, operations) -> {
            ClassName name = names.api(tag.name());
            groups.add(new GuideView.Group(
                    MarkdownCell.link(name.simpleName(), Pages.FOLDER + Paths.api(name)),
                    Texts.line(tag.docs()),
                    operations.stream().map(this::item).toList()));
        });
        return groups.isEmpty() ? Optional.empty() : Optional.of(new GuideView.Groups(groups));
    }

    private GuideView.Item item(Operation operation) {
        return item(operation, names.method(operation.pointer()), anchors);
    }

    /** A link to an operation. */
    static GuideView.Item item(Operation operation, String label, OperationAnchors anchors) {
        return new GuideView.Item(
                operation.docs().deprecated(),
                anchors.link(operation, label, Pages.FOLDER),
                Texts.summary(operation.docs()));
    }

    /** The ways to authenticate; nothing if there are none. */
    Optional<TableView> securityTable() {
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (SecurityScheme scheme : api.usedSchemes()) {
            rows.add(List.of(
                    MarkdownCell.code(SecurityTopic.method(scheme, names)),
                    SecurityTopic.kind(scheme),
                    SecurityTopic.place(scheme),
                    Texts.cell(scheme.description())));
        }
        return table(List.of("Method of the builder", "Credential", "Sent in", "Description"), rows);
    }

    /** The parameters that are set on the client; nothing if there are none. */
    Optional<TableView> globals() {
        List<Member> members = api.globals().stream().map(global -> Member.of(global, names)).toList();
        return new FieldTables(types, new Secrets(api)).of("Method of the builder", members);
    }

    /** The servers; nothing if the document names none. */
    Optional<TableView> servers() {
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (ServerGroup group : api.servers()) {
            for (Server server : group.servers()) {
                if (ServerTopic.isAddress(server)) {
                    rows.add(List.of(
                            MarkdownCell.code(names.setting(group.pointer())),
                            MarkdownCell.code(server.url()),
                            Texts.cell(server.description())));
                }
            }
        }
        return table(List.of("Method of the builder", "URL", "Description"), rows);
    }

    /** The variables of servers that can be set; nothing if there are none. */
    Optional<TableView> serverVariables() {
        // Lists of servers may share variables.
        Set<String> shown = new HashSet<>();
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (ServerGroup group : api.servers()) {
            ServerTemplate.of(group.servers().get(0)).ifPresent(template -> {
                for (ServerTemplate.Part part : template.variables()) {
                    Server.Variable variable = part.variable();
                    if (variable != null && shown.add(names.setting(group.variable(variable.name())))) {
                        rows.add(List.of(
                                MarkdownCell.code(names.setting(group.variable(variable.name()))),
                                MarkdownCell.code(part.text()),
                                MarkdownCell.literal(String.join(", ", variable.allowed())),
                                Texts.cell(variable.description())));
                    }
                }
            });
        }
        return table(List.of("Method of the builder", "Default", "Values", "Description"), rows);
    }

    private static Optional<TableView> table(List<String> titles, List<List<MarkdownCell>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(TableView.titled(titles, rows));
    }
}
