package dev.jacquard;

import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.names.NameOptions;
import dev.jacquard.names.Names;
import dev.jacquard.names.NamesFile;
import dev.jacquard.names.RecordedNames;
import dev.jacquard.read.TextFile;
import dev.jacquard.write.SingleFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names file of a run. It is committed: a run reads it, and writes it only where that is asked for. Names that it
 * does not hold are new, and take nothing from those that it holds.
 */
final class NameRecords {
    private final NameOptions options;
    private final Diagnostics diagnostics;
    private RecordedNames recorded = RecordedNames.NONE;
    private @Nullable Names names;

    NameRecords(NameOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Reads the file. Where there is none yet, nothing is recorded. */
    RecordedNames read() {
        Path file = options.namesFile();
        String text = file == null ? null : TextFile.read(file, diagnostics);
        if (file != null && text != null) {
            recorded = NamesFile.parse(text, file.toString(), diagnostics);
        }
        return recorded;
    }

    /** Takes the names that the run gives. */
    void names(Names given) {
        names = given;
    }

    /** Writes the names of this run, and no others, if that is asked for. */
    void write() {
        if (options.recordNames() && options.namesFile() != null && names != null) {
            SingleFile.write(options.namesFile(), NamesFile.print(names.all()), diagnostics);
        }
    }

    /** Says what is not recorded. */
    List<String> notes() {
        int missing = options.namesFile() == null || names == null ? 0 : recorded.unrecorded(names);
        if (missing == 0) {
            return List.of();
        }
        String count = missing + (missing == 1 ? " name is " : " names are ");
        return List.of(options.recordNames()
                ? count + "now recorded in " + options.namesFile()
                : count + "not recorded in " + options.namesFile() + " yet; a run with recordNames=true records them");
    }
}
