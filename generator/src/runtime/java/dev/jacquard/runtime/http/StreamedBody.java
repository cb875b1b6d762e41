package dev.jacquard.runtime.http;

import dev.jacquard.runtime.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A response's body that is read while it arrives. Little more than what is read is asked for, so
 * that a slow reader slows the server down. Unlike the JDK's own, it ends where no byte comes for
 * too long. Closing it ends the exchange.
 */
final class StreamedBody extends InputStream implements BodySubscriber<Object> {
    /** Tells the reader that there is no more; its own object, which no server can send. */
    private static final List<ByteBuffer> END = List.of(ByteBuffer.allocate(0));

    private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
    private final Duration idleTimeout;
    private Runnable whenDone = () -> { };
    private List<ByteBuffer> current = List.of();
    private int next;
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;
    private volatile boolean closed;

    StreamedBody(Duration idleTimeout) {
        this.idleTimeout = idleTimeout;
    }

    /** The response with this body, which is one of those open until it is read or closed. */
    TransportResponse response(int status, Headers headers, Set<StreamedBody> open) {
        open.add(this);
        whenDone = () -> open.remove(this);
        return new TransportResponse(status, headers, this);
    }

    @Override
    public CompletionStage<Object> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        if (closed) {
            subscription.cancel();
        } else {
            subscription.request(2); // one to read, one on its way
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        arrived.add(buffers);
    }

    @Override
    public void onError(Throwable failure) {
        this.failure = failure;
        arrived.add(END);
    }

    @Override
    public void onComplete() {
        arrived.add(END);
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        ByteBuffer buffer = buffer();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    @Override
    public int available() {
        return next < current.size() ? current.get(next).remaining() : 0;
    }

    /** The buffer with the next byte, or null at the end. */
    private @Nullable ByteBuffer buffer() throws IOException {
        while (true) {
            if (closed) {
                throw new IOException("the stream is closed");
            }
            while (next < current.size()) {
                if (current.get(next).hasRemaining()) {
                    return current.get(next);
                }
                next++;
            }
            if (current == END) {
                whenDone.run();
                Throwable problem = failure;
                if (problem != null) {
                    throw problem instanceof IOException io ? io : new IOException(problem);
                }
                return null;
            }
            current = more();
            next = 0;
        }
    }

    private List<ByteBuffer> more() throws IOException {
        List<ByteBuffer> buffers;
        try {
            buffers = arrived.poll(idleTimeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
        if (buffers == null) {
            close();
            throw new HttpTimeoutException("no byte came in time");
        }
        Flow.Subscription open = subscription;
        if (buffers != END && open != null) {
            open.request(1);
        }
        return buffers;
    }

    @Override
    public void close() {
        closed = true;
        Flow.Subscription open = subscription;
        if (open != null) {
            open.cancel();
        }
        arrived.add(END); // wakes a reader
        whenDone.run();
    }
}
