package dev.jacquard.translate;

import dev.jacquard.api.Documentation;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Response;
import dev.jacquard.api.Status;
import dev.jacquard.api.Type;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Request Body Objects, Response Objects and their Media Type Objects. */
final class Bodies {
    private final Context context;
    private final Schemas schemas;
    private final Examples examples;

    Bodies(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
        this.examples = new Examples(context);
    }

    Optional<RequestBody> request(
            io.swagger.v3.oas.models.parameters.@Nullable RequestBody body, Pointer at, Pointer operation) {
        if (body == null) {
            return Optional.empty();
        }
        return context.follow(
                        body,
                        at,
                        io.swagger.v3.oas.models.parameters.RequestBody::get$ref,
                        "requestBodies",
                        Components::getRequestBodies)
                .map(found -> new RequestBody(
                        found.pointer(),
                        Docs.of(found.value().getDescription()),
                        Boolean.TRUE.equals(found.value().getRequired()),
                        content(found.value().getContent(), found.pointer(), origin(found.pointer(), new Origin.OfBody(operation)))));
    }

    List<Response> responses(@Nullable ApiResponses responses, Pointer operation) {
        List<Response> translated = new ArrayList<>();
        Context.orEmpty(responses).forEach((key, response) -> {
            Pointer at = operation.child("responses").child(key);
            Optional<Status> status = status(key);
            if (status.isEmpty()) {
                context.diagnostics().warning(
                        "response-without-status",
                        "\"" + key + "\" is neither a status code, a range such as 4XX, nor default; it is left out",
                        at,
                        null);
            } else if (response != null) {
                context.follow(response, at, ApiResponse::get$ref, "responses", Components::getResponses)
                        .map(found -> response(found, status.get(), operation))
                        .ifPresent(translated::add);
            }
        });
        return translated;
    }

    private Response response(Context.Located<ApiResponse> found, Status status, Pointer operation) {
        Documentation docs = Docs.of(found.value().getDescription());
        Origin origin = origin(found.pointer(), new Origin.OfResponse(operation, status));
        return new Response(found.pointer(), status, docs, content(found.value().getContent(), found.pointer(), origin));
    }

    private List<MediaType> content(@Nullable Content content, Pointer owner, Origin origin) {
        List<MediaType> types = new ArrayList<>();
        Context.orEmpty(content).forEach((name, media) -> {
            Pointer pointer = owner.child("content").child(name);
            Type type = schemas.translate(pointer.child("schema"), origin);
            types.add(new MediaType(pointer, name, type, examples.of(pointer)));
        });
        return types;
    }

    /** What several operations share is named by its own key. */
    private static Origin origin(Pointer pointer, Origin inline) {
        return Origins.of(pointer, inline);
    }

    private static Optional<Status> status(String key) {
        if (key.equals("default")) {
            return Optional.of(Status.DEFAULT);
        }
        if (key.length() == 3 && key.charAt(0) >= '1' && key.charAt(0) <= '5') {
            if (key.substring(1).equalsIgnoreCase("XX")) {
                return Optional.of(Status.range(key.charAt(0) - '0'));
            }
            if (Character.isDigit(key.charAt(1)) && Character.isDigit(key.charAt(2))) {
                return Optional.of(Status.of(Integer.parseInt(key)));
            }
        }
        return Optional.empty();
    }
}
