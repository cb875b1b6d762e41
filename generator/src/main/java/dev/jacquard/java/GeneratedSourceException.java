package dev.jacquard.java;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A generated source file is not what the model asked for: a template is at fault, or a text of the document got out of
 * its place. Nothing may be written.
 */
public final class GeneratedSourceException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    /**
     * What is wrong in a place.
     *
     * @param path the file
     * @param line the line, from 1; 0 for the whole file
     * @param message what is wrong
     */
    public record Problem(String path, long line, String message) {
        @Override
        public String toString() {
            return path + (line > 0 ? ":" + line : "") + ": " + message;
        }
    }

    /**
     * An exception about problems.
     *
     * @param problems at least one
     */
    public GeneratedSourceException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String shown = problems.stream().limit(SHOWN).map(problem -> "\n  " + problem).collect(Collectors.joining());
        String more = problems.size() > SHOWN ? "\n  and " + (problems.size() - SHOWN) + " more" : "";
        return "Generated Java is not what was asked for, so that nothing is written. A template that was changed may"
                + " only rearrange what is declared; if none was changed, this is a defect of Jacquard:" + shown + more;
    }

    /**
     * All problems.
     *
     * @return in the order of the files
     */
    public List<Problem> problems() {
        return problems;
    }
}
