package dev.jacquard.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of a body among which a caller chooses: a request has one of them. */
public final class BodyChoice {
    private final String operation;
    private final List<String> names = new ArrayList<>();
    private final List<String> set = new ArrayList<>();

    /**
     * Begins a choice.
     *
     * @param operation the operation's name, for messages
     */
    public BodyChoice(String operation) {
        this.operation = operation;
    }

    /**
     * Adds a form.
     *
     * @param name the name by which callers set it
     * @param value what they set; null if they did not
     * @return this
     */
    public BodyChoice or(String name, @Nullable Object value) {
        names.add(name);
        if (value != null) {
            set.add(name);
        }
        return this;
    }

    /**
     * Refuses a request without a body, and one with more than one.
     *
     * @throws InvalidRequestException where not exactly one form is set
     */
    public void one() {
        if (set.isEmpty()) {
            throw new InvalidRequestException(operation,
                    "the body is required: set " + String.join(" or ", names));
        }
        atMostOne();
    }

    /**
     * Refuses a request with more than one body.
     *
     * @throws InvalidRequestException where two forms are set
     */
    public void atMostOne() {
        if (set.size() > 1) {
            throw new InvalidRequestException(operation,
                    "a request has one body, and these are set: " + String.join(", ", set));
        }
    }
}
