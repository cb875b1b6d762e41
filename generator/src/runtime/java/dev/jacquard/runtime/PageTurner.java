package dev.jacquard.runtime;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of an operation follow each other: by another request, or by links.
 *
 * @param <R> the type of the operation's request
 * @param <P> the type of a page
 * @param <I> the type of an item
 */
public abstract class PageTurner<R extends @Nullable Object, P extends @Nullable Object,
        I extends @Nullable Object> {
    /** Makes the way; operations do. */
    protected PageTurner() {
    }

    /**
     * Makes the call of one page.
     *
     * @param request the request
     * @return the call
     */
    protected abstract Call<P> call(R request);

    /**
     * Finds the items of a page.
     *
     * @param page the page
     * @return its items; null where it has none
     */
    protected abstract @Nullable Collection<I> items(P page);

    /**
     * Makes the request of the next page.
     *
     * @param request the request of the page
     * @param page the page
     * @return the request; null where that was the last page, or where links lead on
     */
    protected @Nullable R next(R request, P page) {
        return null;
    }

    /**
     * Finds the link to the next page.
     *
     * @param page the page
     * @param headers the headers of its answer
     * @return the link, which may be relative; null where that was the last page, or where there
     *         are no links
     */
    protected @Nullable String link(P page, Headers headers) {
        return null;
    }

    /**
     * Makes the call of the first page.
     *
     * @param request its request
     * @return the call
     */
    public final Call<Pages<P, I>> pages(R request) {
        Call<P> call = call(request);
        return call.reading(new PageReader<>(this, request, call.answers, null));
    }

    /**
     * Counts items.
     *
     * @param items the items; null where there are none
     * @return how many there are
     */
    protected static int count(@Nullable Collection<?> items) {
        return items == null ? 0 : items.size();
    }

    /**
     * Finds the last item.
     *
     * @param <T> the type of the items
     * @param items the items
     * @return the last one; null where there is none
     */
    protected static <T> @Nullable T last(List<T> items) {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    /**
     * Finds a link in the header Link (RFC 8288, section 3).
     *
     * @param headers the headers
     * @return the target of the link whose relation is {@code next}; null if there is none
     */
    protected static @Nullable String nextLink(Headers headers) {
        for (String header : headers.all("Link")) {
            String link = LinkHeader.find(header, "next");
            if (link != null) {
                return link;
            }
        }
        return null;
    }
}
