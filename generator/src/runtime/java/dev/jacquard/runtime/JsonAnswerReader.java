package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** A class rather than a lambda: the first lambda of a program costs more than a small class. */
final class JsonAnswerReader<T extends @Nullable Object> implements AnswerReader<T> {
    private final JsonCodec<T> codec;

    JsonAnswerReader(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public T read(Answer answer) {
        return answer.json(codec);
    }
}
