package dev.jacquard.runtime;

import dev.jacquard.runtime.json.ByteString;
import dev.jacquard.runtime.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answer of a call that succeeded.
 *
 * @param <T> the type of the answer's body
 */
@FunctionalInterface
public interface AnswerReader<T extends @Nullable Object> {
    /**
     * Reads an answer. An exception of any class becomes a {@link DecodeException}.
     *
     * @param answer the answer
     * @return what its body holds
     */
    T read(Answer answer);

    /**
     * Says whether answers of a status are what the call is made for. Others become exceptions, and
     * redirects among them are followed where that is safe.
     *
     * @param status the HTTP status
     * @return true from 200 to 299
     */
    default boolean expects(int status) {
        return status / 100 == 2;
    }

    /**
     * Returns the media types that it reads, for the header Accept of requests that do not say so
     * themselves.
     *
     * @return media types as in that header; null: the request's own alone
     */
    default @Nullable String accepts() {
        return null;
    }

    /**
     * Says whether the body is read while it arrives.
     *
     * @return false: it is wanted as a whole
     */
    default boolean streams() {
        return false;
    }

    /**
     * Returns a reader of JSON.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param types media types, or ranges, that hold JSON besides those that say so
     * @return a reader of bodies that hold one such value
     */
    static <T extends @Nullable Object> AnswerReader<T> json(JsonCodec<T> codec,
            String... types) {
        return new JsonAnswerReader<>(codec, types);
    }

    /**
     * Returns a reader of text.
     *
     * @param types the media types, or ranges, that are asked for; {@code text/*} is read besides
     * @return a reader that gives the body as text
     */
    static AnswerReader<String> text(String... types) {
        return new TextAnswerReader(types);
    }

    /**
     * Returns a reader of bytes.
     *
     * @return a reader that gives the body's bytes
     */
    static AnswerReader<ByteString> bytes() {
        return answer -> ByteString.of(answer.body());
    }

    /**
     * Returns a reader that does not look at the body.
     *
     * @return a reader that gives null
     */
    static AnswerReader<@Nullable Void> none() {
        return answer -> null;
    }
}
