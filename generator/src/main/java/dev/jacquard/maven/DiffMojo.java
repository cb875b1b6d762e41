package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diff.Comparison;
import dev.jacquard.diff.Console;
import dev.jacquard.diff.Report;
import dev.jacquard.diff.Version;
import dev.jacquard.read.Input;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a changed document does to callers of the client: what breaks sources, what breaks compiled classes, what behaves
 * otherwise, what is safe. Generates nothing.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends ClientMojo {
    /** The old document: a file, relative to the module. Instead of it, oldRevision can be set. */
    @Parameter(property = "jacquard.oldSpec")
    private @Nullable String oldSpec;

    /**
     * The git revision from which the old document is taken, with the files that it refers to, such as <code>HEAD</code>,
     * <code>origin/main</code> or <code>v1.2.0</code>. It is <code>HEAD</code> where oldSpec is not set either.
     */
    @Parameter(property = "jacquard.oldRevision")
    private @Nullable String oldRevision;

    /**
     * Files that the report is written to: as Markdown where the name ends in <code>.md</code>, as JSON where it ends in
     * <code>.json</code>, and as the log shows it where it ends in <code>.txt</code>.
     */
    @Parameter(property = "jacquard.reportFiles")
    private List<File> reportFiles = List.of();

    /** Whether the build fails where callers must do something. */
    @Parameter(property = "jacquard.failOnBreaking", defaultValue = "false")
    private boolean failOnBreaking;

    /** For Maven. */
    public DiffMojo() {}

    @Override
    void run(Configuration configuration) throws MojoFailureException {
        for (File file : reportFiles) {
            ReportFile.check(file.toPath());
        }
        Pipeline pipeline = new Pipeline(configuration);
        Version after = pipeline.named().map(pipeline::version).orElse(null);
        report(pipeline);
        if (after == null) {
            return;
        }
        Report report = Comparison.of(before(configuration), after);
        Console.lines(report).forEach(line -> getLog().info(line));
        Diagnostics diagnostics = new Diagnostics();
        for (File file : reportFiles) {
            ReportFile.write(file.toPath(), report, diagnostics);
        }
        if (diagnostics.failed()) {
            throw Usage.failure("error: " + diagnostics.errors().get(0).message());
        }
        if (failOnBreaking && report.breaking()) {
            throw new MojoFailureException("The document's changes break callers; see above.\n"
                    + "hint: make them compatible, or raise the major version and run without failOnBreaking");
        }
    }

    private Version before(Configuration configuration) throws MojoFailureException {
        if (oldSpec != null && oldRevision != null) {
            throw Usage.failure("error: both <oldSpec> and <oldRevision> are set\nhint: set one of them");
        }
        if (oldSpec != null) {
            Input input = configuration.input();
            Path document = shown(Usage.document(project().getBasedir().toPath(), oldSpec));
            return version(configuration.with(new Input(document, input.overlays(), null)), oldSpec);
        }
        String revision = oldRevision == null ? "HEAD" : oldRevision;
        try (RevisionFolder folder = RevisionFolder.of(configuration.input(), revision)) {
            return version(configuration.with(folder.input()), revision);
        }
    }

    private Version version(Configuration configuration, String of) throws MojoFailureException {
        Pipeline pipeline = new Pipeline(configuration);
        return pipeline.named()
                .map(pipeline::version)
                .orElseThrow(() -> Usage.failure(
                        "error: the old document cannot be read, that of " + of + "\n" + pipeline.errors()));
    }
}
