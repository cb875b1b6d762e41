package dev.jacquard.translate;

import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.SecurityScheme;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Security Scheme Objects. What one that operations ask for lacks is told once. */
final class SecuritySchemes {
    /** Headers that belong to the connection: no client may set them. */
    private static final Set<String> CONNECTION =
            Set.of("host", "content-length", "transfer-encoding", "connection", "upgrade", "expect");

    private final Context context;
    private final Map<String, SecurityScheme> usable = new LinkedHashMap<>();
    private final Map<String, String> unusable = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();

    SecuritySchemes(Context context) {
        this.context = context;
        Components components = context.openApi().getComponents();
        Map<String, io.swagger.v3.oas.models.security.SecurityScheme> declared =
                Context.orEmpty(components == null ? null : components.getSecuritySchemes());
        declared.forEach(this::add);
    }

    /** The schemes by which clients can authenticate. */
    List<SecurityScheme> all() {
        return List.copyOf(usable.values());
    }

    /** The scheme that an operation asks for; null if clients cannot authenticate by it, which is told here. */
    @Nullable SecurityScheme use(String key, Pointer requirement) {
        SecurityScheme scheme = usable.get(key);
        String problem = unusable.get(key);
        boolean first = !told.contains(key);
        told.add(key);
        if (scheme == null && problem == null) {
            context.diagnostics().warning(
                    "security-scheme-unknown",
                    "there is no security scheme \"" + key + "\": calls cannot authenticate in this way",
                    requirement.child(key),
                    "Declare it in components.securitySchemes");
        } else if (first && problem != null) {
            warn(key, problem + ": calls cannot authenticate in this way", "Mend the scheme, or set a header on the client");
        } else if (first && scheme != null) {
            remark(scheme);
        }
        return scheme;
    }

    private void remark(SecurityScheme scheme) {
        boolean own = scheme.kind() == SecurityScheme.Kind.HTTP && !scheme.http("basic") && !scheme.http("bearer");
        if (own) {
            warn(
                    scheme.key(),
                    "no code is generated for the HTTP authentication scheme \"" + scheme.name() + "\"",
                    "Give the client's builder a CallCredential of your own");
        }
        io.swagger.v3.oas.models.security.SecurityScheme declared =
                context.openApi().getComponents().getSecuritySchemes().get(scheme.key());
        discovery(scheme, declared.getOpenIdConnectUrl());
        each(declared.getFlows()).forEach((grant, flow) -> {
            url(scheme, grant, "authorizationUrl", flow.getAuthorizationUrl());
            url(scheme, grant, "tokenUrl", flow.getTokenUrl());
            url(scheme, grant, "refreshUrl", flow.getRefreshUrl());
        });
    }

    private void discovery(SecurityScheme scheme, @Nullable String url) {
        if (url != null && scheme.discoveryUrl() == null) {
            context.diagnostics().warning(
                    "security-url",
                    "the openIdConnectUrl is not used: it is no https URL, nor one relative to the server",
                    scheme.pointer().child("openIdConnectUrl"),
                    "Give the grant its tokenUrl");
        }
    }

    private void url(SecurityScheme scheme, String grant, String member, @Nullable String url) {
        if (url != null && EndpointUrl.checked(url) == null) {
            context.diagnostics().warning(
                    "security-url",
                    "the " + member + " is not used: it is no https URL, nor one relative to the server",
                    scheme.pointer().child("flows").child(grant).child(member),
                    "Give the URL to the client's builder");
        }
    }

    private void warn(String key, String message, String hint) {
        context.diagnostics().warning("security-scheme", message, pointer(key), hint);
    }

    private void add(String key, io.swagger.v3.oas.models.security.@Nullable SecurityScheme scheme) {
        if (scheme == null || scheme.getType() == null) {
            unusable.put(key, "the security scheme has no type, or one that is not known");
            return;
        }
        SecurityScheme.Kind kind =
                switch (scheme.getType()) {
                    case APIKEY -> SecurityScheme.Kind.API_KEY;
                    case HTTP -> SecurityScheme.Kind.HTTP;
                    case OAUTH2 -> SecurityScheme.Kind.OAUTH2;
                    case OPENIDCONNECT -> SecurityScheme.Kind.OPEN_ID_CONNECT;
                    case MUTUALTLS -> SecurityScheme.Kind.MUTUAL_TLS;
                };
        Parameter.In in = in(scheme);
        String name = kind == SecurityScheme.Kind.HTTP ? scheme.getScheme() : scheme.getName();
        String problem = problem(kind, name, in);
        if (problem != null) {
            unusable.put(key, problem);
            return;
        }
        List<SecurityScheme.Flow> flows = new ArrayList<>();
        each(scheme.getFlows()).forEach((grant, flow) -> flows.add(new SecurityScheme.Flow(
                grant,
                EndpointUrl.checked(flow.getAuthorizationUrl()),
                EndpointUrl.checked(flow.getTokenUrl()),
                EndpointUrl.checked(flow.getRefreshUrl()),
                scopes(flow))));
        usable.put(key, new SecurityScheme(
                pointer(key), key, kind, name, in, flows, EndpointUrl.checked(scheme.getOpenIdConnectUrl()),
                scheme.getDescription()));
    }

    private static Map<String, String> scopes(OAuthFlow flow) {
        Map<String, String> scopes = new LinkedHashMap<>();
        Context.orEmpty(flow.getScopes()).forEach((scope, description) ->
                scopes.put(scope, description == null ? "" : description));
        return scopes;
    }

    private static @Nullable String problem(
            SecurityScheme.Kind kind, @Nullable String name, Parameter.@Nullable In in) {
        if (kind == SecurityScheme.Kind.HTTP && (name == null || name.isBlank())) {
            return "the security scheme does not name its HTTP authentication scheme";
        }
        if (kind != SecurityScheme.Kind.API_KEY) {
            return null;
        }
        if (name == null || name.isEmpty()) {
            return "the API key has no name";
        }
        if (in == null) {
            return "the API key is not in a header, the query or a cookie";
        }
        if (in != Parameter.In.QUERY && !token(name)) {
            return "the API key's name is none that a header or cookie can have";
        }
        boolean connection = in == Parameter.In.HEADER && CONNECTION.contains(name.toLowerCase(Locale.ROOT));
        return connection ? "the API key's header belongs to the connection" : null;
    }

    /** Whether a name is a token (RFC 9110, section 5.6.2). */
    private static boolean token(String name) {
        return name.chars().allMatch(c -> c > ' ' && c <= '~' && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0);
    }

    private static Map<String, OAuthFlow> each(@Nullable OAuthFlows flows) {
        Map<String, OAuthFlow> all = new LinkedHashMap<>();
        if (flows != null) {
            all.put("clientCredentials", flows.getClientCredentials());
            all.put("authorizationCode", flows.getAuthorizationCode());
            all.put("password", flows.getPassword());
            all.put("implicit", flows.getImplicit());
        }
        all.values().removeIf(flow -> flow == null);
        return all;
    }

    private static Pointer pointer(String key) {
        return Pointer.of("/components/securitySchemes").child(key);
    }

    private static Parameter.@Nullable In in(io.swagger.v3.oas.models.security.SecurityScheme scheme) {
        if (scheme.getIn() == null) {
            return null;
        }
        return switch (scheme.getIn()) {
            case HEADER -> Parameter.In.HEADER;
            case QUERY -> Parameter.In.QUERY;
            case COOKIE -> Parameter.In.COOKIE;
        };
    }
}
