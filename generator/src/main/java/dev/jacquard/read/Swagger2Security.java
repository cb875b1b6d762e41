package dev.jacquard.read;

import com.fasterxml.jackson.databind.node.TextNode;

/** A Security Scheme Object of Swagger 2.0 in the words of OpenAPI 3.0. */
final class Swagger2Security {
    private Swagger2Security() {}

    static void lower(DraftObject scheme, Lowering lowering) {
        String type = scheme.path("type").asText("");
        if (type.equals("basic")) {
            scheme.put("scheme", TextNode.valueOf("basic"), scheme.origin("type"));
            scheme.put("type", TextNode.valueOf("http"), scheme.origin("type"));
        } else if (type.equals("oauth2")) {
            oauth2(scheme, lowering);
        }
    }

    private static void oauth2(DraftObject scheme, Lowering lowering) {
        Origin origin = Lowering.origin(scheme, "flow", scheme.origin("type"));
        String flow = scheme.path("flow").asText("");
        String name = switch (flow) {
            case "application" -> "clientCredentials";
            case "accessCode" -> "authorizationCode";
            case "implicit", "password" -> flow;
            default -> "";
        };
        if (name.isEmpty()) {
            lowering.warn("unknown-flow", "there is no flow " + (flow.isEmpty() ? "here" : flow), origin,
                    "the flows are implicit, password, application and accessCode");
            name = scheme.has("tokenUrl") ? "clientCredentials" : "implicit";
        }
        scheme.take("flow");
        DraftObject settings = new DraftObject();
        scheme.move("authorizationUrl", settings, "authorizationUrl");
        scheme.move("tokenUrl", settings, "tokenUrl");
        scheme.move("scopes", settings, "scopes");
        if (!settings.has("scopes")) {
            settings.put("scopes", new DraftObject(), origin);
        }
        DraftObject flows = new DraftObject();
        flows.put(name, settings, origin);
        scheme.put("flows", flows, origin);
    }
}
