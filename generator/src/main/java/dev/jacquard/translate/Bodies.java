package dev.jacquard.translate;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Request Body Objects, Response Objects and their Media Type Objects. */
final class Bodies {
    /** Statuses whose answers cannot have a body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
    private static final Set<Status> BODILESS = Set.of(Status.of(204), Status.of(205), Status.of(304));

    /** Methods whose bodies mean nothing by RFC 9110, section 9.3, though a document may give them a meaning. */
    private static final Set<String> MEANINGLESS = Set.of("GET", "HEAD", "DELETE");

    private final Context context;
    private final Schemas schemas;
    private final Examples examples;
    private final Forms forms;
    private final EndMarkers ends;
    private final ResponseHeaders headers;
    private final XmlBodies xml;

    Bodies(Context context, Schemas schemas, XmlBodies xml) {
        this.context = context;
        this.schemas = schemas;
        this.examples = new Examples(context);
        this.forms = schemas.forms();
        this.ends = new EndMarkers(context);
        this.headers = new ResponseHeaders(context, schemas);
        this.xml = xml;
    }

    /**
     * The body of an operation's request.
     *
     * @param body the body
     * @param method the operation's HTTP method
     * @param at the body's place
     * @param operation the operation's place
     */
    Optional<RequestBody> request(
            io.swagger.v3.oas.models.parameters.@Nullable RequestBody body,
            String method,
            Pointer at,
            Pointer operation) {
        if (body == null) {
            return Optional.empty();
        }
        if (method.equals("TRACE")) {
            context.diagnostics().warning(
                    "body-of-trace", "a TRACE has no body (RFC 9110, section 9.3.8); this one is left out", at, null);
            return Optional.empty();
        }
        if (MEANINGLESS.contains(method)) {
            context.diagnostics().warning(
                    "body-without-meaning",
                    "HTTP gives the body of a " + method
                            + " no meaning, and servers may refuse it; it is sent all the same",
                    at,
                    null);
        }
        return context.follow(
                        body,
                        at,
                        io.swagger.v3.oas.models.parameters.RequestBody::get$ref,
                        "requestBodies",
                        Components::getRequestBodies)
                .flatMap(found -> request(found, operation));
    }

    private Optional<RequestBody> request(
            Context.Located<io.swagger.v3.oas.models.parameters.RequestBody> found, Pointer operation) {
        Origin origin = origin(found.pointer(), new Origin.OfBody(operation));
        List<MediaType> content = sent(found.value().getContent(), found.pointer(), origin);
        if (content.isEmpty()) {
            context.diagnostics().warning(
                    "request-body-without-content",
                    "this body has no content; it is left out",
                    found.pointer(),
                    "write content: with a media type and a schema");
            return Optional.empty();
        }
        return Optional.of(new RequestBody(
                found.pointer(),
                Docs.of(found.value().getDescription()),
                Boolean.TRUE.equals(found.value().getRequired()),
                content));
    }

    /**
     * The answers of an operation.
     *
     * @param responses the answers, by status
     * @param method the operation's HTTP method
     * @param operation the operation's place
     */
    List<Response> responses(@Nullable ApiResponses responses, String method, Pointer operation) {
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
                        .map(found -> response(found, method, at, status.get(), operation))
                        .ifPresent(translated::add);
            }
        });
        return translated;
    }

    private Response response(
            Context.Located<ApiResponse> found, String method, Pointer at, Status status, Pointer operation) {
        Documentation docs = Docs.of(found.value().getDescription());
        Content content = found.value().getContent();
        boolean head = method.equals("HEAD");
        if (content != null && !content.isEmpty() && (head || BODILESS.contains(status))) {
            String answer = head ? "an answer to HEAD" : "an answer of status " + status;
            context.diagnostics().warning(
                    "content-of-nothing", answer + " has no body; this content is left out", at.child("content"), null);
            content = null;
        }
        Origin origin = origin(found.pointer(), new Origin.OfResponse(operation, status));
        return new Response(
                found.pointer(),
                status,
                docs,
                content(content, found.pointer(), origin, operation),
                headers.of(found.value().getHeaders(), found.pointer(), operation));
    }

    private List<MediaType> content(@Nullable Content content, Pointer owner, Origin origin, Pointer operation) {
        List<MediaType> types = new ArrayList<>();
        MediaTypeNames.of(content, owner, context).forEach((key, name) -> {
            Pointer pointer = owner.child("content").child(key);
            Type type = schemas.translate(pointer.child("schema"), origin);
            types.add(new MediaType(
                    pointer,
                    name,
                    type,
                    examples.of(pointer),
                    Map.of(),
                    Constraints.NONE,
                    ends.of(pointer, operation),
                    null));
        });
        // Beside JSON, only JSON is asked for.
        boolean json = types.stream().anyMatch(MediaType::json);
        return json ? types : types.stream().map(media -> xml.typed(media, false, false)).toList();
    }

    /** The forms of a request's body: what is no JSON and no form is text or bytes that the caller gives. */
    private List<MediaType> sent(@Nullable Content content, Pointer owner, Origin origin) {
        List<MediaType> types = new ArrayList<>();
        Map<String, String> names = MediaTypeNames.of(content, owner, context);
        boolean beside = names.values().stream().anyMatch(name -> MediaType.named(owner, name).json());
        names.forEach((key, name) -> {
            Pointer pointer = owner.child("content").child(key);
            Pointer schema = pointer.child("schema");
            MediaType plain = xml.typed(new MediaType(
                    pointer,
                    name,
                    schemas.translate(schema, origin),
                    examples.of(pointer),
                    forms.encodings(pointer),
                    context.raw(schema)
                            .map(json -> ConstraintsOf.schema(new SchemaNode(json, schema), context))
                            .orElse(Constraints.NONE),
                    null,
                    null), true, beside);
            types.add(switch (plain.form()) {
                case JSON, XML, FORM -> plain;
                case MULTIPART -> plain.of(forms.multipart(schema, origin));
                case TEXT -> plain.of(Primitive.of(Primitive.Kind.STRING));
                case BYTES, EVENTS, LINES, SEQUENCE -> plain.of(Primitive.of(Primitive.Kind.BINARY));
            });
        });
        return types;
    }

    /** What several operations share is named by its own key. */
    private Origin origin(Pointer pointer, Origin inline) {
        return Origins.of(pointer, inline, context);
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
