package dev.jacquard.api;

/**
 * The status codes that a response describes.
 *
 * @param first the lowest code, 0 for {@code default}
 * @param last the highest code, 0 for {@code default}
 */
public record Status(int first, int last) {
    /** All codes that no other response describes. */
    public static final Status DEFAULT = new Status(0, 0);

    /**
     * One code.
     *
     * @param code the code
     * @return that code alone
     */
    public static Status of(int code) {
        return new Status(code, code);
    }

    /**
     * A range of a hundred codes, such as {@code 4XX}.
     *
     * @param hundred the first digit
     * @return the range
     */
    public static Status range(int hundred) {
        return new Status(hundred * 100, hundred * 100 + 99);
    }

    /**
     * Whether this is one code.
     *
     * @return true if it is
     */
    public boolean exact() {
        return first == last && first != 0;
    }

    /**
     * Whether these codes say that the call succeeded.
     *
     * @return true for 2XX
     */
    public boolean success() {
        return first >= 200 && last <= 299;
    }

    /**
     * Whether these codes say that the call failed.
     *
     * @return true for 4XX, 5XX and {@code default}
     */
    public boolean error() {
        return first >= 400 || equals(DEFAULT);
    }

    @Override
    public String toString() {
        return equals(DEFAULT) ? "default" : exact() ? Integer.toString(first) : first / 100 + "XX";
    }
}
