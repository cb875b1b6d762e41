package dev.jacquard.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a page, and finds out how the next one is asked for. */
final class PageReader<R extends @Nullable Object, P extends @Nullable Object,
        I extends @Nullable Object> implements AnswerReader<Pages<P, I>> {
    private final PageTurner<R, P, I> turner;
    private final R request;
    private final AnswerReader<P> page;
    private final @Nullable Before<P> before;

    /**
     * What came before a page. Circles are found by comparing with one position that is moved on
     * ever more rarely (Brent's method), so that a million pages take no more room than two.
     *
     * @param page the page before
     * @param place the link or request of this page
     * @param mark the position that is compared
     * @param steps how many pages there were since
     * @param limit how many pages there are until it is moved on
     */
    private record Before<P extends @Nullable Object>(P page, Object place, Object mark, long steps,
            long limit) {
        static <P extends @Nullable Object> Before<P> of(P page, Object place,
                @Nullable Before<P> earlier) {
            if (earlier == null) {
                return new Before<>(page, place, place, 0, 1);
            }
            return earlier.steps + 1 == earlier.limit
                    ? new Before<>(page, place, place, 0, earlier.limit * 2)
                    : new Before<>(page, place, earlier.mark, earlier.steps + 1, earlier.limit);
        }
    }

    PageReader(PageTurner<R, P, I> turner, R request, AnswerReader<P> page,
            @Nullable Before<P> before) {
        this.turner = turner;
        this.request = request;
        this.page = page;
        this.before = before;
    }

    @Override
    public boolean expects(int status) {
        return page.expects(status);
    }

    @Override
    public @Nullable String accepts() {
        return page.accepts();
    }

    @Override
    public Pages<P, I> read(Answer answer) {
        P read = page.read(answer);
        String operation = answer.operation;
        if (read == null) {
            return new Pages<>(read, List.of(), null, null, operation);
        }
        Collection<I> found = turner.items(read);
        Collection<I> items = found == null ? List.of() : found;
        if (before != null && !items.isEmpty() && read.equals(before.page)) {
            throw new PageException(operation,
                    "the server answers with the same page again, and the next was asked for");
        }
        String link = turner.link(read, answer.headers());
        R following = turner.next(request, read);
        Object place = link == null || link.isBlank() ? following : link;
        if (place == null) {
            return new Pages<>(read, items, null, null, operation);
        }
        Object here = before == null ? request : before.place;
        if (place.equals(here) || (before != null && place.equals(before.mark))) {
            return new Pages<>(read, items, null,
                    "the pages go in a circle: the next one was there before", operation);
        }
        Before<P> then = Before.of(read, place, before);
        Call<P> call;
        R asked = request;
        if (place == following) {
            asked = following;
            call = like(turner.call(following), answer.call);
        } else {
            try {
                call = linked(like(turner.call(request), answer.call), answer.call, (String) place);
            } catch (IllegalArgumentException e) {
                String problem = "the link to the next page " + e.getMessage();
                return new Pages<>(read, items, null, problem, operation);
            }
        }
        AnswerReader<Pages<P, I>> reader = new PageReader<>(turner, asked, page, then);
        return new Pages<>(read, items, call.reading(reader), null, operation);
    }

    /** A call with the settings of another one, but for its key: it asks for something else. */
    private static <P extends @Nullable Object> Call<P> like(Call<P> call, Call<?> other) {
        CallOptions changed = other.options.copy();
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < changed.headers.size(); i += 2) {
            String name = changed.headers.get(i);
            boolean isKey = name.equalsIgnoreCase("Idempotency-Key")
                    || name.equalsIgnoreCase("X-Idempotency-Key")
                    || name.equalsIgnoreCase(changed.keyHeader);
            if (!isKey) {
                headers.add(name);
                headers.add(changed.headers.get(i + 1));
            }
        }
        changed.headers = List.copyOf(headers);
        return new Call<>(call.core, call.request, call.answers, call.errors, changed);
    }

    /** The call of a link, which stays on the server. */
    private static <P extends @Nullable Object> Call<P> linked(Call<P> call, Call<?> current,
            String link) {
        URI base = URI.create(current.url());
        String reference = link.strip();
        URI target;
        try {
            // The class URI resolves a query alone as RFC 2396 does, without the last segment.
            target = base.resolve(new URI(reference.startsWith("?")
                    ? base.getRawPath() + reference
                    : reference));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("is no URL");
        }
        if (!Attempts.origin(target).equals(Attempts.origin(base))
                || target.getRawUserInfo() != null) {
            throw new IllegalArgumentException("leads to another server, " + target.getScheme()
                    + "://" + target.getHost());
        }
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return call.at(base.getScheme() + "://" + base.getRawAuthority(),
                target.getRawPath() + query);
    }
}
