package dev.jacquard.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads an answer's body as XML. */
final class XmlAnswerReader<T extends @Nullable Object> implements AnswerReader<T> {
    private final XmlCodec<T> codec;
    private final String[] types;

    XmlAnswerReader(XmlCodec<T> codec, String[] types) {
        this.codec = codec;
        this.types = Arrays.copyOf(types, types.length + 2);
        this.types[types.length] = "application/xml";
        this.types[types.length + 1] = "text/xml";
    }

    @Override
    public String accepts() {
        return "application/xml";
    }

    @Override
    public T read(Answer answer) {
        String type = answer.mediaType();
        if (type != null && !type.endsWith("+xml")) {
            answer.expect(types);
        }
        String contentType = answer.headers().first("Content-Type");
        return codec.decode(answer.whole(), contentType, answer.call.core.lenient);
    }
}
