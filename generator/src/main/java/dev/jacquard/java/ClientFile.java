package dev.jacquard.java;

import dev.jacquard.api.Info;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Property;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.Tag;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The file of the client. */
final class ClientFile {
    private static final int LONGEST_TOKEN = 100;

    /** How many names a client hides in messages beyond the usual ones: the first ones of the document. */
    private static final int MOST_SECRETS = 200;

    private final Rendering rendering;
    private final ClassName name;
    private final Imports imports;
    private final Settings settings;
    private final SecurityMethods security;

    private ClientFile(Rendering rendering) {
        this.rendering = rendering;
        this.name = rendering.names().client();
        this.imports = new Imports(name, "Builder");
        this.settings = new Settings(rendering, imports);
        this.security = new SecurityMethods(rendering, imports);
    }

    static JavaFile of(Rendering rendering) {
        return new ClientFile(rendering).file();
    }

    private JavaFile file() {
        JavaCode config = imports.name(rendering.names().config());
        for (String used : List.of("ClientBuilder", "ClientCore")) {
            imports.name(rendering.names().runtime("", used));
        }
        List<ClientView.Group> groups = groups();
        ClientView.Builder builder = builder();
        Info info = rendering.api().info();
        Javadoc doc = Javadoc.markup("The client of %.", Javadoc.literal(info.title()));
        if (info.description() != null) {
            doc = doc.then(Javadoc.of(info.description()));
        }
        doc = doc.then(Javadoc.markup("A client is safe for use by several threads. Make one and keep it."));
        if (info.externalDocs() != null) {
            doc = doc.see(ValueWords.link(info.externalDocs()));
        }
        ClientView view = new ClientView(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                DocComment.of(doc, 0),
                Identifier.ofType(name.simpleName()),
                config,
                Layout.filled(21 + Layout.length(config), 8, settings.values(), ";".length()),
                groups,
                builder);
        return rendering.file(name, "client", view, outline(builder));
    }

    private TypeOutline outline(ClientView.Builder view) {
        List<String> accessors = rendering.api().tags().stream()
                .map(tag -> rendering.names().accessor(tag.name()))
                .toList();
        TypeOutline builder = TypeOutline.of("Builder")
                .with(settings.fieldNames())
                .with("Builder")
                .with(view.settings().stream().map(each -> each.name().toString()).toList())
                .with(view.securities().stream().map(each -> each.name().toString()).toList())
                .with(view.endpoints().stream().map(each -> each.name().toString()).toList())
                .with("build", "self");
        return TypeOutline.of(name.simpleName())
                .with("core", "config")
                .with(name.simpleName(), "builder", "close")
                .with(accessors)
                .nesting(builder);
    }

    private List<ClientView.Group> groups() {
        List<ClientView.Group> groups = new ArrayList<>();
        for (Tag tag : rendering.api().tags()) {
            Javadoc doc = tag.name().isEmpty() && tag.docs().description() == null
                    ? Javadoc.markup("The operations that have no tag.")
                    : MemberDocs.text(tag.docs(), tag.name());
            groups.add(new ClientView.Group(
                    DocComment.of(doc.returns(Javadoc.markup("the operations")), 4),
                    imports.name(rendering.names().api(tag.name())),
                    Identifier.of(rendering.names().accessor(tag.name()))));
        }
        return groups;
    }

    private ClientView.Builder builder() {
        List<ClientView.Setting> methods = new ArrayList<>();
        List<JavaCode> checks = new ArrayList<>();
        for (ServerCode server : settings.servers()) {
            methods.addAll(server.methods());
            if (server.demanded()) {
                checks.add(JavaCode.of(
                        "%.demand(%, %);", serverUrl(), JavaString.of(server.name().toString()), server.name()));
            }
        }
        rendering.api().globals().forEach(global -> methods.add(global(global)));
        security.settable().forEach(each -> methods.addAll(CredentialMethods.of(rendering, imports, each)));
        return new ClientView.Builder(
                settings.deprecated(),
                Identifier.ofType(name.simpleName()),
                Layout.lines(8, settings.fields()),
                Layout.filled(17, 12, superArguments(), ";".length()),
                Optional.ofNullable(rendering.api().retries())
                        .map(retries -> new RetryCode(rendering, imports).policy(retries, 12)),
                methods,
                security.endpoints(),
                Layout.lines(12, security.resolved()),
                security.all(),
                !checks.isEmpty(),
                Layout.lines(12, checks));
    }

    private ClientView.Setting global(Parameter global) {
        Javadoc doc = new MemberDocs(Member.of(global, rendering.names()), rendering).method("Sets")
                .then(Javadoc.markup("Sent by each operation that takes it; what a request sets goes first."))
                .param(settings.name(global), Javadoc.markup("the value; null to leave it out"))
                .returns(Javadoc.markup("this builder"));
        return new ClientView.Setting(DocComment.of(doc, 8), settings.name(global), settings.declaration(global),
                JavaCode.of("%", settings.name(global)));
    }

    /** The name by which the client calls itself, then the names of what is secret: keys, members that are written only. */
    private List<JavaCode> superArguments() {
        List<JavaCode> arguments = new ArrayList<>();
        Info info = rendering.api().info();
        String version = token(info.version());
        String product = token(info.title()).toLowerCase(Locale.ROOT);
        arguments.add(JavaCode.of(
                "%", JavaString.of((product.isEmpty() ? "client" : product) + (version.isEmpty() ? "" : "/" + version))));
        Set<String> secrets = new LinkedHashSet<>();
        for (SecurityScheme scheme : rendering.api().securitySchemes()) {
            if (scheme.kind() == SecurityScheme.Kind.API_KEY && scheme.name() != null) {
                secrets.add(scheme.name());
            }
        }
        for (NamedType type : rendering.api().types().values()) {
            if (type instanceof ObjectType object) {
                object.properties().stream().filter(Property::secret).forEach(each -> secrets.add(each.name()));
            }
        }
        secrets.stream().limit(MOST_SECRETS).forEach(secret -> arguments.add(JavaCode.of("%", JavaString.of(secret))));
        return arguments;
    }

    /** Text as a token of a header (RFC 9110, section 5.6.2), not longer than servers like their headers. */
    private static String token(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length() && out.length() < LONGEST_TOKEN; i++) {
            char c = text.charAt(i);
            boolean plain = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '.';
            if (plain) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
    }

    private JavaCode serverUrl() {
        return imports.name(rendering.names().runtime("", "ServerUrl"));
    }
}
