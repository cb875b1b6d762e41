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
     * Returns a reader of JSON.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @return a reader of bodies that hold one such value
     */
    static <T extends @Nullable Object> AnswerReader<T> json(JsonCodec<T> codec) {
        return new JsonAnswerReader<>(codec);
    }

    /**
     * Returns a reader of text.
     *
     * @return a reader that gives the body as text
     */
    static AnswerReader<String> text() {
        return answer -> answer.text();
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
