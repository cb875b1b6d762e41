package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/** Reads the answers of some statuses, and gives null for the others. */
final class SelectiveReader<T extends @Nullable Object> implements AnswerReader<@Nullable T> {
    private final AnswerReader<T> reader;
    private final int[] statuses;
    private final boolean listed;

    /**
     * @param listed whether answers of the statuses are read, or all others
     */
    SelectiveReader(AnswerReader<T> reader, int[] statuses, boolean listed) {
        this.reader = reader;
        this.statuses = statuses;
        this.listed = listed;
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
}
