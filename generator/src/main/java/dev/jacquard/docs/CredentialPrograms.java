package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.escape.EscapedText;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Programs that fetch access tokens. */
final class CredentialPrograms {
    /** How many scopes a login asks for. */
    private static final int SCOPES = 2;

    private static final int STATEMENT = 8;

    private final Api api;
    private final Names names;
    private final Templates templates;
    private final Samples samples;

    CredentialPrograms(Api api, Names names, Templates templates, Samples samples) {
        this.api = api;
        this.names = names;
        this.templates = templates;
        this.samples = samples;
    }

    /** A program that calls an operation with tokens for itself; nothing where the document has no endpoint. */
    Optional<MarkdownCode> client(Operation operation, SecurityScheme scheme) {
        SecurityScheme.Flow flow = scheme.flow("clientCredentials");
        if (flow == null || flow.tokenUrl() == null) {
            return Optional.empty();
        }
        Program program = program(operation);
        JavaCode grant = JavaCode.of(
                "%.clientCredentials(%, %)",
                program.kit("", "OAuth2Grant"),
                program.fromEnvironment("clientId"),
                program.fromEnvironment("clientSecret"));
        program.with(JavaCode.of("%(%)", Identifier.of(names.setting(scheme.pointer())), grant));
        return Optional.of(program.calling().code());
    }

    private Program program(Operation operation) {
        return new Program(api, names, templates, samples, operation, false);
    }

    /** A class that logs a user in; nothing where the document has no endpoint for that. */
    Optional<MarkdownCode> login(Operation operation, SecurityScheme scheme) {
        SecurityScheme.Flow flow = scheme.flow("authorizationCode");
        boolean told = flow != null && flow.authorizationUrl() != null;
        if (!told && scheme.discoveryUrl() == null) {
            return Optional.empty();
        }
        Imports imports = new Imports();
        Values values = new Values(api, names, imports);
        JavaCode client = imports.name(names.client());
        List<JavaCode> settings = samples.settings(operation, imports, values, false);
        // Addresses that are relative are so to the server.
        List<JavaCode> begin = new ArrayList<>(isRelative(scheme) ? settings : List.of());
        begin.add(JavaCode.of("%()", Identifier.of(names.setting(scheme.pointer().child("flows")))));
        if (!told) {
            begin.add(JavaCode.of(
                    "discover(%.of(%.newHttpClient()))",
                    imports.name(names.runtime("http", "JdkTransport")),
                    imports.name(new ClassName("java.net.http", "HttpClient"))));
        }
        List<EscapedText> arguments = new ArrayList<>();
        arguments.add(values.fromEnvironment("clientId"));
        arguments.add(JavaString.of("https://app.example.com/callback"));
        (flow == null ? List.<String>of() : flow.scopes().keySet()).stream()
                .limit(SCOPES)
                .forEach(scope -> arguments.add(JavaString.of(scope)));
        begin.add(JavaCode.of("login(%)", JavaCode.join(", ", arguments)));
        List<JavaCode> end = new ArrayList<>(settings);
        end.add(JavaCode.of(
                "%(%.authorizationCode(login, login.code(callback))\n                        .clientSecret(%))",
                Identifier.of(names.setting(scheme.pointer())),
                imports.name(names.runtime("", "OAuth2Grant")),
                values.fromEnvironment("clientSecret")));
        JavaCode loginType = imports.name(names.runtime("", "OAuth2Login"));
        JavaCode uri = imports.name(new ClassName("java.net", "URI"));
        return Optional.of(Program.fenced(templates.render("loginProgram", new GuideView.Login(
                imports.all(),
                values.deprecated(),
                imports.free("Application"),
                client,
                loginType,
                uri,
                begun(client, begin),
                values.builder(names.client(), end, STATEMENT)))));
    }

    private static boolean isRelative(SecurityScheme scheme) {
        List<String> urls = new ArrayList<>();
        for (SecurityScheme.Flow flow : scheme.flows()) {
            urls.add(flow.authorizationUrl());
            urls.add(flow.tokenUrl());
            urls.add(flow.refreshUrl());
        }
        urls.add(scheme.discoveryUrl());
        return urls.stream().anyMatch(url -> url != null && !url.startsWith("http:") && !url.startsWith("https:"));
    }

    private static JavaCode begun(JavaCode client, List<JavaCode> calls) {
        return JavaCode.of("%.builder()\n                .%", client, JavaCode.join("\n                .", calls));
    }
}
