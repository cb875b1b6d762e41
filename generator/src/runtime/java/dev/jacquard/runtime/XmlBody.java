package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import org.jspecify.annotations.Nullable;

/** A request's body in XML. */
final class XmlBody<T extends @Nullable Object> implements EncodedForm {
    private final XmlCodec<T> codec;
    private final String contentType;
    private final @Nullable T value;

    XmlBody(XmlCodec<T> codec, String contentType, @Nullable T value) {
        this.codec = codec;
        this.contentType = contentType;
        this.value = value;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public @Nullable RequestBody encoded() {
        return value == null ? null : RequestBody.of(codec.encodeBytes(value));
    }
}
