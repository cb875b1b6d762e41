package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a value of a tree is to OpenAPI, by the words above it: the grammar of Swagger 2.0 and OpenAPI 3.0 to 3.2 as far
 * as references need it. What looks like a reference in data (an example, a default, an extension) is none.
 *
 * @param kind the kind of object
 * @param shape whether it is one of them or several
 */
record Role(Kind kind, Shape shape) {
    /** The kinds of objects; those that a Reference Object may stand for are gathered under {@code components}. */
    enum Kind {
        DOCUMENT, COMPONENTS, PATH_ITEM, OPERATION, MEDIA_TYPE, ENCODING, DISCRIMINATOR, GLOBALS,
        SCHEMA("schemas", "definitions"), RESPONSE("responses", "responses"), PARAMETER("parameters", "parameters"),
        EXAMPLE("examples", ""), REQUEST_BODY("requestBodies", ""), HEADER("headers", ""), LINK("links", ""),
        SECURITY_SCHEME("securitySchemes", "securityDefinitions"), CALLBACK("callbacks", ""),
        /** An object of the document's words that holds no reference by the rules, such as a tag. */
        PLAIN,
        /** Anything. */
        DATA;

        private final String section;
        private final String section2;

        Kind() {
            this("", "");
        }

        Kind(String section, String section2) {
            this.section = section;
            this.section2 = section2;
        }

        /** The JSON pointer of the map that gathers objects of this kind; empty if there is none. */
        String place(Version version) {
            if (version == Version.SWAGGER_2) {
                return section2.isEmpty() ? "" : "/" + section2;
            }
            return section.isEmpty() ? "" : "/components/" + section;
        }
    }

    /** How many. */
    enum Shape {
        /** One. */
        ONE,
        /** An array of them. */
        LIST,
        /** An object whose keys are names that the author chose. */
        MAP,
        /** An object whose keys are such names, or extensions. */
        EXTENSIBLE_MAP
    }

    private static final Map<Shape, Map<Kind, Role>> ALL = new EnumMap<>(Shape.class);

    static {
        for (Shape shape : Shape.values()) {
            Map<Kind, Role> roles = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                roles.put(kind, new Role(kind, shape));
            }
            ALL.put(shape, roles);
        }
    }

    /** The role of a document. */
    static final Role DOCUMENT = one(Kind.DOCUMENT);

    private static final Role DATA = one(Kind.DATA);

    static Role one(Kind kind) {
        return of(kind, Shape.ONE);
    }

    private static Role list(Kind kind) {
        return of(kind, Shape.LIST);
    }

    private static Role map(Kind kind) {
        return of(kind, Shape.MAP);
    }

    private static Role of(Kind kind, Shape shape) {
        Role role = ALL.getOrDefault(shape, Map.of()).get(kind);
        return role == null ? new Role(kind, shape) : role;
    }

    boolean isData() {
        return kind == Kind.DATA;
    }

    boolean isOne() {
        return shape == Shape.ONE;
    }

    /** The role of an element. */
    Role element() {
        return shape == Shape.LIST ? one(kind) : DATA;
    }

    /** The role of a member. */
    Role member(String key, JsonNode value) {
        return switch (shape) {
            case ONE -> key.startsWith("x-") ? extension(key) : word(key, value);
            case EXTENSIBLE_MAP -> key.startsWith("x-") ? DATA : one(kind);
            case MAP -> one(kind);
            // An object where a list should be: as if it were its only element.
            case LIST -> one(kind).member(key, value);
        };
    }

    private Role extension(String key) {
        return kind == Kind.DOCUMENT && key.equals("x-speakeasy-globals") ? one(Kind.GLOBALS) : DATA;
    }

    private Role word(String key, JsonNode value) {
        return switch (kind) {
            case DOCUMENT -> document(key);
            case COMPONENTS -> components(key);
            case CALLBACK -> one(Kind.PATH_ITEM);
            case PATH_ITEM -> pathItem(key);
            case OPERATION -> operation(key);
            case PARAMETER, HEADER -> switch (key) {
                case "schema", "items" -> one(Kind.SCHEMA);
                default -> content(key);
            };
            case REQUEST_BODY -> content(key);
            case RESPONSE -> response(key);
            case MEDIA_TYPE -> mediaType(key);
            case ENCODING -> switch (key) {
                case "headers" -> map(Kind.HEADER);
                case "encoding" -> map(Kind.ENCODING);
                case "prefixEncoding" -> list(Kind.ENCODING);
                case "itemEncoding" -> one(Kind.ENCODING);
                default -> DATA;
            };
            case SCHEMA -> schema(key, value);
            case GLOBALS -> key.equals("parameters") ? list(Kind.PARAMETER) : DATA;
            case LINK -> key.equals("server") ? one(Kind.PLAIN) : DATA;
            case SECURITY_SCHEME, PLAIN -> one(Kind.PLAIN);
            case EXAMPLE, DISCRIMINATOR, DATA -> DATA;
        };
    }

    private static Role document(String key) {
        return switch (key) {
            case "info", "externalDocs" -> one(Kind.PLAIN);
            case "servers", "tags" -> list(Kind.PLAIN);
            case "paths" -> of(Kind.PATH_ITEM, Shape.EXTENSIBLE_MAP);
            case "webhooks" -> map(Kind.PATH_ITEM);
            case "components" -> one(Kind.COMPONENTS);
            case "definitions" -> map(Kind.SCHEMA);
            case "parameters" -> map(Kind.PARAMETER);
            case "responses" -> map(Kind.RESPONSE);
            case "securityDefinitions" -> map(Kind.SECURITY_SCHEME);
            default -> DATA;
        };
    }

    private static Role components(String key) {
        return switch (key) {
            case "pathItems" -> map(Kind.PATH_ITEM);
            case "mediaTypes" -> map(Kind.MEDIA_TYPE);
            case "callbacks" -> map(Kind.CALLBACK);
            default -> {
                for (Kind kind : Kind.values()) {
                    if (!key.isEmpty() && kind.section.equals(key)) {
                        yield map(kind);
                    }
                }
                yield DATA;
            }
        };
    }

    private static Role pathItem(String key) {
        return switch (key) {
            case "get", "put", "post", "delete", "options", "head", "patch", "trace", "query" -> one(Kind.OPERATION);
            case "additionalOperations" -> map(Kind.OPERATION);
            case "parameters" -> list(Kind.PARAMETER);
            case "servers" -> list(Kind.PLAIN);
            default -> DATA;
        };
    }

    private static Role operation(String key) {
        return switch (key) {
            case "parameters" -> list(Kind.PARAMETER);
            case "requestBody" -> one(Kind.REQUEST_BODY);
            case "responses" -> of(Kind.RESPONSE, Shape.EXTENSIBLE_MAP);
            case "callbacks" -> map(Kind.CALLBACK);
            case "externalDocs" -> one(Kind.PLAIN);
            case "servers" -> list(Kind.PLAIN);
            default -> DATA;
        };
    }

    private static Role content(String key) {
        return switch (key) {
            case "content" -> map(Kind.MEDIA_TYPE);
            case "examples" -> map(Kind.EXAMPLE);
            default -> DATA;
        };
    }

    private static Role response(String key) {
        return switch (key) {
            case "headers" -> map(Kind.HEADER);
            case "content" -> map(Kind.MEDIA_TYPE);
            case "links" -> map(Kind.LINK);
            case "schema" -> one(Kind.SCHEMA);
            default -> DATA;
        };
    }

    private static Role mediaType(String key) {
        return switch (key) {
            case "schema", "itemSchema" -> one(Kind.SCHEMA);
            case "examples" -> map(Kind.EXAMPLE);
            case "encoding" -> map(Kind.ENCODING);
            case "prefixEncoding" -> list(Kind.ENCODING);
            case "itemEncoding" -> one(Kind.ENCODING);
            default -> DATA;
        };
    }

    private static Role schema(String key, JsonNode value) {
        return switch (key) {
            case "properties", "patternProperties", "dependentSchemas", "$defs", "definitions" -> map(Kind.SCHEMA);
            case "allOf", "anyOf", "oneOf", "prefixItems" -> list(Kind.SCHEMA);
            case "items" -> value.isArray() ? list(Kind.SCHEMA) : one(Kind.SCHEMA);
            case "additionalProperties", "additionalItems", "unevaluatedProperties", "unevaluatedItems", "contains",
                    "propertyNames", "not", "if", "then", "else", "contentSchema" -> one(Kind.SCHEMA);
            case "discriminator" -> one(Kind.DISCRIMINATOR);
            default -> DATA;
        };
    }
}
