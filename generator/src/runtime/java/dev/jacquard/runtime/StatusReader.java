package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies of some answers, and gives null for others.
 *
 * @param <T> the type of the answer's body
 */
public final class StatusReader<T extends @Nullable Object> implements AnswerReader<@Nullable T> {
    private final AnswerReader<T> reader;
    private final int[] statuses;
    private final boolean listed;

    /**
     * @param listed whether answers of the statuses are read, or all others
     */
    private StatusReader(AnswerReader<T> reader, int[] statuses, boolean listed) {
        this.reader = reader;
        this.statuses = statuses;
        this.listed = listed;
    }

    /**
     * Returns a reader for answers some of which have another body, or none.
     *
     * @param <T> the type of the body
     * @param reader reads the body
     * @param statuses the statuses of the others
     * @return a reader that gives null for them
     */
    public static <T extends @Nullable Object> AnswerReader<@Nullable T> except(
            AnswerReader<T> reader, int... statuses) {
        return new StatusReader<>(reader, statuses, false);
    }

    /**
     * Returns a reader for answers of which only some have this body.
     *
     * @param <T> the type of the body
     * @param reader reads the body
     * @param statuses the statuses of those
     * @return a reader that gives null for all others
     */
    public static <T extends @Nullable Object> AnswerReader<@Nullable T> only(
            AnswerReader<T> reader, int... statuses) {
        return new StatusReader<>(reader, statuses, true);
    }

    /**
     * Returns a reader for calls that are answered by a redirect, which is not followed.
     *
     * @return a reader that gives null; the answer's headers say where the redirect leads
     */
    public static AnswerReader<@Nullable Void> redirect() {
        return new Redirect();
    }

    @Override
    public @Nullable T read(Answer answer) {
        for (int status : statuses) {
            if (status == answer.status()) {
                return listed ? reader.read(answer) : null;
            }
        }
        return listed ? null : reader.read(answer);
    }

    @Override
    public @Nullable String accepts() {
        return reader.accepts();
    }

    @Override
    public boolean streams() {
        return reader.streams();
    }

    @Override
    public boolean expects(int status) {
        return reader.expects(status);
    }

    /** Takes a redirect for what the call is made for. */
    private static final class Redirect implements AnswerReader<@Nullable Void> {
        @Override
        public @Nullable Void read(Answer answer) {
            return null;
        }

        @Override
        public boolean expects(int status) {
            return status / 100 == 2 || status / 100 == 3;
        }
    }
}
