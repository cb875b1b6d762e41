package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: how they start, where they run, and how they report. */
abstract class GoalMojo extends AbstractMojo {
    /** Whether the goal does nothing. */
    @Parameter(property = "jacquard.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    private final List<String> warnings = new ArrayList<>();
    private long start;

    /** Runs the goal. */
    @Override
    public final void execute() throws MojoFailureException {
        start = System.nanoTime();
        warn(UnknownParameters.check(execution(), shownPaths()));
        if (skip) {
            getLog().info("Skipped: jacquard.skip is set.");
            return;
        }
        run(configuration());
    }

    /**
     * What the user asks for.
     *
     * @throws MojoFailureException if it is not understood; it says why
     */
    abstract Configuration configuration() throws MojoFailureException;

    /**
     * Does what the goal is for.
     *
     * @param configuration what the user asks for
     * @throws MojoFailureException if that cannot be done; it says why
     */
    abstract void run(Configuration configuration) throws MojoFailureException;

    /** Takes warnings of the configuration. They are told with those of the document. */
    final void warn(List<String> lines) {
        warnings.addAll(lines);
    }

    /** Logs the warnings of a run, and ends the build if there are errors. */
    final void report(Pipeline pipeline) throws MojoFailureException {
        warnings.forEach(warning -> getLog().warn(warning));
        pipeline.warnings().forEach(warning -> getLog().warn(warning));
        pipeline.notes().forEach(note -> getLog().info(note));
        String errors = pipeline.errors();
        if (!errors.isEmpty()) {
            throw Usage.failure(errors);
        }
    }

    /** Where someone watches the build; null if nobody does, or several modules would write there at once. */
    final @Nullable PrintStream terminal() {
        MavenExecutionRequest request = session().getRequest();
        boolean isWatched = request.isInteractiveMode() && System.console() != null
                && request.getDegreeOfConcurrency() <= 1 && getLog().isInfoEnabled();
        return isWatched ? System.out : null;
    }

    /** How long the goal has been running, in milliseconds. */
    final long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** A path as the user would type it where Maven was started. */
    final Path shown(Path path) {
        return shownPaths().of(path);
    }

    private ShownPaths shownPaths() {
        return new ShownPaths(session().getExecutionRootDirectory());
    }

    /** The module that is built. */
    final MavenProject project() {
        return given(project);
    }

    /** The build. */
    final MavenSession session() {
        return given(session);
    }

    /** What runs. */
    final MojoExecution execution() {
        return given(execution);
    }

    /** Maven sets what is required. */
    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("not run by Maven");
        }
        return value;
    }
}
