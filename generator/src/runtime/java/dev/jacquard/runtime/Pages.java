package dev.jacquard.runtime;

import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An answer that comes in pages: the one that was asked for, and the way to those after it. These
 * are fetched when they are needed, one by one, with the settings of the first call.
 *
 * @param <P> the type of a page
 * @param <I> the type of an item
 */
public final class Pages<P extends @Nullable Object, I extends @Nullable Object> {
    private final P page;
    private final Collection<I> items;
    private final @Nullable Call<Pages<P, I>> next;
    private final @Nullable String problem;
    private final String operation;

    Pages(P page, Collection<I> items, @Nullable Call<Pages<P, I>> next, @Nullable String problem,
            String operation) {
        this.page = page;
        this.items = items;
        this.next = next;
        this.problem = problem;
        this.operation = operation;
    }

    /**
     * Returns this page.
     *
     * @return the answer's body
     */
    public P page() {
        return page;
    }

    /**
     * Returns the call of the next page, for callers who fetch pages by themselves or
     * asynchronously.
     *
     * @return the call, yet to be made; null where this is the last page
     * @throws PageException where the pages go in a circle, or the link to the next one leads to
     *         another server
     */
    public @Nullable Call<Pages<P, I>> next() {
        if (problem != null) {
            throw new PageException(operation, problem);
        }
        return next;
    }

    /**
     * Returns this page and all after it. Each iterator starts with this page.
     *
     * @return the pages; going on throws an {@link ApiException} where a page cannot be fetched
     */
    public Iterable<P> pages() {
        return PageIterator::new;
    }

    /**
     * Returns the items of this page and of all after it. Each iterator starts with this page.
     *
     * @return the items; going on throws an {@link ApiException} where a page cannot be fetched
     */
    public Iterable<I> items() {
        return ItemIterator::new;
    }

    /**
     * Returns the items of this page and of all after it.
     *
     * @return the items, see {@link #items}
     */
    public Stream<I> stream() {
        return StreamSupport.stream(items().spliterator(), false);
    }

    /** The page after this one; null where this is the last. */
    private @Nullable Pages<P, I> following() {
        Call<Pages<P, I>> call = next();
        return call == null ? null : call.execute();
    }

    private final class PageIterator implements Iterator<P> {
        /** The page that was given last; null before the first. */
        private @Nullable Pages<P, I> last;

        @Override
        public boolean hasNext() {
            return last == null || last.problem != null || last.next != null;
        }

        @Override
        public P next() {
            Pages<P, I> found = last == null ? Pages.this : last.following();
            if (found == null) {
                throw new NoSuchElementException();
            }
            last = found;
            return found.page;
        }
    }

    private final class ItemIterator implements Iterator<I> {
        private Pages<P, I> at = Pages.this;
        private Iterator<I> items = at.items.iterator();

        @Override
        public boolean hasNext() {
            while (!items.hasNext()) {
                Pages<P, I> following = at.following();
                if (following == null) {
                    return false;
                }
                at = following;
                items = following.items.iterator();
            }
            return true;
        }

        @Override
        public I next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }

    /** Returns how many items this page has, and whether there are more pages. */
    @Override
    public String toString() {
        return items.size() + (next == null ? " items, the last page" : " items, more pages");
    }
}
