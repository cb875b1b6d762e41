package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of {@code GetTokenByPinIdRequest} against the page that was given to us. */
class PageTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    @Test
    void equalsTheExpectedPageLetterCaseAside() throws IOException {
        String page = Files.readString(MODULE.resolve("docs/models/GetTokenByPinIdRequest.md"));

        assertThat(page).isEqualToIgnoringCase(expected());
        assertThat(page).hasSameSizeAs(expected());
    }

    /** Only where the folder with the given page lies beside the project. */
    @Test
    void expectsThePageThatWasGiven() throws IOException {
        Path given = MODULE.resolve("../../shared/seed/GetTokenByPinIdRequest.md");
        assumeThat(given).exists();

        assertThat(expected()).isEqualTo(Files.readString(given));
    }

    private static String expected() throws IOException {
        try (InputStream in = PageTest.class.getResourceAsStream("/fixtures/pages/GetTokenByPinIdRequest.md")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
