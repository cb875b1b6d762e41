package dev.jacquard.runtime.http;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects a response's body in memory, up to a number of bytes; what follows is not read. (Gives
 * an Object, as {@link StreamedBody} does: the JDK's client wants one type for all bodies.)
 */
final class BoundedBody implements BodySubscriber<Object> {
    private final CompletableFuture<Object> complete = new CompletableFuture<>();
    private final int limit;
    private byte[] bytes = new byte[0];
    private int size;
    private boolean truncated;
    private Flow.@Nullable Subscription subscription;

    BoundedBody(long limit) {
        this.limit = (int) Math.min(limit, Integer.MAX_VALUE - 8);
    }

    byte[] bytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    boolean isTruncated() {
        return truncated;
    }

    @Override
    public CompletionStage<Object> getBody() {
        return complete;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int count = Math.min(buffer.remaining(), limit - size);
            room(count);
            boolean more = count < buffer.remaining();
            buffer.get(bytes, size, count);
            size += count;
            if (more && !truncated) {
                truncated = true;
                if (subscription != null) {
                    subscription.cancel();
                }
                complete.complete(this);
                return;
            }
        }
    }

    @Override
    public void onError(Throwable failure) {
        complete.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        complete.complete(this);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            long wanted = Math.max(size + (long) more, bytes.length * 2L);
            bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, limit));
        }
    }
}
