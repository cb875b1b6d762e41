package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Reads answers some of which are read while they arrive.
 *
 * @param <T> the type of the answer's body
 */
public final class StreamingReader<T extends @Nullable Object> implements AnswerReader<T> {
    private final AnswerReader<T> reader;

    /**
     * Creates a reader.
     *
     * @param reader what reads the answers
     */
    public StreamingReader(AnswerReader<T> reader) {
        this.reader = reader;
    }

    @Override
    public T read(Answer answer) {
        return reader.read(answer);
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public boolean expects(int status) {
        return reader.expects(status);
    }
}
