package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.Example;
import dev.jacquard.api.Literal;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter.In;
import dev.jacquard.api.Parameter.Style;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.read.CarriedWords;
import io.swagger.v3.oas.models.Components;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameter Objects. */
final class Parameters {
    private static final String KIND = "parameters";

    /** Headers that no request can set: the runtime kit's HeaderRules. */
    private static final Set<String> CONNECTION =
            Set.of("host", "content-length", "transfer-encoding", "connection", "upgrade", "expect");

    private final Context context;
    private final Schemas schemas;
    private final Examples examples;

    Parameters(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
        this.examples = new Examples(context);
    }

    /** The parameters of an operation: the path's, where the operation does not redeclare them, then its own. */
    List<Parameter> of(
            @Nullable List<io.swagger.v3.oas.models.parameters.Parameter> ofPath,
            Pointer path,
            @Nullable List<io.swagger.v3.oas.models.parameters.Parameter> own,
            Pointer operation) {
        Map<String, Parameter> found = new LinkedHashMap<>();
        add(found, ofPath, path.child(KIND), path);
        add(found, own, operation.child(KIND), operation);
        return List.copyOf(found.values());
    }

    /** A parameter under {@code components}. */
    Optional<Parameter> component(String reference, Pointer pointer) {
        var start = new io.swagger.v3.oas.models.parameters.Parameter();
        start.set$ref(reference);
        return translate(start, pointer, pointer);
    }

    private void add(
            Map<String, Parameter> found,
            @Nullable List<io.swagger.v3.oas.models.parameters.Parameter> parameters,
            Pointer list,
            Pointer owner) {
        if (parameters == null) {
            return;
        }
        Set<String> here = new HashSet<>();
        for (int i = 0; i < parameters.size(); i++) {
            var parameter = parameters.get(i);
            if (parameter != null) {
                Pointer pointer = list.child(i);
                translate(parameter, pointer, owner).ifPresent(each -> {
                    // Names of headers are the same in any case (RFC 9110, section 5.1).
                    String name = each.in() == In.HEADER ? each.name().toLowerCase(Locale.ROOT) : each.name();
                    String key = each.in() + " " + name;
                    found.put(key, each);
                    if (!here.add(key)) {
                        context.diagnostics().warning(
                                "parameter-twice",
                                "the " + each.in().name().toLowerCase(Locale.ROOT) + " parameter " + each.name()
                                        + " stands twice; the last one counts",
                                pointer,
                                null);
                    }
                });
            }
        }
    }

    private Optional<Parameter> translate(
            io.swagger.v3.oas.models.parameters.Parameter start, Pointer at, Pointer owner) {
        return context.follow(
                        start,
                        at,
                        io.swagger.v3.oas.models.parameters.Parameter::get$ref,
                        KIND,
                        Components::getParameters)
                .flatMap(found -> translate(found, owner));
    }

    private Optional<Parameter> translate(
            Context.Located<io.swagger.v3.oas.models.parameters.Parameter> found, Pointer owner) {
        var parameter = found.value();
        Pointer pointer = found.pointer();
        In in = in(parameter.getIn());
        if (in == null || parameter.getName() == null) {
            context.diagnostics().warning(
                    "parameter-without-place",
                    "this parameter has no name or no place (path, query, header, cookie) and is left out",
                    pointer,
                    null);
            return Optional.empty();
        }
        if (in == In.HEADER && CONNECTION.contains(parameter.getName().toLowerCase(Locale.ROOT))) {
            context.diagnostics().warning(
                    "header-of-connection",
                    "the header " + parameter.getName() + " belongs to the connection and is set by it; it is left out",
                    pointer,
                    null);
            return Optional.empty();
        }
        if (in == In.HEADER && described(parameter.getName())) {
            // OpenAPI, Parameter Object: these three are described by other means and shall be ignored here.
            return Optional.empty();
        }
        if (ignored(parameter, in)) {
            return Optional.empty();
        }
        Origin origin = Origins.of(pointer, new Origin.OfParameter(owner, parameter.getName()), context);
        Optional<String> media = context.raw(pointer.child("schema")).isPresent()
                ? Optional.empty()
                : Context.orEmpty(parameter.getContent()).keySet().stream().findFirst();
        Pointer schemaPointer =
                media.map(name -> pointer.child("content").child(name)).orElse(pointer).child("schema");
        MediaType.Form form = media.map(name -> MediaType.named(pointer, name).form()).orElse(null);
        boolean json = form == MediaType.Form.JSON;
        boolean whole = context.raw(pointer.child(CarriedWords.WHOLE_QUERY)).isPresent();
        boolean pairs = whole && form == MediaType.Form.FORM;
        // What is described by another media type is text of that type, which the caller writes.
        Type type = media.isPresent() && !json && !pairs || context.raw(schemaPointer).isEmpty()
                ? Primitive.of(Primitive.Kind.STRING)
                : schemas.translate(schemaPointer, origin);
        Style style = whole
                ? json ? Style.QUERY_JSON : pairs ? Style.QUERY_FORM : Style.QUERY_TEXT
                : json ? Style.JSON : style(pointer, parameter.getStyle(), in);
        Optional<SchemaNode> schema = context.raw(schemaPointer).map(each -> new SchemaNode(each, schemaPointer));
        List<Example> shown = examples.of(pointer);
        return Optional.of(new Parameter(
                pointer,
                parameter.getName(),
                in,
                type,
                in == In.PATH || Boolean.TRUE.equals(parameter.getRequired()),
                style,
                parameter.getExplode() != null ? parameter.getExplode() : style == Style.FORM || style == Style.COOKIE,
                Boolean.TRUE.equals(parameter.getAllowReserved()),
                docs(parameter, context.raw(pointer), schema, type),
                defaultValue(schemaPointer),
                shown.isEmpty() ? examples.of(schemaPointer) : shown,
                schema.map(each -> ConstraintsOf.schema(each, context)).orElse(Constraints.NONE)));
    }

    /** What is told about a parameter; where it tells nothing itself, what its schema tells. */
    private Documentation docs(
            io.swagger.v3.oas.models.parameters.Parameter parameter,
            Optional<JsonNode> raw,
            Optional<SchemaNode> schema,
            Type type) {
        Documentation own = Docs.of(null, parameter.getDescription(), null, null);
        Documentation below = schema.map(each -> SchemaDocs.of(
                        each, parameter.getName(), type.withoutNull() instanceof Reference, context))
                .orElse(Documentation.NONE);
        String description = own.description() != null ? own.description() : below.description();
        String deprecation = raw.map(json -> Deprecation.of(json, description)).orElse(null);
        return new Documentation(
                below.summary(), description, below.externalDocs(), deprecation != null ? deprecation : below.deprecation());
    }

    /** Whether a parameter is not meant for callers. Without a path parameter there is no call. */
    private static boolean ignored(io.swagger.v3.oas.models.parameters.Parameter parameter, In in) {
        return in != In.PATH && Speakeasy.ignores(parameter.getExtensions());
    }

    private @Nullable Literal defaultValue(Pointer schema) {
        return context.raw(schema.child("default")).map(Literals::of).orElse(null);
    }

    private static boolean described(String name) {
        return name.equalsIgnoreCase("Accept")
                || name.equalsIgnoreCase("Content-Type")
                || name.equalsIgnoreCase("Authorization");
    }

    private static @Nullable In in(@Nullable String in) {
        if (in == null) {
            return null;
        }
        return switch (in) {
            case "path" -> In.PATH;
            case "query" -> In.QUERY;
            case "header" -> In.HEADER;
            case "cookie" -> In.COOKIE;
            default -> null;
        };
    }

    private Style style(
            Pointer pointer, io.swagger.v3.oas.models.parameters.Parameter.@Nullable StyleEnum style, In in) {
        if (in == In.COOKIE && context.raw(pointer.child(CarriedWords.COOKIE_STYLE)).isPresent()) {
            return Style.COOKIE;
        }
        if (style == null) {
            return in == In.QUERY || in == In.COOKIE ? Style.FORM : Style.SIMPLE;
        }
        return switch (style) {
            case MATRIX -> Style.MATRIX;
            case LABEL -> Style.LABEL;
            case FORM -> Style.FORM;
            case SIMPLE -> Style.SIMPLE;
            case SPACEDELIMITED -> Style.SPACE_DELIMITED;
            case PIPEDELIMITED -> Style.PIPE_DELIMITED;
            case DEEPOBJECT -> Style.DEEP_OBJECT;
        };
    }
}
