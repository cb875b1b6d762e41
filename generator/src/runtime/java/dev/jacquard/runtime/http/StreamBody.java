package dev.jacquard.runtime.http;

import java.io.IOException;
import java.io.InputStream;

/** A body that is a stream of the caller's: it can be read once. */
final class StreamBody implements RequestBody {
    private final InputStream stream;
    private final long length;
    private boolean opened;

    StreamBody(InputStream stream, long length) {
        this.stream = stream;
        this.length = length;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public synchronized InputStream open() throws IOException {
        if (opened) {
            throw new IOException("the stream was sent already");
        }
        opened = true;
        return stream;
    }
}
