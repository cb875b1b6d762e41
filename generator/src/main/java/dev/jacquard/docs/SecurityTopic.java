package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Authentication;
import dev.jacquard.api.Operation;
import dev.jacquard.api.SecurityRequirement;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page about authentication: each scheme, and which operation asks for what. */
final class SecurityTopic {
    private final Api api;
    private final Names names;
    private final OperationAnchors anchors;
    private final CredentialPrograms programs;

    SecurityTopic(Api api, Names names, OperationAnchors anchors, CredentialPrograms programs) {
        this.api = api;
        this.names = names;
        this.anchors = anchors;
        this.programs = programs;
    }

    TopicView.Security view() {
        List<List<MarkdownCell>> rows = new ArrayList<>();
        List<TopicView.Tokens> tokens = new ArrayList<>();
        for (SecurityScheme scheme : api.usedSchemes()) {
            rows.add(List.of(
                    MarkdownCell.code(method(scheme, names)),
                    kind(scheme),
                    place(scheme),
                    variables(scheme),
                    Texts.cell(scheme.description())));
            if (scheme.hasEndpoints() || scheme.flows().stream().anyMatch(flow -> !flow.scopes().isEmpty())) {
                tokens.add(tokens(scheme));
            }
        }
        return new TopicView.Security(
                TableView.titled(
                        List.of("Method of the builder", "Credential", "Sent in", "Variable in samples", "Description"),
                        rows),
                tokens,
                needs());
    }

    /** The method of the builder that takes it. */
    static String method(SecurityScheme scheme, Names names) {
        return scheme.kind() == SecurityScheme.Kind.MUTUAL_TLS ? "sslContext" : names.setting(scheme.pointer());
    }

    /** What the builder takes. */
    static MarkdownCell kind(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case API_KEY -> MarkdownCell.markup("API key");
            case HTTP -> scheme.http("basic")
                    ? MarkdownCell.markup("user name and password")
                    : scheme.http("bearer")
                            ? MarkdownCell.markup("token")
                            : MarkdownCell.markup(
                                    "`CallCredential`, for %", MarkdownCell.code(String.valueOf(scheme.name())));
            case OAUTH2 -> MarkdownCell.markup("OAuth 2.0: a grant, or an access token");
            case OPEN_ID_CONNECT -> MarkdownCell.markup("OpenID Connect: a grant, or an access token");
            case MUTUAL_TLS -> MarkdownCell.markup("certificate");
        };
    }

    /** Where the credential travels. */
    static MarkdownCell place(SecurityScheme scheme) {
        MarkdownCell name = MarkdownCell.code(String.valueOf(scheme.name()));
        return switch (scheme.kind()) {
            case API_KEY -> MarkdownCell.markup("% %", MarkdownCell.literal(
                    String.valueOf(scheme.in()).toLowerCase(Locale.ROOT)), name);
            case HTTP, OAUTH2, OPEN_ID_CONNECT -> MarkdownCell.markup("header `Authorization`");
            case MUTUAL_TLS -> MarkdownCell.markup("the connection");
        };
    }

    /** The variables of the environment from which samples take it. */
    private MarkdownCell variables(SecurityScheme scheme) {
        return MarkdownCell.join(", ", Samples.variables(scheme, names).stream().map(MarkdownCell::code).toList());
    }

    private TopicView.Tokens tokens(SecurityScheme scheme) {
        List<List<MarkdownCell>> endpoints = new ArrayList<>();
        Map<String, String> scopes = new LinkedHashMap<>();
        for (SecurityScheme.Flow flow : scheme.flows()) {
            MarkdownCell grant = grant(flow.grant());
            endpoint(grant, "authorization", flow.authorizationUrl(), endpoints);
            endpoint(grant, "token", flow.tokenUrl(), endpoints);
            endpoint(grant, "refresh", flow.refreshUrl(), endpoints);
            flow.scopes().forEach(scopes::putIfAbsent);
        }
        endpoint(MarkdownCell.markup("all"), "discovery", scheme.discoveryUrl(), endpoints);
        List<List<MarkdownCell>> rows = new ArrayList<>();
        scopes.forEach((scope, description) -> rows.add(List.of(MarkdownCell.code(scope), Texts.cell(description))));
        Optional<Operation> shown = ShownOperation.best(api, operation -> asks(operation, scheme));
        return new TopicView.Tokens(
                MarkdownText.literal(method(scheme, names)),
                table(List.of("Grant", "Endpoint", "URL"), endpoints),
                table(List.of("Scope", "Description"), rows),
                shown.flatMap(operation -> programs.client(operation, scheme)),
                shown.flatMap(operation -> programs.login(operation, scheme)));
    }

    private static Optional<TableView> table(List<String> titles, List<List<MarkdownCell>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(TableView.titled(titles, rows));
    }

    private static void endpoint(
            MarkdownCell grant, String what, @Nullable String url, List<List<MarkdownCell>> rows) {
        if (url != null) {
            rows.add(List.of(grant, MarkdownCell.literal(what), MarkdownCell.code(url)));
        }
    }

    /** A grant; of two the client has none, and takes a token that was fetched otherwise. */
    private static MarkdownCell grant(String key) {
        return switch (key) {
            case "clientCredentials" -> MarkdownCell.markup("client credentials");
            case "authorizationCode" -> MarkdownCell.markup("authorization code");
            case "password" -> MarkdownCell.markup("password: only an access token");
            case "implicit" -> MarkdownCell.markup("implicit: only an access token");
            default -> MarkdownCell.literal(key);
        };
    }

    private static boolean asks(Operation operation, SecurityScheme scheme) {
        return Authentication.of(operation.security()).alternatives().stream()
                .anyMatch(schemes -> schemes.contains(scheme.key()));
    }

    /** What most operations ask for, and which ones ask for something else. */
    private TableView needs() {
        Map<List<SecurityRequirement>, Integer> uses = new LinkedHashMap<>();
        api.operations().forEach(operation -> uses.merge(operation.security(), 1, Integer::sum));
        List<SecurityRequirement> usual = List.of();
        for (Map.Entry<List<SecurityRequirement>, Integer> use : uses.entrySet()) {
            usual = use.getValue() > uses.getOrDefault(usual, 0) ? use.getKey() : usual;
        }
        Map<String, String> methods = new HashMap<>();
        api.usedSchemes().forEach(scheme -> methods.put(scheme.key(), method(scheme, names)));
        List<List<MarkdownCell>> rows = new ArrayList<>();
        rows.add(List.of(
                MarkdownCell.markup(uses.size() == 1 ? "all" : "all but those below"), credentials(usual, methods)));
        for (Operation operation : api.operations()) {
            if (!operation.security().equals(usual)) {
                rows.add(List.of(
                        anchors.struck(operation, names.method(operation.pointer())),
                        credentials(operation.security(), methods)));
            }
        }
        return TableView.titled(List.of("Operation", "Credentials"), rows);
    }

    private static MarkdownCell credentials(List<SecurityRequirement> requirements, Map<String, String> methods) {
        List<MarkdownCell> ways = new ArrayList<>();
        for (SecurityRequirement requirement : requirements) {
            List<MarkdownCell> schemes = new ArrayList<>();
            requirement.schemes().forEach(
                    (key, scopes) -> schemes.add(credential(methods.getOrDefault(key, key), scopes)));
            ways.add(schemes.isEmpty() ? MarkdownCell.markup("none") : MarkdownCell.join(" and ", schemes));
        }
        return ways.isEmpty() ? MarkdownCell.markup("none") : MarkdownCell.join(", or ", ways);
    }

    private static MarkdownCell credential(String method, List<String> scopes) {
        MarkdownCell name = MarkdownCell.code(method);
        List<MarkdownCell> asked = scopes.stream().map(MarkdownCell::code).toList();
        return asked.isEmpty() ? name : MarkdownCell.markup("% (%)", name, MarkdownCell.join(", ", asked));
    }
}
