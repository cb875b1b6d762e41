package dev.jacquard.runtime;

import java.util.Arrays;

/** Gives the body while it arrives. */
final class DownloadReader implements AnswerReader<Download> {
    private final String[] types;

    DownloadReader(String[] types) {
        this.types = Arrays.copyOf(types, types.length + 1);
        this.types[types.length] = "application/octet-stream";
    }

    @Override
    public Download read(Answer answer) {
        answer.expect(types);
        return new Download(answer);
    }

    @Override
    public boolean streams() {
        return true;
    }
}
