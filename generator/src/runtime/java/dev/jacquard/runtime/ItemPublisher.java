package dev.jacquard.runtime;

import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;

/** Hands the items of a stream to one subscriber, as many as it requested. */
final class ItemPublisher<T> implements Flow.Publisher<T> {
    private final ItemStream<T> items;
    private final Executor executor;

    ItemPublisher(ItemStream<T> items, Executor executor) {
        this.items = items;
        this.executor = executor;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Served<T> served = new Served<>(items, subscriber);
        subscriber.onSubscribe(served);
        try {
            Iterator<T> iterator = items.iterator();
            executor.execute(() -> served.serve(iterator));
        } catch (IllegalStateException | RejectedExecutionException e) {
            subscriber.onError(e);
        }
    }

    private static final class Served<T> implements Flow.Subscription {
        private final ItemStream<T> items;
        private final Flow.Subscriber<? super T> subscriber;
        private long requested;
        private boolean refused;
        private boolean cancelled;

        Served(ItemStream<T> items, Flow.Subscriber<? super T> subscriber) {
            this.items = items;
            this.subscriber = subscriber;
        }

        @Override
        public synchronized void request(long count) {
            refused |= count <= 0;
            requested = count > Long.MAX_VALUE - requested ? Long.MAX_VALUE : requested + count;
            notifyAll();
        }

        @Override
        public void cancel() {
            synchronized (this) {
                cancelled = true;
                notifyAll();
            }
            items.close();
        }

        void serve(Iterator<T> iterator) {
            try {
                while (awaitRequest()) {
                    if (!iterator.hasNext()) {
                        if (!isCancelled()) {
                            subscriber.onComplete();
                        }
                        return;
                    }
                    subscriber.onNext(iterator.next());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                subscriber.onError(e);
            } catch (RuntimeException e) {
                if (!isCancelled()) {
                    subscriber.onError(e);
                }
            } finally {
                items.close();
            }
        }

        /** Waits for a request and takes one item off it; false where no more are wanted. */
        private synchronized boolean awaitRequest() throws InterruptedException {
            while (requested == 0 && !cancelled && !refused) {
                wait();
            }
            if (refused) {
                throw new IllegalArgumentException("a request of no items");
            }
            if (requested != Long.MAX_VALUE) {
                requested--;
            }
            return !cancelled;
        }

        private synchronized boolean isCancelled() {
            return cancelled;
        }
    }
}
