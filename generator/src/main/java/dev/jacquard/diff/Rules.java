package dev.jacquard.diff;

import static dev.jacquard.diff.Rule.Kind.BEHAVIOUR;
import static dev.jacquard.diff.Rule.Kind.JAVA;
import static dev.jacquard.diff.Rule.Kind.LEFT_OUT;
import static dev.jacquard.diff.Rule.Kind.PARTS;
import static dev.jacquard.diff.Rule.Kind.SAFE;
import static dev.jacquard.diff.Rule.Kind.TEXT;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.Api;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Info;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pagination;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Response;
import dev.jacquard.api.Retries;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.Tag;
import dev.jacquard.api.UnionType;
import dev.jacquard.api.Webhook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules: one for each component of each record of the API model. A test fails when a component has none, and when one that is
 * compared changes and no finding tells of it.
 */
final class Rules {
    private static final String PLACE = "two documents may say the same in different places";

    /** All of them, in the order of the model. */
    static final List<Rule> ALL = List.of(
            new Rule(Api.class, "info", PARTS, ""),
            new Rule(Api.class, "tags", PARTS, ""),
            new Rule(Api.class, "operations", PARTS, ""),
            new Rule(Api.class, "webhooks", PARTS, ""),
            new Rule(Api.class, "types", PARTS, ""),
            new Rule(Api.class, "globals", PARTS, ""),
            new Rule(Api.class, "servers", PARTS, ""),
            new Rule(Api.class, "securitySchemes", PARTS, ""),
            new Rule(Api.class, "retries", PARTS, ""),
            new Rule(Api.class, "xml", PARTS, ""),
            new Rule(Info.class, "title", SAFE, "title, by which calls name their user agent"),
            new Rule(Info.class, "version", TEXT, ""),
            new Rule(Info.class, "summary", TEXT, ""),
            new Rule(Info.class, "description", TEXT, ""),
            new Rule(Info.class, "termsOfService", TEXT, ""),
            new Rule(Info.class, "contact", TEXT, ""),
            new Rule(Info.class, "license", TEXT, ""),
            new Rule(Info.class, "externalDocs", TEXT, ""),
            new Rule(Tag.class, "name", JAVA, ""),
            new Rule(Tag.class, "docs", PARTS, ""),
            new Rule(Documentation.class, "summary", TEXT, ""),
            new Rule(Documentation.class, "description", TEXT, ""),
            new Rule(Documentation.class, "externalDocs", TEXT, ""),
            new Rule(Documentation.class, "deprecation", SAFE, "deprecation"),
            new Rule(Operation.class, "pointer", LEFT_OUT, PLACE),
            new Rule(Operation.class, "id", JAVA, ""),
            new Rule(Operation.class, "method", BEHAVIOUR, "HTTP method"),
            new Rule(Operation.class, "path", BEHAVIOUR, "path"),
            new Rule(Operation.class, "tag", JAVA, ""),
            new Rule(Operation.class, "docs", PARTS, ""),
            new Rule(Operation.class, "parameters", PARTS, ""),
            new Rule(Operation.class, "body", PARTS, ""),
            new Rule(Operation.class, "responses", PARTS, ""),
            new Rule(Operation.class, "servers", PARTS, ""),
            new Rule(Operation.class, "pagination", PARTS, ""),
            new Rule(Operation.class, "security", BEHAVIOUR, "security requirements"),
            new Rule(Operation.class, "retries", PARTS, ""),
            new Rule(Parameter.class, "pointer", LEFT_OUT, PLACE),
            new Rule(Parameter.class, "name", BEHAVIOUR, "name on the wire"),
            new Rule(Parameter.class, "in", BEHAVIOUR, "place in the request"),
            new Rule(Parameter.class, "type", PARTS, ""),
            new Rule(Parameter.class, "required", BEHAVIOUR, "required"),
            new Rule(Parameter.class, "style", BEHAVIOUR, "style"),
            new Rule(Parameter.class, "explode", BEHAVIOUR, "explode"),
            new Rule(Parameter.class, "allowReserved", BEHAVIOUR, "allowReserved"),
            new Rule(Parameter.class, "docs", PARTS, ""),
            new Rule(Parameter.class, "defaultValue", BEHAVIOUR, "default"),
            new Rule(Parameter.class, "examples", TEXT, ""),
            new Rule(Parameter.class, "constraints", PARTS, ""),
            new Rule(RequestBody.class, "pointer", LEFT_OUT, PLACE),
            new Rule(RequestBody.class, "docs", PARTS, ""),
            new Rule(RequestBody.class, "required", BEHAVIOUR, "body required"),
            new Rule(RequestBody.class, "content", PARTS, ""),
            new Rule(MediaType.class, "pointer", LEFT_OUT, PLACE),
            new Rule(MediaType.class, "name", BEHAVIOUR, "media type"),
            new Rule(MediaType.class, "type", PARTS, ""),
            new Rule(MediaType.class, "examples", TEXT, ""),
            new Rule(MediaType.class, "encodings", BEHAVIOUR, "encoding of a form's members"),
            new Rule(MediaType.class, "constraints", PARTS, ""),
            new Rule(MediaType.class, "endMarker", BEHAVIOUR, "end of the stream"),
            new Rule(MediaType.class, "xml", BEHAVIOUR, "element that is the body"),
            new Rule(Response.class, "pointer", LEFT_OUT, PLACE),
            new Rule(Response.class, "status", PARTS, ""),
            new Rule(Response.class, "docs", PARTS, ""),
            new Rule(Response.class, "content", PARTS, ""),
            new Rule(Response.class, "headers", PARTS, ""),
            new Rule(Pagination.class, "pointer", LEFT_OUT, PLACE),
            new Rule(Pagination.class, "kind", BEHAVIOUR, "kind of pages"),
            new Rule(Pagination.class, "position", BEHAVIOUR, "position of pages"),
            new Rule(Pagination.class, "items", BEHAVIOUR, "items of pages"),
            new Rule(Pagination.class, "next", BEHAVIOUR, "next page"),
            new Rule(Pagination.class, "more", BEHAVIOUR, "whether there are more pages"),
            new Rule(Pagination.class, "pages", BEHAVIOUR, "number of pages"),
            new Rule(Retries.class, "initialInterval", BEHAVIOUR, "first wait before a retry"),
            new Rule(Retries.class, "maxInterval", BEHAVIOUR, "longest wait before a retry"),
            new Rule(Retries.class, "maxElapsedTime", BEHAVIOUR, "time in which retries begin"),
            new Rule(Retries.class, "exponent", BEHAVIOUR, "growth of waits before retries"),
            new Rule(Retries.class, "statuses", BEHAVIOUR, "statuses after which calls are tried again"),
            new Rule(Retries.class, "failures", BEHAVIOUR, "retries after failures of the connection"),
            new Rule(ObjectType.class, "pointer", LEFT_OUT, PLACE),
            new Rule(ObjectType.class, "origin", LEFT_OUT, "it shows in the names alone"),
            new Rule(ObjectType.class, "docs", PARTS, ""),
            new Rule(ObjectType.class, "properties", PARTS, ""),
            new Rule(ObjectType.class, "additional", JAVA, ""),
            new Rule(ObjectType.class, "examples", TEXT, ""),
            new Rule(ObjectType.class, "constraints", PARTS, ""),
            new Rule(ObjectType.class, "patched", PARTS, ""),
            new Rule(Property.class, "pointer", LEFT_OUT, PLACE),
            new Rule(Property.class, "name", BEHAVIOUR, "name on the wire"),
            new Rule(Property.class, "type", PARTS, ""),
            new Rule(Property.class, "required", BEHAVIOUR, "required"),
            new Rule(Property.class, "access", BEHAVIOUR, "direction"),
            new Rule(Property.class, "secret", BEHAVIOUR, "hidden in messages"),
            new Rule(Property.class, "docs", PARTS, ""),
            new Rule(Property.class, "defaultValue", BEHAVIOUR, "default"),
            new Rule(Property.class, "examples", TEXT, ""),
            new Rule(Property.class, "constraints", PARTS, ""),
            new Rule(EnumType.class, "pointer", LEFT_OUT, PLACE),
            new Rule(EnumType.class, "origin", LEFT_OUT, "it shows in the names alone"),
            new Rule(EnumType.class, "docs", PARTS, ""),
            new Rule(EnumType.class, "base", JAVA, ""),
            new Rule(EnumType.class, "values", PARTS, ""),
            new Rule(EnumType.Value.class, "literal", BEHAVIOUR, "value on the wire"),
            new Rule(EnumType.Value.class, "name", JAVA, ""),
            new Rule(EnumType.Value.class, "docs", PARTS, ""),
            new Rule(UnionType.class, "pointer", LEFT_OUT, PLACE),
            new Rule(UnionType.class, "origin", LEFT_OUT, "it shows in the names alone"),
            new Rule(UnionType.class, "docs", PARTS, ""),
            new Rule(UnionType.class, "branches", PARTS, ""),
            new Rule(UnionType.class, "discriminator", BEHAVIOUR, "discriminator"),
            new Rule(UnionType.class, "examples", TEXT, ""),
            new Rule(UnionType.Branch.class, "type", JAVA, ""),
            new Rule(UnionType.Branch.class, "tags", BEHAVIOUR, "discriminator's values of a branch"),
            new Rule(UnionType.Branch.class, "constants", BEHAVIOUR, "texts by which a branch is told"),
            new Rule(UnionType.Branch.class, "constraints", BEHAVIOUR, "constraints of a branch"),
            new Rule(Webhook.class, "pointer", LEFT_OUT, PLACE),
            new Rule(Webhook.class, "name", BEHAVIOUR, "name of the webhook"),
            new Rule(Webhook.class, "docs", PARTS, ""),
            new Rule(Webhook.class, "payload", JAVA, ""),
            new Rule(Webhook.class, "callers", LEFT_OUT, "it shows on a page alone"),
            new Rule(ServerGroup.class, "pointer", LEFT_OUT, PLACE),
            new Rule(ServerGroup.class, "servers", PARTS, ""),
            new Rule(Server.class, "url", BEHAVIOUR, "URL"),
            new Rule(Server.class, "description", TEXT, ""),
            new Rule(Server.class, "variables", PARTS, ""),
            new Rule(Server.Variable.class, "name", JAVA, ""),
            new Rule(Server.Variable.class, "defaultValue", BEHAVIOUR, "default of a server's variable"),
            new Rule(Server.Variable.class, "allowed", BEHAVIOUR, "values of a server's variable"),
            new Rule(Server.Variable.class, "description", TEXT, ""),
            new Rule(SecurityScheme.class, "pointer", LEFT_OUT, PLACE),
            new Rule(SecurityScheme.class, "key", JAVA, ""),
            new Rule(SecurityScheme.class, "kind", BEHAVIOUR, "kind of authentication"),
            new Rule(SecurityScheme.class, "name", BEHAVIOUR, "name of the key or scheme"),
            new Rule(SecurityScheme.class, "in", BEHAVIOUR, "place of the key"),
            new Rule(SecurityScheme.class, "flows", PARTS, ""),
            new Rule(SecurityScheme.class, "discoveryUrl", BEHAVIOUR, "URL of OpenID Connect discovery"),
            new Rule(SecurityScheme.class, "description", TEXT, ""),
            new Rule(SecurityScheme.Flow.class, "grant", BEHAVIOUR, "flow"),
            new Rule(SecurityScheme.Flow.class, "authorizationUrl", BEHAVIOUR, "authorization URL"),
            new Rule(SecurityScheme.Flow.class, "tokenUrl", BEHAVIOUR, "token URL"),
            new Rule(SecurityScheme.Flow.class, "refreshUrl", BEHAVIOUR, "refresh URL"),
            new Rule(SecurityScheme.Flow.class, "scopes", TEXT, ""),
            new Rule(Constraints.class, "constant", BEHAVIOUR, "constant"),
            new Rule(Constraints.class, "minimum", BEHAVIOUR, "minimum"),
            new Rule(Constraints.class, "exclusiveMinimum", BEHAVIOUR, "exclusive minimum"),
            new Rule(Constraints.class, "maximum", BEHAVIOUR, "maximum"),
            new Rule(Constraints.class, "exclusiveMaximum", BEHAVIOUR, "exclusive maximum"),
            new Rule(Constraints.class, "multipleOf", BEHAVIOUR, "multipleOf"),
            new Rule(Constraints.class, "minLength", BEHAVIOUR, "minimum length"),
            new Rule(Constraints.class, "maxLength", BEHAVIOUR, "maximum length"),
            new Rule(Constraints.class, "patterns", BEHAVIOUR, "patterns"),
            new Rule(Constraints.class, "minItems", BEHAVIOUR, "minimum number of elements"),
            new Rule(Constraints.class, "maxItems", BEHAVIOUR, "maximum number of elements"),
            new Rule(Constraints.class, "elements", BEHAVIOUR, "constraints of elements"),
            new Rule(Primitive.class, "kind", JAVA, ""),
            new Rule(Primitive.class, "format", SAFE, "format"),
            new Rule(ListType.class, "items", PARTS, ""),
            new Rule(ListType.class, "unique", JAVA, ""),
            new Rule(MapType.class, "values", PARTS, ""),
            new Rule(NullableType.class, "type", PARTS, ""),
            new Rule(Reference.class, "target", JAVA, ""),
            new Rule(AnyType.class, "gap", LEFT_OUT, "what the generator makes of the schema is the same"));

    private static final Map<Class<?>, Map<String, Rule>> BY_OWNER = byOwner();

    private Rules() {}

    private static Map<Class<?>, Map<String, Rule>> byOwner() {
        Map<Class<?>, Map<String, Rule>> rules = new LinkedHashMap<>();
        ALL.forEach(rule ->
                rules.computeIfAbsent(rule.owner(), owner -> new LinkedHashMap<>()).put(rule.component(), rule));
        return rules;
    }

    /** The rules of the components of a record. */
    static Map<String, Rule> of(Class<?> owner) {
        Map<String, Rule> rules = BY_OWNER.get(owner);
        if (rules == null) {
            throw new IllegalArgumentException("no rules for " + owner);
        }
        return rules;
    }
}
