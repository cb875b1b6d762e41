package dev.jacquard.translate;

import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.SecurityRequirement;
import dev.jacquard.api.SecurityScheme;
import io.swagger.v3.oas.models.Components;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Security Scheme Objects and Security Requirement Objects. */
final class SecuritySchemes {
    private final Context context;

    SecuritySchemes(Context context) {
        this.context = context;
    }

    List<SecurityScheme> all() {
        List<SecurityScheme> schemes = new ArrayList<>();
        Components components = context.openApi().getComponents();
        Map<String, io.swagger.v3.oas.models.security.SecurityScheme> declared =
                Context.orEmpty(components == null ? null : components.getSecuritySchemes());
        declared.forEach((key, scheme) -> {
            Pointer pointer = Pointer.of("/components/securitySchemes").child(key);
            if (scheme != null && scheme.getType() != null) {
                schemes.add(scheme(key, pointer, scheme));
            }
        });
        return schemes;
    }

    /** The alternatives by which an operation may be called: its own, or the document's. */
    List<SecurityRequirement> of(
            @Nullable List<io.swagger.v3.oas.models.security.SecurityRequirement> own, Pointer operation) {
        var requirements = own != null ? own : context.openApi().getSecurity();
        List<SecurityRequirement> translated = new ArrayList<>();
        if (requirements != null) {
            requirements.forEach(requirement -> translated.add(new SecurityRequirement(requirement)));
            if (!translated.isEmpty() && translated.stream().noneMatch(each -> each.schemes().isEmpty())) {
                context.diagnostics().warning(
                        "security-not-supported",
                        "security schemes are not supported yet: calls carry no credentials unless you set them",
                        own != null ? operation.child("security") : Pointer.of("/security"),
                        "set them with header(name, value) on the client's builder");
            }
        }
        return translated;
    }

    private static SecurityScheme scheme(
            String key, Pointer pointer, io.swagger.v3.oas.models.security.SecurityScheme scheme) {
        SecurityScheme.Kind kind =
                switch (scheme.getType()) {
                    case APIKEY -> SecurityScheme.Kind.API_KEY;
                    case HTTP -> SecurityScheme.Kind.HTTP;
                    case OAUTH2 -> SecurityScheme.Kind.OAUTH2;
                    case OPENIDCONNECT -> SecurityScheme.Kind.OPEN_ID_CONNECT;
                    case MUTUALTLS -> SecurityScheme.Kind.MUTUAL_TLS;
                };
        return new SecurityScheme(
                pointer,
                key,
                kind,
                kind == SecurityScheme.Kind.HTTP ? scheme.getScheme() : scheme.getName(),
                in(scheme),
                scheme.getDescription());
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
