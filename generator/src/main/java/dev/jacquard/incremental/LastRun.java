package dev.jacquard.incremental;

import dev.jacquard.Configuration;
import dev.jacquard.read.ReadFile;
import dev.jacquard.write.Changes;
import dev.jacquard.write.IgnoreRules;
import dev.jacquard.write.OutputFile;
import dev.jacquard.write.Stamp;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the last run into an output folder read and wrote. While all of that is as it was, another run would write the
 * same files: there is nothing to do.
 *
 * <p>What was read is looked at by its bytes, so that a time that was set back hides no change. Of what was written
 * there is too much for that: a file counts as untouched while it has its size and its time.
 */
public final class LastRun {
    private final Configuration configuration;
    private final Program program;
    private final String settings;
    private final RunRecord record;
    private final List<ReadFile> aside = new ArrayList<>();
    private final List<Path> absent = new ArrayList<>();
    private @Nullable CodeAge code;
    private @Nullable CommentChange commentChange;

    /**
     * The last run with a configuration.
     *
     * @param configuration what is asked for now
     * @param program what makes the files now
     */
    public LastRun(Configuration configuration, Program program) {
        this.configuration = configuration;
        this.program = program;
        this.settings = Settings.text(configuration) + templates();
        this.record = new RunRecord(configuration.output());
    }

    /** The names of the user's templates: one more has a meaning. */
    private String templates() {
        StringBuilder names = new StringBuilder();
        for (File template : templateFiles()) {
            names.append(' ').append(template.getPath());
        }
        return names.toString();
    }

    private List<File> templateFiles() {
        List<File> files = new ArrayList<>();
        if (configuration.templateDirectory() != null) {
            files.addAll(Settings.files(configuration.templateDirectory().resolve("java").toFile()));
            files.addAll(Settings.files(configuration.templateDirectory().resolve("docs").toFile()));
        }
        return files;
    }

    /**
     * What has changed since.
     *
     * @return the first thing that was found, in a few words; null if nothing has changed
     */
    public @Nullable String change() {
        String problem = record.read();
        if (problem != null) {
            return problem;
        }
        if (!record.settings().equals(settings)) {
            return "the configuration changed";
        }
        if (!record.program().equals(program.text())) {
            return "the plugin, its libraries or Java changed";
        }
        return record.change();
    }

    /**
     * What the last run told of itself. Only where nothing has changed.
     *
     * @return the text that was recorded
     */
    public String summary() {
        return record.summary();
    }

    /** Looks at what is read beside the documents, before it is read: whoever changes it from now on is noticed. */
    public void begin() {
        for (File template : templateFiles()) {
            look(template.toPath());
        }
        if (program.jar() != null) {
            look(program.jar());
        }
        look(IgnoreRules.file(configuration.output(), configuration.ignoreFile()));
        if (configuration.names().namesFile() != null && !configuration.names().recordNames()) {
            look(configuration.names().namesFile());
        }
    }

    /** Made where there is something to do. */
    private CodeAge code() {
        CodeAge made = code == null ? new CodeAge(configuration.output(), record) : code;
        code = made;
        return made;
    }

    private void look(Path path) {
        ReadFile file = ReadFile.of(path);
        if (file == null) {
            absent.add(path.toAbsolutePath());
        } else {
            aside.add(file);
        }
    }

    /**
     * Looks at sources that are written again, before they are.
     *
     * @param changes what will be written and removed
     * @param made all files that were made
     */
    public void look(Changes changes, Collection<OutputFile> made) {
        code().look(changes, made);
    }

    /**
     * Records the run that has ended.
     *
     * @param read what was read
     * @param missing what was looked for in vain
     * @param written what was written or found as it should be, by its path below the output folder
     * @param summary what is told while nothing changes
     * @throws IOException if it cannot be recorded
     */
    public void record(
            Collection<ReadFile> read, Collection<Path> missing, Map<String, Stamp> written, String summary)
            throws IOException {
        if (configuration.names().namesFile() != null && configuration.names().recordNames()) {
            // It was written last, of what was read first.
            look(configuration.names().namesFile());
        }
        aside.addAll(read);
        absent.addAll(missing);
        CodeAge.After after = code().after(written);
        commentChange = record.program().equals(program.text()) ? after.change() : null;
        record.write(settings, program.text(), summary, after.since(), aside, absent, written);
    }

    /**
     * The change of sources by the run that was recorded, if it was one of comments, and Java is the same.
     *
     * @return the change; empty if there was none, or more changed than comments, or that cannot be told
     */
    public Optional<CommentChange> commentChange() {
        return Optional.ofNullable(commentChange);
    }
}
