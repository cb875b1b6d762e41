package dev.jacquard.translate;

import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.SecurityRequirement;
import dev.jacquard.api.SecurityScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Security Requirement Objects. */
final class SecurityRequirements {
    private final Context context;
    private final SecuritySchemes schemes;
    private @Nullable List<SecurityRequirement> document;

    SecurityRequirements(Context context, SecuritySchemes schemes) {
        this.context = context;
        this.schemes = schemes;
    }

    /**
     * The alternatives by which an operation may be called: its own, or the document's. One with a scheme by which clients
     * cannot authenticate is left out.
     */
    List<SecurityRequirement> of(
            @Nullable List<io.swagger.v3.oas.models.security.SecurityRequirement> own, Pointer operation) {
        if (own != null) {
            return translated(own, operation.child("security"));
        }
        if (document == null) {
            var declared = context.openApi().getSecurity();
            document = declared == null ? List.of() : translated(declared, Pointer.of("/security"));
        }
        return document;
    }

    private List<SecurityRequirement> translated(
            List<io.swagger.v3.oas.models.security.SecurityRequirement> requirements, Pointer at) {
        List<SecurityRequirement> translated = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            SecurityRequirement requirement =
                    requirements.get(i) == null ? null : translated(requirements.get(i), at.child(i));
            if (requirement != null) {
                translated.add(requirement);
            }
        }
        return translated;
    }

    private @Nullable SecurityRequirement translated(Map<String, List<String>> requirement, Pointer at) {
        Map<String, List<String>> scopes = new LinkedHashMap<>();
        Set<String> places = new HashSet<>();
        boolean whole = true;
        for (Map.Entry<String, List<String>> each : requirement.entrySet()) {
            SecurityScheme scheme = schemes.use(each.getKey(), at);
            scopes.put(each.getKey(), each.getValue() == null ? List.of() : each.getValue());
            whole &= scheme != null;
            if (scheme != null && !places.add(place(scheme))) {
                context.diagnostics().warning(
                        "security-scheme-clash",
                        "two security schemes of one alternative are sent in the same place: the last one is",
                        at,
                        null);
            }
        }
        return whole ? new SecurityRequirement(scopes) : null;
    }

    private static String place(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case API_KEY -> scheme.in() == Parameter.In.HEADER
                    ? "header " + String.valueOf(scheme.name()).toLowerCase(Locale.ROOT)
                    : scheme.in() + " " + scheme.name();
            case HTTP, OAUTH2, OPEN_ID_CONNECT -> "header authorization";
            case MUTUAL_TLS -> "connection";
        };
    }
}
