package dev.jacquard.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a request by the constraints of the API's document, each with its
 * place. Values are not told: some are secret.
 */
public final class ConstraintViolations {
    private static final int MOST = 100;
    private static final int DEEPEST = 500;
    private static final int LONGEST_KEY = 40;

    private final String operation;
    private final StringBuilder path = new StringBuilder();
    private final List<String> problems = new ArrayList<>();
    private int depth;
    private int more;

    /**
     * Nothing is wrong yet.
     *
     * @param operation the operation's name, for the message
     */
    public ConstraintViolations(String operation) {
        this.operation = operation;
    }

    /**
     * Checks a member of a request or a model.
     *
     * @param <T> the type of the value
     * @param name the member's name
     * @param value its value; null if it has none, which is no violation
     * @param check what the value must satisfy
     * @return this
     */
    public <T> ConstraintViolations member(
            String name, @Nullable T value, ValueCheck<? super T> check) {
        if (value != null) {
            int length = path.length();
            path.append(length == 0 ? "" : ".").append(name);
            at(length, value, check);
        }
        return this;
    }

    /**
     * Checks how many members an object has.
     *
     * @param least the least number
     * @param greatest the greatest number
     * @param undeclared the number of those that the document does not declare
     * @param declared the values of the others, null where they are absent
     * @return this
     */
    public ConstraintViolations members(
            int least, int greatest, int undeclared, @Nullable Object... declared) {
        int size = undeclared;
        for (Object value : declared) {
            size += value == null ? 0 : 1;
        }
        size(size, least, greatest, "member");
        return this;
    }

    /**
     * Ends the request if something is wrong with it.
     *
     * @throws InvalidRequestException if there are violations; it names them all
     */
    public void check() {
        if (more > 0) {
            problems.add("and " + more + " more");
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(operation, problems);
        }
    }

    <T extends @Nullable Object> void item(int index, T value, ValueCheck<? super T> check) {
        if (value != null) {
            int length = path.length();
            path.append('[').append(index).append(']');
            at(length, value, check);
        }
    }

    <T extends @Nullable Object> void entry(String key, T value, ValueCheck<? super T> check) {
        if (value != null) {
            int length = path.length();
            path.append("[\"").append(printable(key)).append("\"]");
            at(length, value, check);
        }
    }

    /** Adds a problem if a size is not within its bounds. */
    void size(int size, int least, int greatest, String unit) {
        if (size < least) {
            add("must have at least " + least + " " + unit + (least == 1 ? "" : "s"));
        }
        if (size > greatest) {
            add("must have at most " + greatest + " " + unit + (greatest == 1 ? "" : "s"));
        }
    }

    /** Adds a problem of the value that is looked at. */
    void add(String problem) {
        if (problems.size() < MOST) {
            problems.add(path.length() == 0 ? problem : path + ": " + problem);
        } else {
            more++;
        }
    }

    /** What is nested deeper than JSON may be is not looked at: it cannot be written, either. */
    private <T extends @Nullable Object> void at(int length, T value, ValueCheck<? super T> check) {
        if (depth < DEEPEST) {
            depth++;
            check.check(this, value);
            depth--;
        }
        path.setLength(length);
    }

    private static String printable(String key) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < key.length() && i < LONGEST_KEY; i++) {
            char c = key.charAt(i);
            out.append(c >= ' ' && c <= '~' && c != '"' ? c : '?');
        }
        return key.length() > LONGEST_KEY ? out.append("...").toString() : out.toString();
    }
}
