package dev.jacquard.java;

import dev.jacquard.api.Authentication;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client's builder makes of the credentials that are set: a method for each way in which operations authenticate. */
final class SecurityMethods {
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final Imports imports;

    SecurityMethods(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
    }

    /**
     * A method of the builder.
     *
     * @param type what it gives
     * @param name its name
     * @param value the expression that makes it
     */
    record Method(JavaCode type, Identifier name, JavaCode value) {}

    /** The methods. */
    List<Method> all() {
        List<Method> methods = new ArrayList<>();
        for (Authentication each : rendering.api().authentications()) {
            methods.add(new Method(type(), name(each), value(each)));
        }
        return methods;
    }

    /** What gives the endpoints of OAuth 2.0 that the document names. */
    List<Endpoints> endpoints() {
        List<Endpoints> all = new ArrayList<>();
        for (SecurityScheme scheme : settable()) {
            if (scheme.hasEndpoints()) {
                Javadoc doc = Javadoc.markup("The endpoints of %: {@code login} begins a login.", Javadoc.code(scheme.key()))
                        .returns(Javadoc.markup("the endpoints that the API's document names"));
                all.add(new Endpoints(
                        DocComment.of(doc, 8), endpointsType(), endpointsName(scheme), endpoints(scheme)));
            }
        }
        return all;
    }

    /**
     * A method of the builder that gives endpoints.
     *
     * @param doc its documentation
     * @param type what it gives
     * @param name its name
     * @param value the expression that makes it
     */
    record Endpoints(DocComment doc, JavaCode type, Identifier name, JavaCode value) {}

    /** The statements by which credentials learn their endpoints. */
    List<JavaCode> resolved() {
        List<JavaCode> statements = new ArrayList<>();
        for (SecurityScheme scheme : settable()) {
            if (scheme.fetchesTokens()) {
                JavaCode endpoints = scheme.hasEndpoints()
                        ? JavaCode.of("%()", endpointsName(scheme))
                        : JavaCode.of("new %()", endpointsType());
                JavaCode credential = imports.name(rendering.names().runtime("", "OAuth2Credential"));
                statements.add(JavaCode.of("% = %.at(%, %);", name(scheme), credential, endpoints, name(scheme)));
            }
        }
        return statements;
    }

    private JavaCode endpointsType() {
        return imports.name(rendering.names().runtime("", "OAuth2Endpoints"));
    }

    private Identifier endpointsName(SecurityScheme scheme) {
        return Identifier.of(rendering.names().setting(scheme.pointer().child("flows")));
    }

    private JavaCode endpoints(SecurityScheme scheme) {
        SecurityScheme.Flow own = scheme.flow("clientCredentials");
        String ownToken = own == null ? null : own.tokenUrl();
        String authorization = null;
        String token = null;
        String refresh = null;
        for (SecurityScheme.Flow flow : scheme.flows()) {
            boolean begins = flow.grant().equals("authorizationCode");
            authorization = begins ? flow.authorizationUrl() : authorization;
            token = begins || token == null && flow != own ? flow.tokenUrl() : token;
            refresh = refresh == null ? flow.refreshUrl() : refresh;
        }
        List<JavaCode> calls = new ArrayList<>();
        calls.add(JavaCode.of("new %()", endpointsType()));
        endpoint(calls, "authorization", authorization);
        endpoint(calls, "token", token == null ? ownToken : token);
        endpoint(calls, "clientCredentials", token == null || token.equals(ownToken) ? null : ownToken);
        endpoint(calls, "refresh", refresh);
        endpoint(calls, "discovery", scheme.discoveryUrl());
        Stream<String> urls = Stream.of(authorization, token, ownToken, refresh, scheme.discoveryUrl())
                .filter(url -> url != null);
        if (urls.anyMatch(url -> !url.startsWith("http:") && !url.startsWith("https:"))) {
            ServerCode server = new ServerCode(rendering, imports, rendering.api().servers().get(0));
            calls.add(JavaCode.of(".at(%)", server.value(JavaCode.of(""))));
        }
        return Layout.fill(STATEMENT + "return ".length(), STATEMENT, calls, Layout.Between.CALLS, ";".length());
    }

    private static void endpoint(List<JavaCode> calls, String what, @Nullable String url) {
        if (url != null) {
            calls.add(JavaCode.of(".%(%)", Identifier.of(what), JavaString.of(url)));
        }
    }

    /** The schemes for which something is set on the client. */
    List<SecurityScheme> settable() {
        return rendering.api().usedSchemes().stream()
                .filter(scheme -> scheme.kind() != SecurityScheme.Kind.MUTUAL_TLS)
                .toList();
    }

    /** The fields of the builder. */
    List<JavaCode> fields() {
        List<JavaCode> fields = new ArrayList<>();
        JavaType credential = JavaType.of(rendering.names().runtime("", "CallCredential"));
        for (SecurityScheme scheme : settable()) {
            fields.add(JavaCode.of("private % %;", imports.nullable(credential), name(scheme)));
        }
        return fields;
    }

    /** The type of what the methods give. */
    JavaCode type() {
        return imports.name(rendering.names().runtime("", "CallSecurity"));
    }

    Identifier name(Authentication authentication) {
        return Identifier.of(rendering.names().setting(authentication.pointer()));
    }

    Identifier name(SecurityScheme scheme) {
        return Identifier.of(rendering.names().setting(scheme.pointer()));
    }

    private JavaCode value(Authentication authentication) {
        List<JavaCode> calls = new ArrayList<>();
        for (Set<String> schemes : authentication.alternatives()) {
            String next = calls.isEmpty() ? "of" : "or";
            for (String key : schemes) {
                calls.add(JavaCode.of("%.%(%)", calls.isEmpty() ? type() : JavaCode.of(""), Identifier.of(next), part(key)));
                next = "and";
            }
        }
        if (authentication.optional()) {
            calls.add(JavaCode.of(".orNone()"));
        }
        return Layout.fill(STATEMENT + "return ".length(), STATEMENT, calls, Layout.Between.CALLS, ";".length());
    }

    /** The name by which a credential is set, and the credential. */
    private JavaCode part(String key) {
        SecurityScheme scheme = rendering.api().usedSchemes().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return scheme.kind() == SecurityScheme.Kind.MUTUAL_TLS
                ? JavaCode.of("\"sslContext\", certificate()")
                : JavaCode.of("%, %", JavaString.of(name(scheme).toString()), name(scheme));
    }
}
