package dev.jacquard.diff;

/** What a change does to callers of the client, the worst first. */
public enum Effect {
    /** Code that names what changed no longer compiles. */
    SOURCE_BREAKING("source-breaking"),
    /** Code that was compiled before no longer runs; compiled again, it does. */
    BINARY_BREAKING("binary-breaking"),
    /** The same code does something else: other bytes are sent, other values come back, or a call fails that did not. */
    BEHAVIOUR("behaviour"),
    /** Only constructors of records and record patterns are concerned, which no promise covers. */
    CONSTRUCTOR("constructor"),
    /** Nothing that callers have is touched. */
    SAFE("safe");

    private final String word;

    Effect(String word) {
        this.word = word;
    }

    /**
     * The word for it in reports.
     *
     * @return a word
     */
    public String word() {
        return word;
    }

    /**
     * Whether callers must change or be compiled again.
     *
     * @return true for the first two
     */
    public boolean breaking() {
        return this == SOURCE_BREAKING || this == BINARY_BREAKING;
    }
}
