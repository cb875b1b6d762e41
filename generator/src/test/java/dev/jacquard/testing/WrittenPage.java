package dev.jacquard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of this project, or a part of one, that is made of the code. A test fails while the committed page differs; with
 * {@code -Djacquard.write} it writes the page.
 */
public final class WrittenPage {
    private WrittenPage() {}

    /** Holds a whole page against what it should be. */
    public static void check(Path page, String expected) {
        if (System.getProperty("jacquard.write") != null) {
            write(page, expected);
        }
        assertThat(read(page)).as("mvn -pl generator test -Djacquard.write writes " + page).isEqualTo(expected);
    }

    /** Holds a part of a page, between two marks of this name, against what it should be. */
    public static void check(Path page, String part, String expected) {
        String text = read(page);
        String start = "<!-- Start " + part + " -->\n";
        String end = "<!-- End " + part + " -->\n";
        assertThat(text).contains(start, end);
        check(page, text.substring(0, text.indexOf(start) + start.length()) + expected + text.substring(text.indexOf(end)));
    }

    private static String read(Path page) {
        try {
            return Files.exists(page) ? Files.readString(page) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path page, String text) {
        try {
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
