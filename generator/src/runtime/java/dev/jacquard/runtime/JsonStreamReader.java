package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads answers that hold one JSON text after the other. */
final class JsonStreamReader<T> implements AnswerReader<ItemStream<T>> {
    private final JsonCodec<T> codec;
    private final int separator;
    private final String[] types;

    JsonStreamReader(JsonCodec<T> codec, int separator, String[] types) {
        this.codec = codec;
        this.separator = separator;
        this.types = types;
    }

    @Override
    public ItemStream<T> read(Answer answer) {
        answer.expect(types);
        return new ItemStream<>(answer, new Texts<>(codec, separator, answer));
    }

    @Override
    public boolean streams() {
        return true;
    }

    private static final class Texts<T> implements ItemSource<T> {
        private final JsonCodec<T> codec;
        private final boolean lenient;
        private final InputStream in;
        private final LineReader lines;
        private final @Nullable String endMarker;
        private @Nullable T item;

        Texts(JsonCodec<T> codec, int separator, Answer answer) {
            StreamSettings limits = answer.limits();
            this.codec = codec;
            this.lenient = answer.call.core.lenient;
            this.in = answer.stream();
            this.lines = new LineReader(in,
                    Math.min(limits.maxLineBytes(), limits.maxItemBytes()), separator);
            this.endMarker = limits.endMarker();
        }

        @Override
        public boolean advance() throws IOException {
            do {
                if (!lines.next()) {
                    return false;
                }
            } while (lines.isBlank());
            if (endMarker != null && lines.length() <= 4 * endMarker.length()
                    && endMarker.equals(lines.text().strip())) {
                return false;
            }
            item = codec.decode(lines.bytes(), lenient);
            return true;
        }

        @Override
        public T item() {
            T last = item;
            if (last == null) {
                throw new IllegalStateException();
            }
            return last;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                // nothing is read any more
            }
        }
    }
}
