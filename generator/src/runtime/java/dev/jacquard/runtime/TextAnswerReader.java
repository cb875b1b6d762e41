package dev.jacquard.runtime;

import java.util.Arrays;

/** Gives the body as text. */
final class TextAnswerReader implements AnswerReader<String> {
    private final String[] types;

    TextAnswerReader(String[] types) {
        this.types = Arrays.copyOf(types, types.length + 1);
        this.types[types.length] = "text/*";
    }

    @Override
    public String read(Answer answer) {
        answer.expect(types);
        return answer.text();
    }
}
