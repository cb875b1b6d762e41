package dev.jacquard.names;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.Api;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Response;
import dev.jacquard.api.Status;
import dev.jacquard.api.StreamItem;
import dev.jacquard.api.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the answers of an operation mean.
 *
 * @param successes those that a call is made for: 2XX, or {@code default} beside nothing but errors
 * @param errors the others that become exceptions
 * @param redirect whether a redirect is what a call is made for, since the document declares no other success
 */
public record Answers(List<Success> successes, List<Response> errors, boolean redirect) {
    /** Copies the lists. */
    public Answers {
        successes = List.copyOf(successes);
        errors = List.copyOf(errors);
    }

    /**
     * An answer that a call is made for.
     *
     * @param response the answer
     * @param body its body, in the form that is used; empty if it has none
     */
    public record Success(Response response, Optional<MediaType> body) {
        /** What tells one body from another: what it is made into, and of which type. */
        private Optional<List<Object>> kind() {
            return body.map(Success::kind);
        }

        private static List<Object> kind(MediaType content) {
            boolean typed = content.typed() || content.form().ofItems();
            return List.of(content.form(), typed ? known(content.type()) : "");
        }

        /**
         * Whether the body is read while it arrives.
         *
         * @return true for bytes and streams of items
         */
        public boolean arrives() {
            return body.isPresent() && switch (body.get().form()) {
                case BYTES, MULTIPART, EVENTS, LINES, SEQUENCE -> true;
                case JSON, XML, FORM, TEXT -> false;
            };
        }

        /**
         * The forms of the body that are read as the one that is used.
         *
         * @return all media types of bytes, or of one sort of stream; otherwise the one that is used
         */
        public List<MediaType> alike() {
            return body.map(used -> alike(response, used)).orElse(List.of());
        }

        private static List<MediaType> alike(Response response, MediaType used) {
            return switch (used.form()) {
                case BYTES, MULTIPART, EVENTS, LINES, SEQUENCE ->
                    response.content().stream().filter(other -> kind(other).equals(kind(used))).toList();
                default -> List.of(used);
            };
        }

        /**
         * Media types that hold the same JSON as the body without saying so: those of the document, and ranges.
         *
         * @return names for reading; none if the body is no JSON
         */
        public List<String> jsonBesides() {
            return body.map(used -> Answers.jsonBesides(response, used)).orElse(List.of());
        }

        private static Type known(Type type) {
            return type instanceof AnyType ? new AnyType(false) : type;
        }
    }

    /**
     * Media types that hold the same JSON as a body without saying so: those of the document, and ranges.
     *
     * @param response the answer
     * @param body its JSON form
     * @return names for reading
     */
    public static List<String> jsonBesides(Response response, MediaType body) {
        return response.content().stream()
                .filter(other -> other.equals(body) || !other.json() && isSame(other, body))
                .map(MediaType::essence)
                .filter(essence -> essence.indexOf('*') >= 0 || !essence.contains("json"))
                .distinct()
                .toList();
    }

    /** Whether a form that is no JSON is described as a JSON form is: it can hold nothing else. */
    private static boolean isSame(MediaType other, MediaType body) {
        boolean plain = body.type().withoutNull() instanceof Primitive || body.type() instanceof AnyType;
        boolean bytes = other.form() == MediaType.Form.TEXT || other.form() == MediaType.Form.BYTES;
        return bytes && !plain && !other.essence().contains("xml") && other.type().equals(body.type());
    }

    /**
     * The answers of an operation.
     *
     * @param operation an operation
     * @return what they mean
     */
    public static Answers of(Operation operation) {
        boolean success = false;
        boolean redirect = false;
        boolean other = false;
        for (Response response : operation.responses()) {
            int hundred = response.status().first() / 100;
            success |= hundred == 2;
            redirect |= hundred == 3;
            other |= hundred == 1;
        }
        boolean byDefault = !success && !redirect && !other;
        List<Success> successes = new ArrayList<>();
        List<Response> errors = new ArrayList<>();
        for (Response response : operation.responses()) {
            if (response.status().success() || byDefault && response.status().equals(Status.DEFAULT)) {
                successes.add(new Success(response, MediaType.preferred(response.content())));
            } else if (response.status().error()) {
                errors.add(response);
            }
        }
        return new Answers(successes, errors, redirect && !success);
    }

    /**
     * The success whose body the operation's method gives: the first that has one. A success that is added to the
     * document behind it changes nothing for callers.
     *
     * @return the success; without a body if none has one; empty if no success is declared
     */
    public Optional<Success> primary() {
        return successes.stream()
                .filter(success -> success.body().isPresent())
                .findFirst()
                .or(() -> successes.stream().findFirst());
    }

    /**
     * The body of a success.
     *
     * @return the body that the operation's method gives; empty if it gives none
     */
    public Optional<MediaType> body() {
        return primary().flatMap(Success::body);
    }

    /**
     * Whether a success has another body than the one that the operation's method gives, or none.
     *
     * @return true if there is a result that tells them apart
     */
    public boolean several() {
        return !others().isEmpty();
    }

    /**
     * The success that is a stream of items if the caller asks for it, beside another body that the operation's method
     * gives.
     *
     * @return the success with its stream; empty if there is none
     */
    public Optional<Success> stream() {
        for (Success success : successes) {
            boolean beside = success.body().filter(body -> !body.form().ofItems()).isPresent();
            Optional<MediaType> stream = success.response().content().stream()
                    .filter(content -> content.form().ofItems())
                    .findFirst();
            if (beside && stream.isPresent()) {
                return Optional.of(new Success(success.response(), stream));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a body of a success is read while it arrives.
     *
     * @return true for bytes and streams of items
     */
    public boolean streamed() {
        return successes.stream().anyMatch(Success::arrives);
    }

    /**
     * The successes that the operation's method tells of by null.
     *
     * @return those whose body is another
     */
    public List<Success> others() {
        Optional<List<Object>> given = primary().flatMap(Success::kind);
        return successes.stream().filter(success -> !success.kind().equals(given)).toList();
    }

    /**
     * Whether the operation's method may give null.
     *
     * @return true if the body may be null, or if there are others
     */
    public boolean nullable() {
        return several()
                || body().filter(content -> content.typed() && content.type() instanceof NullableType).isPresent();
    }

    /**
     * The media types of all bodies that can be read.
     *
     * @return names for the header {@code Accept}
     */
    public Set<String> accepted() {
        Set<String> accepted = new LinkedHashSet<>();
        successes.forEach(success -> success.alike().forEach(content -> accepted.add(content.sent())));
        errors.forEach(error -> Errors.body(error).ifPresent(content -> accepted.add(content.sent())));
        return accepted;
    }

    /**
     * The Java type of a body.
     *
     * @param body a form of the body
     * @param api the API
     * @param names the API's names
     * @return the type of its schema if it is JSON or XML, text, bytes that are read while they arrive, or a stream of items
     */
    public static JavaType type(MediaType body, Api api, Names names) {
        return switch (body.form()) {
            case JSON, XML -> new JavaTypes(names).of(body.type());
            case TEXT, FORM -> JavaType.of("java.lang", "String");
            case BYTES, MULTIPART -> JavaType.of(names.runtime("", "Download"));
            case EVENTS, LINES, SEQUENCE -> JavaType.of(
                    names.runtime("", "ItemStream"), item(StreamItem.of(body, api), names));
        };
    }

    private static JavaType item(StreamItem item, Names names) {
        return switch (item.kind()) {
            case TEXT -> JavaType.of("java.lang", "String");
            case EVENT -> JavaType.of(names.runtime("", "ServerSentEvent"));
            case JSON, OBJECT, OBJECT_OF_TEXT -> new JavaTypes(names).of(item.type());
        };
    }
}
