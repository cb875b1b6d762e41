package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.incremental.CommentChange;
import dev.jacquard.incremental.LastRun;
import dev.jacquard.incremental.Program;
import dev.jacquard.write.Changes;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * Writes the client for an OpenAPI document: Java, and on request pages and a project file. It does nothing while what
 * it read and wrote, its parameters and the plugin are as they were.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ClientMojo {
    /** Whether the generated Java is compiled with the module. */
    @Parameter(property = "jacquard.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    /** Whether the generated Java is compiled with the module's tests, and not with what it ships. */
    @Parameter(property = "jacquard.addTestCompileSourceRoot", defaultValue = "false")
    private boolean addTestCompileSourceRoot;

    /** Whether the goal runs although nothing has changed: it writes nothing then, but tells its warnings again. */
    @Parameter(property = "jacquard.force", defaultValue = "false")
    private boolean force;

    /** An IDE's, or one that does nothing. */
    @SuppressWarnings("deprecation") // Injection by javax.inject would give the goal a dependency that Maven 4 has not.
    @Component
    private @Nullable BuildContext buildContext;

    /** For Maven. */
    public GenerateMojo() {}

    @Override
    void run(Configuration configuration) throws MojoFailureException {
        OutputClaims.of(getPluginContext()).claim(configuration, execution());
        boolean hasSources = configuration.parts().contains(Configuration.Part.SOURCES);
        // What an earlier execution found out of its sources was without these.
        if (hasSources && getPluginContext().containsKey(PartialCompilation.PROPERTY)) {
            compilation().withdraw();
        }
        LastRun last = new LastRun(configuration, program());
        String change = force ? "jacquard.force is set" : last.change();
        if (change == null) {
            getLog().info("Nothing to do for " + configuration.inputSpec() + ": " + last.summary());
            getLog().debug("This took " + millis() + " ms");
        } else {
            getLog().debug("To do, since " + change);
            generate(configuration, last);
        }
        if (hasSources) {
            addSources(configuration.output().resolve(Pipeline.JAVA).toString());
        }
    }

    private PartialCompilation compilation() {
        return new PartialCompilation(project(), session(), getPluginContext());
    }

    private void addSources(String folder) {
        if (addTestCompileSourceRoot) {
            project().addTestCompileSourceRoot(folder);
        } else if (addCompileSourceRoot) {
            project().addCompileSourceRoot(folder);
        }
    }

    private void generate(Configuration configuration, LastRun last) throws MojoFailureException {
        last.begin();
        Pipeline pipeline;
        Optional<Changes> changes;
        try (Progress progress = new Progress(getLog(), terminal())) {
            pipeline = new Pipeline(configuration, progress);
            changes = pipeline.run(last::look);
        }
        report(pipeline);
        if (changes.isEmpty()) {
            return;
        }
        if (buildContext != null && !changes.get().isEmpty()) {
            buildContext.refresh(configuration.output().toFile());
        }
        getLog().info(Summary.of(configuration, pipeline, changes.get(), millis()));
        try {
            pipeline.record(last, Summary.later(pipeline));
        } catch (IOException e) {
            getLog().debug("The run is not recorded: " + e);
        }
        if (addCompileSourceRoot && !addTestCompileSourceRoot) {
            last.commentChange().ifPresent(change -> compile(configuration, change));
        }
    }

    private void compile(Configuration configuration, CommentChange change) {
        if (compilation().ask(configuration, change)) {
            getLog().info("Only comments of Java changed: what was written is compiled again, and not all ("
                    + PartialCompilation.PROPERTY + "=false in this build)");
        }
    }

    /** The plugin's jar, or the folder with its classes where it is built, and its libraries. */
    private Program program() {
        List<File> libraries = new ArrayList<>();
        for (Artifact artifact : execution().getMojoDescriptor().getPluginDescriptor().getArtifacts()) {
            if (artifact.getFile() != null) {
                libraries.add(artifact.getFile());
            }
        }
        try {
            File classes = new File(GenerateMojo.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Program.of(classes, libraries);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
