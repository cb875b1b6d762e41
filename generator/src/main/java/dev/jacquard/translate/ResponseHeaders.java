package dev.jacquard.translate;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.headers.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Header Objects of answers. */
final class ResponseHeaders {
    private final Context context;
    private final Schemas schemas;
    private final Examples examples;

    ResponseHeaders(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
        this.examples = new Examples(context);
    }

    /**
     * The headers of an answer.
     *
     * @param headers the headers by name
     * @param response the answer's place
     * @param operation the operation's place
     */
    List<Parameter> of(@Nullable Map<String, Header> headers, Pointer response, Pointer operation) {
        List<Parameter> translated = new ArrayList<>();
        Context.orEmpty(headers).forEach((name, header) -> {
            // OpenAPI, Response Object: the media type is told by the content.
            if (header != null && !name.isBlank() && !name.equalsIgnoreCase("Content-Type")) {
                Pointer at = response.child("headers").child(name);
                context.follow(header, at, Header::get$ref, "headers", Components::getHeaders)
                        .map(found -> header(name, found, operation))
                        .ifPresent(translated::add);
            }
        });
        return translated;
    }

    private Parameter header(String name, Context.Located<Header> found, Pointer operation) {
        Header header = found.value();
        Pointer pointer = found.pointer();
        Optional<String> media = context.raw(pointer.child("schema")).isPresent()
                ? Optional.empty()
                : Context.orEmpty(header.getContent()).keySet().stream().findFirst();
        Pointer schema = media.map(type -> pointer.child("content").child(type)).orElse(pointer).child("schema");
        boolean json = media.isPresent() && MediaType.named(pointer, media.get()).json();
        Origin origin = Origins.of(pointer, new Origin.OfParameter(operation, name), context);
        Type type = context.raw(schema).isEmpty() ? text() : schemas.translate(schema, origin).withoutNull();
        Documentation docs = Docs.of(
                null,
                header.getDescription(),
                null,
                context.raw(pointer).map(raw -> Deprecation.of(raw, header.getDescription())).orElse(null));
        return new Parameter(
                pointer,
                name,
                Parameter.In.HEADER,
                json || isPlain(type) ? type : text(),
                Boolean.TRUE.equals(header.getRequired()),
                json ? Parameter.Style.JSON : Parameter.Style.SIMPLE,
                Boolean.TRUE.equals(header.getExplode()),
                false,
                docs,
                null,
                examples.of(pointer),
                Constraints.NONE);
    }

    private static Type text() {
        return Primitive.of(Primitive.Kind.STRING);
    }

    /** Whether values of a type are texts without a structure, or lists of such: others are given as they came. */
    private boolean isPlain(Type type) {
        if (type instanceof ListType list) {
            return !list.unique() && !(list.items() instanceof ListType) && isPlain(list.items());
        }
        return type instanceof Primitive primitive
                        && primitive.kind() != Primitive.Kind.BINARY
                        && primitive.kind() != Primitive.Kind.BASE64
                || type instanceof Reference reference && schemas.named().get(reference.target()) instanceof EnumType;
    }
}
