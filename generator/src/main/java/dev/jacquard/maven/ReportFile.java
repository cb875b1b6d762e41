package dev.jacquard.maven;

import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diff.Console;
import dev.jacquard.diff.Json;
import dev.jacquard.diff.Markdown;
import dev.jacquard.diff.Report;
import dev.jacquard.write.SingleFile;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** Files with reports, whose names tell their form. */
final class ReportFile {
    private ReportFile() {}

    /** Fails if the name does not tell a form. */
    static void check(Path file) throws MojoFailureException {
        if (!name(file).matches(".*[.](md|json|txt)")) {
            throw Usage.failure("error: <reportFiles> names a file of no known form: " + file
                    + "\nhint: its name must end in .md, .json or .txt");
        }
    }

    static void write(Path file, Report report, Diagnostics diagnostics) {
        String text = name(file).endsWith(".md")
                ? Markdown.page(report)
                : name(file).endsWith(".json") ? Json.text(report) : String.join("\n", Console.lines(report)) + "\n";
        SingleFile.write(file, text, diagnostics);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
