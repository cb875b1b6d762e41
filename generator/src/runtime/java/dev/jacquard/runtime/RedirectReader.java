package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/** Takes a redirect for what the call is made for. */
final class RedirectReader implements AnswerReader<@Nullable Void> {
    @Override
    public @Nullable Void read(Answer answer) {
        return null;
    }

    @Override
    public boolean expects(int status) {
        return status / 100 == 2 || status / 100 == 3;
    }
}
