package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/** A class rather than a lambda: the first lambda of a program costs more than a small class. */
final class JsonAnswerReader<T extends @Nullable Object> implements AnswerReader<T> {
    private final JsonCodec<T> codec;
    private final String[] types;

    JsonAnswerReader(JsonCodec<T> codec, String[] types) {
        this.codec = codec;
        this.types = types;
    }

    @Override
    public String accepts() {
        return "application/json";
    }

    @Override
    public T read(Answer answer) {
        return answer.json(codec, types);
    }
}
