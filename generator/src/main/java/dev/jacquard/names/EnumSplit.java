package dev.jacquard.names;

/** How long lists of values are spread over classes, whose initializers HotSpot compiles up to 8,000 bytes of code. */
public final class EnumSplit {
    /** How many values a Java enum holds: its initializer takes up to 26 bytes for each. */
    public static final int PART = 250;

    /** How many constants an interface holds: its initializer takes 6 bytes for each. */
    public static final int CONSTANTS = 1_000;

    private EnumSplit() {}
}
