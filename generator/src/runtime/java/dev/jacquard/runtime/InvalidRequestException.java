package dev.jacquard.runtime;

import java.util.List;

/** A request that cannot be sent. Nothing was sent. */
public final class InvalidRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidRequestException(String operation, String problem) {
        this(operation, List.of(problem));
    }

    InvalidRequestException(String operation, String problem, Throwable cause) {
        super(operation, problem, cause);
        this.problems = List.of(problem);
    }

    InvalidRequestException(String operation, List<String> problems) {
        super(operation, String.join("; ", problems), null);
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong with the request.
     *
     * @return all that was looked for at one time; it shows no secret
     */
    public List<String> problems() {
        return problems;
    }
}
