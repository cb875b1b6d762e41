package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.write.Changes;

/** What a run tells of itself, in one line. */
final class Summary {
    private Summary() {}

    /** The line after a run. */
    static String of(Configuration configuration, Pipeline pipeline, Changes changes, long millis) {
        long tenths = millis / 100;
        int documents = pipeline.documents();
        return pipeline.size() + " from " + configuration.inputSpec()
                + (documents > 1 ? " and " + count(documents - 1, "other document") : "") + ": "
                + count(changes.written(), "file") + " written, " + changes.unchanged() + " unchanged, "
                + changes.removed().size() + " removed, in " + tenths / 10 + "." + tenths % 10 + " s";
    }

    /** The end of the line that stands for the run while nothing has changed. */
    static String later(Pipeline pipeline) {
        int warnings = pipeline.warnings().size();
        return pipeline.size() + (warnings == 0
                ? ", unchanged"
                : ", unchanged; the last run had " + count(warnings, "warning")
                        + ", which -Djacquard.force shows again");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
