package dev.jacquard.java;

import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.ServerTemplate;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a client's builder has for one list of servers: a method that sets the URL, and one for each variable of it. */
final class ServerCode {
    private final Rendering rendering;
    private final Imports imports;
    private final ServerGroup group;
    private final Optional<ServerTemplate> template;
    private final List<ServerCode> before;

    ServerCode(Rendering rendering, Imports imports, ServerGroup group) {
        this(rendering, imports, group, List.of());
    }

    /** A list of servers behind others, with which it may share variables. */
    private ServerCode(Rendering rendering, Imports imports, ServerGroup group, List<ServerCode> before) {
        this.rendering = rendering;
        this.imports = imports;
        this.group = group;
        this.template = ServerTemplate.of(group.servers().get(0));
        this.before = List.copyOf(before);
    }

    static List<ServerCode> of(Rendering rendering, Imports imports) {
        List<ServerCode> servers = new ArrayList<>();
        for (ServerGroup group : rendering.api().servers()) {
            servers.add(new ServerCode(rendering, imports, group, servers));
        }
        return servers;
    }

    Identifier name() {
        return Identifier.of(rendering.names().setting(group.pointer()));
    }

    /** The names of the builder's methods and fields. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(name().toString());
        variables().forEach(part -> names.add(name(part).toString()));
        return names;
    }

    /** Whether the document names no server that can be called. */
    boolean demanded() {
        return template.isEmpty() && url().isEmpty();
    }

    /** The fields of the builder. */
    List<JavaCode> fields() {
        List<JavaCode> fields = new ArrayList<>();
        JavaString url = JavaString.of(template.isPresent() ? "" : url().orElse(""));
        fields.add(JavaCode.of("private String % = %;", name(), url));
        for (ServerTemplate.Part part : variables()) {
            fields.add(JavaCode.of("private String % = %;", name(part), JavaString.of(part.text())));
        }
        return fields;
    }

    /**
     * The URL that the client uses.
     *
     * @param builder the builder whose fields are read, with a full stop; nothing within the builder
     */
    JavaCode value(JavaCode builder) {
        JavaCode set = JavaCode.of("%%", builder, name());
        if (template.isEmpty()) {
            return set;
        }
        List<JavaCode> parts = new ArrayList<>();
        parts.add(set);
        for (ServerTemplate.Part part : template.get().parts()) {
            parts.add(part.variable() == null
                    ? JavaCode.of("%", JavaString.of(part.text()))
                    : JavaCode.of("%%", builder, name(part)));
        }
        return JavaCode.of("%.url(%)", kit("ServerVariables"), JavaCode.join(", ", parts));
    }

    /** The methods of the builder. */
    List<ClientView.Setting> methods() {
        List<ClientView.Setting> methods = new ArrayList<>();
        methods.add(new ClientView.Setting(
                DocComment.of(doc(), 8),
                name(),
                JavaCode.of("String url"),
                JavaCode.of("%.check(url)", kit("ServerUrl"))));
        for (ServerTemplate.Part part : variables()) {
            methods.add(new ClientView.Setting(
                    DocComment.of(doc(part), 8),
                    name(part),
                    JavaCode.of("String value"),
                    JavaCode.of("%.%", kit("ServerVariables"), check(part))));
        }
        return methods;
    }

    private Javadoc doc() {
        Server first = group.servers().get(0);
        Javadoc doc = Javadoc.markup("Sends calls to another server.");
        if (!demanded()) {
            doc = Javadoc.markup("Sends calls to another server than %.", Javadoc.code(first.url()));
        }
        for (Server other : group.servers().subList(1, group.servers().size())) {
            Javadoc told = Javadoc.of(other.description() == null ? "" : other.description()).first();
            doc = doc.then(told.isEmpty()
                    ? Javadoc.markup("The API's document also names %.", Javadoc.code(other.url()))
                    : Javadoc.markup("The API's document also names %: %", Javadoc.code(other.url()), told));
        }
        return doc.param(Identifier.of("url"), Javadoc.markup("the server's base URL, http or https"))
                .returns(Javadoc.markup("this builder"));
    }

    private Javadoc doc(ServerTemplate.Part part) {
        Server.Variable variable = variable(part);
        Javadoc doc = Javadoc.markup(
                "Sets the variable % of the server's URL %; without effect where the URL itself is set.",
                Javadoc.code(variable.name()),
                Javadoc.code(group.servers().get(0).url()));
        for (ServerGroup other : rendering.api().servers()) {
            if (other != group && new ServerCode(rendering, imports, other).has(name(part))) {
                doc = doc.then(Javadoc.markup("The URL % has it, too.", Javadoc.code(other.servers().get(0).url())));
            }
        }
        if (variable.description() != null) {
            doc = doc.then(Javadoc.of(variable.description()));
        }
        Javadoc value = Javadoc.markup("the value; % where it is not set", Javadoc.code(part.text()));
        if (!variable.allowed().isEmpty()) {
            List<Javadoc> allowed = variable.allowed().stream().map(Javadoc::code).toList();
            Javadoc list = allowed.stream().reduce((a, b) -> Javadoc.markup("%, %", a, b)).orElseThrow();
            value = Javadoc.markup("one of %; % where it is not set", list, Javadoc.code(part.text()));
        }
        return doc.param(Identifier.of("value"), value).returns(Javadoc.markup("this builder"));
    }

    /** How a value is checked: it cannot lead to another server than the template says. */
    private JavaCode check(ServerTemplate.Part part) {
        JavaString name = JavaString.of(variable(part).name());
        List<String> allowed = variable(part).allowed();
        if (allowed.isEmpty() && part.place() == ServerTemplate.Place.SCHEME) {
            allowed = List.of("http", "https");
        }
        if (!allowed.isEmpty()) {
            List<JavaCode> values = allowed.stream().map(each -> JavaCode.of("%", JavaString.of(each))).toList();
            return JavaCode.of("oneOf(%, value, %)", name, JavaCode.join(", ", values));
        }
        Identifier check = Identifier.of(
                switch (part.place()) {
                    case BASE, SCHEME -> "base";
                    case AUTHORITY -> "authority";
                    case HOST -> "host";
                    case PATH -> "path";
                    case SEGMENTS -> "segments";
                });
        return JavaCode.of("%(%, value)", check, name);
    }

    /** Those that no list before has. */
    private List<ServerTemplate.Part> variables() {
        return template.isEmpty()
                ? List.of()
                : template.get().variables().stream()
                        .filter(part -> before.stream().noneMatch(server -> server.has(name(part))))
                        .toList();
    }

    private boolean has(Identifier variable) {
        return template.isPresent() && template.get().variables().stream().map(this::name).anyMatch(variable::equals);
    }

    private static Server.Variable variable(ServerTemplate.Part part) {
        if (part.variable() == null) {
            throw new IllegalArgumentException("a fixed text");
        }
        return part.variable();
    }

    private Identifier name(ServerTemplate.Part part) {
        return Identifier.of(rendering.names().setting(group.variable(variable(part).name())));
    }

    private JavaCode kit(String name) {
        return imports.name(rendering.names().runtime("", name));
    }

    /** The URL of a server without variables; empty if the document names no host. */
    private Optional<String> url() {
        String url = group.servers().get(0).url();
        boolean absolute = url.startsWith("http://") || url.startsWith("https://");
        return absolute && url.indexOf('{') < 0 ? Optional.of(url) : Optional.empty();
    }
}
