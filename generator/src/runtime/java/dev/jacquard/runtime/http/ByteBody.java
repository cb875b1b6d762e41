package dev.jacquard.runtime.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A body that is in memory. */
final class ByteBody implements RequestBody {
    private final byte[] bytes;

    ByteBody(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
