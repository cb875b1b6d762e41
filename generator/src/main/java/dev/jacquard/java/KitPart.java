package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.ServerTemplate;
import java.util.EnumSet;
import java.util.Set;

/** A part of the runtime kit that only some clients need. */
public enum KitPart {
    /** Checks values of requests against the constraints of the document. */
    CONSTRAINTS(
            "ConstraintViolations", "EntriesCheck", "ItemsCheck", "NumberCheck", "Patterns", "TextCheck", "ValueCheck"),
    /** Makes the credentials that the document's schemes name. */
    CREDENTIALS("CallCredentials", "PlacedCredential"),
    /** Fetches access tokens. */
    OAUTH2(
            "OAuth2Credential", "OAuth2Endpoints", "OAuth2Exception", "OAuth2Grant", "OAuth2Login", "OAuth2Tokens",
            "TokenRequest"),
    /** Checks the values of variables in a server's URL. */
    SERVER_VARIABLES("ServerVariables");

    private final Set<String> classes;

    KitPart(String... classes) {
        this.classes = Set.of(classes);
    }

    /**
     * The parts that a client needs.
     *
     * @param api the API
     * @param checks which values of requests are checked
     * @return the parts
     */
    public static Set<KitPart> of(Api api, Checks checks) {
        Set<KitPart> parts = EnumSet.noneOf(KitPart.class);
        if (checks.any()) {
            parts.add(CONSTRAINTS);
        }
        if (api.servers().stream().anyMatch(group -> ServerTemplate.of(group.servers().get(0)).isPresent())) {
            parts.add(SERVER_VARIABLES);
        }
        for (SecurityScheme scheme : api.usedSchemes()) {
            if (scheme.kind() != SecurityScheme.Kind.MUTUAL_TLS) {
                parts.add(CREDENTIALS);
            }
            if (scheme.fetchesTokens()) {
                parts.add(OAUTH2);
            }
        }
        return parts;
    }

    /** The simple names of its classes, which all lie in the kit's own package. */
    Set<String> classes() {
        return classes;
    }
}
