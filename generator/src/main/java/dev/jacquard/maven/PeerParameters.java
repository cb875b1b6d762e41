package dev.jacquard.maven;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of openapi-generator's Maven plugin that have another name here, or no meaning. Who moves over changes
 * coordinates, and is told of each what to do instead.
 */
final class PeerParameters {
    private static final String TABLE = "/jacquard/openapi-generator-parameters.tsv";

    private final Map<String, Answer> answers = new LinkedHashMap<>();

    /** Reads the table, which takes a while: only for those who need it. */
    PeerParameters() {
        for (String line : table().split("\n")) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#")) {
                answers.put(cells[0], new Answer(cells[1], cells[2].equals("error"), cells[3]));
            }
        }
    }

    /**
     * What is said to a parameter.
     *
     * @param harmless a pattern of values that need no word
     * @param isError whether another value ends the build
     * @param text what to do instead
     */
    record Answer(String harmless, boolean isError, String text) {
        /** Whether a value changes nothing of what the user gets. */
        boolean isHarmless(@Nullable String value) {
            return !harmless.isEmpty() && Pattern.matches(harmless, value == null ? "" : value.strip());
        }
    }

    /** The answers, by the names of the parameters. */
    Map<String, Answer> answers() {
        return answers;
    }

    private static String table() {
        try (InputStream in = PeerParameters.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new FileNotFoundException(TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
