package dev.jacquard.hostile;

import java.util.ArrayList;
import java.util.List;

/** The places of {@code base.json} where an attacker can write. */
final class Sinks {
    /** Changes a document in one place. */
    @FunctionalInterface
    interface Change {
        void apply(HostileDocument document, String payload);
    }

    /**
     * A place.
     *
     * @param name for messages
     * @param longest up to which length every string is allowed there, so that it may not be refused
     * @param change writes a string there
     */
    record Sink(String name, int longest, Change change) {
        /** Whether a string must be taken. */
        boolean takes(String payload) {
            return payload.length() <= longest;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String OPERATION = "/paths/~1fixed~1{id}/post";
    private static final String PLACE = "/paths/~1place/get";
    private static final String THING = "/components/schemas/Thing";
    private static final String PROPERTY = THING + "/properties/property";

    /** Every string is allowed. */
    private static final int ANY = Integer.MAX_VALUE;

    /** Every string is allowed that a class file holds as one constant. */
    private static final int CONSTANT = 20_000;

    /** No string is allowed for its own sake. */
    private static final int NONE = -1;

    /** Texts. */
    private static final List<String> VALUES = List.of(
            "/info/title", "/info/summary", "/info/description", "/info/version", "/info/termsOfService",
            "/info/contact/name", "/info/contact/url", "/info/contact/email", "/info/license/name", "/info/license/url",
            "/externalDocs/description", "/externalDocs/url",
            "/servers/0/description", "/servers/0/variables/base/default", "/servers/0/variables/base/enum/0",
            "/servers/0/variables/base/description", "/paths/~1place/servers/0/url",
            PLACE + "/parameters/0/in", THING + "/properties/typed/type",
            "/tags/0/description", "/tags/0/externalDocs/description", "/tags/0/externalDocs/url",
            "/x-extension", "/paths/~1fixed~1{id}/summary", "/paths/~1fixed~1{id}/description",
            OPERATION + "/operationId", OPERATION + "/summary", OPERATION + "/description",
            OPERATION + "/externalDocs/description", OPERATION + "/externalDocs/url",
            OPERATION + "/x-codeSamples/0/lang", OPERATION + "/x-codeSamples/0/source",
            OPERATION + "/parameters/0/description", OPERATION + "/parameters/1/description",
            OPERATION + "/parameters/1/name", OPERATION + "/parameters/2/name", OPERATION + "/parameters/3/name",
            OPERATION + "/parameters/1/example", OPERATION + "/parameters/1/schema/title",
            OPERATION + "/parameters/1/schema/description", OPERATION + "/parameters/1/schema/default",
            OPERATION + "/parameters/1/schema/format", OPERATION + "/parameters/1/schema/pattern",
            OPERATION + "/parameters/2/description", OPERATION + "/parameters/3/description",
            OPERATION + "/requestBody/description",
            OPERATION + "/requestBody/content/application~1json/examples/name/summary",
            OPERATION + "/requestBody/content/application~1json/examples/name/description",
            OPERATION + "/requestBody/content/application~1json/examples/name/value/property",
            OPERATION + "/responses/200/description", OPERATION + "/responses/200/headers/X-Header/description",
            OPERATION + "/responses/200/links/link/description", OPERATION + "/responses/404/description",
            OPERATION + "/responses/404/content/application~1json/schema/description",
            OPERATION + "/responses/500/description", "/paths/~1other/get/description",
            "/webhooks/hook/post/description",
            "/components/parameters/Global/description",
            "/components/parameters/Global/schema/default",
            THING + "/title", THING + "/description", THING + "/externalDocs/description", THING + "/externalDocs/url",
            THING + "/xml/name", THING + "/xml/prefix", THING + "/xml/namespace", THING + "/x-class-extra-annotation",
            PROPERTY + "/title", PROPERTY + "/description", PROPERTY + "/default", PROPERTY + "/example",
            PROPERTY + "/format", PROPERTY + "/pattern", PROPERTY + "/x-enum-varnames/0",
            THING + "/properties/required/default", THING + "/properties/required/description",
            THING + "/properties/list/default/0", THING + "/properties/list/description",
            THING + "/properties/object/default/inner", THING + "/properties/choice/enum/0",
            THING + "/properties/constant/const", THING + "/example/property",
            "/components/schemas/Problem/description",
            "/components/securitySchemes/key/name", "/components/securitySchemes/key/description",
            "/components/securitySchemes/bearer/scheme", "/components/securitySchemes/bearer/bearerFormat",
            "/components/securitySchemes/oauth/flows/authorizationCode/authorizationUrl",
            "/components/securitySchemes/oauth/flows/authorizationCode/tokenUrl",
            "/components/securitySchemes/oauth/flows/authorizationCode/scopes/scope");

    /** Keys. */
    private static final List<String> KEYS = List.of(
            OPERATION + "/requestBody/content/application~1json/examples/name",
            OPERATION + "/responses/200/headers/X-Header",
            OPERATION + "/responses/200/links/link", OPERATION + "/callbacks/callback/{$request.body#~1url}",
            OPERATION + "/callbacks/callback",
            OPERATION + "/responses/404/content/application~1json/schema/properties/inline",
            THING + "/example/property", PROPERTY, THING + "/properties/object/properties/inner",
            "/components/securitySchemes/oauth/flows/authorizationCode/scopes/scope",
            "/components/securitySchemes/bearer",
            "/webhooks/hook");

    private Sinks() {}

    /** All of them. Where several change one key, values inside come first. */
    static List<Sink> all() {
        List<Sink> sinks = new ArrayList<>();
        VALUES.forEach(pointer -> sinks.add(
                new Sink(pointer, ANY, (document, payload) -> document.set(pointer, payload))));
        KEYS.forEach(pointer -> sinks.add(new Sink(
                pointer,
                pointer.contains("/properties/") ? CONSTANT : ANY,
                (document, payload) -> document.rename(pointer, payload))));
        sinks.add(new Sink("global parameter's name", ANY,
                (document, payload) -> document.set("/components/parameters/Global/name", payload + "-global")));
        sinks.add(new Sink("tag", ANY, Sinks::tag));
        sinks.add(new Sink("parameter key", ANY,
                (document, payload) -> component(document, "parameters", "Global", payload)));
        sinks.add(new Sink("schema key", ANY, (document, payload) -> component(document, "schemas", "Thing", payload)));
        sinks.add(new Sink("security scheme key", ANY, Sinks::securityScheme));
        sinks.add(new Sink("server variable's name", ANY,
                (document, payload) -> document.rename("/servers/0/variables/base", payload)));
        sinks.add(new Sink("media type of a body", ANY, (document, payload) -> document.rename(
                "/paths/~1place/post/requestBody/content/application~1json", payload)));
        sinks.add(new Sink("media type of an answer", ANY, (document, payload) -> document.rename(
                PLACE + "/responses/200/content/application~1json", payload)));
        sinks.add(new Sink("media type of an error", ANY, (document, payload) -> document.rename(
                PLACE + "/responses/400/content/application~1json", "application/json;" + payload)));
        sinks.add(new Sink("status", ANY,
                (document, payload) -> document.rename(PLACE + "/responses/default", payload)));
        sinks.add(new Sink("path variable", NONE, Sinks::pathVariable));
        sinks.add(new Sink("path", NONE, (document, payload) -> document.rename("/paths/~1other", "/" + payload)));
        sinks.add(new Sink("reference", NONE, (document, payload) -> document.set(
                OPERATION + "/responses/500/content/application~1json/schema/$ref",
                "#/components/schemas/" + payload)));
        sinks.add(new Sink("version of OpenAPI", NONE, (document, payload) -> document.set("/openapi", payload)));
        return sinks;
    }

    private static void tag(HostileDocument document, String payload) {
        document.set("/tags/0/name", payload);
        document.set(OPERATION + "/tags/0", payload);
    }

    private static void component(HostileDocument document, String kind, String key, String payload) {
        document.rename("/components/" + kind + "/" + key, payload);
        String token = payload.replace("~", "~0").replace("/", "~1").replace("%", "%25");
        String old = "#/components/" + kind + "/" + key;
        document.references(reference -> reference.equals(old) ? "#/components/" + kind + "/" + token : reference);
    }

    private static void securityScheme(HostileDocument document, String payload) {
        document.rename("/components/securitySchemes/key", payload);
        document.rename("/security/0/key", payload);
    }

    private static void pathVariable(HostileDocument document, String payload) {
        document.set(OPERATION + "/parameters/0/name", payload);
        document.rename("/paths/~1fixed~1{id}", "/fixed/{" + payload + "}");
    }
}
