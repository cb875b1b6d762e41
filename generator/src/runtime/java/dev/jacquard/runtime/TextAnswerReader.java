package dev.jacquard.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives the body as text. */
final class TextAnswerReader implements AnswerReader<String> {
    private final String[] types;

    TextAnswerReader(String[] types) {
        this.types = Arrays.copyOf(types, types.length + 1);
        this.types[types.length] = "text/*";
    }

    @Override
    public @Nullable String accepts() {
        int asked = types.length - 1;
        return asked == 0 ? null : String.join(", ", Arrays.copyOf(types, asked));
    }

    @Override
    public String read(Answer answer) {
        answer.expect(types);
        return answer.text();
    }
}
