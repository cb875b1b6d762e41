package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.write.Changes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Fails when files that were generated and committed are out of date. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ClientMojo {
    private static final int SHOWN = 20;

    /**
     * The command that brings the files up to date, shown when they are not. By default the one that runs goal
     * <code>generate</code> with the configuration of this execution.
     */
    @Parameter(property = "jacquard.repairCommand")
    private @Nullable String repairCommand;

    /** For Maven. */
    public CheckMojo() {}

    @Override
    void run(Configuration configuration) throws MojoFailureException {
        Pipeline pipeline = new Pipeline(configuration);
        Optional<Changes> changes = pipeline.compare();
        report(pipeline);
        if (changes.isPresent() && !changes.get().isEmpty()) {
            throw new MojoFailureException(message(configuration, changes.get()));
        }
        getLog().info("Up to date with " + configuration.inputSpec());
    }

    private String message(Configuration configuration, Changes changes) {
        StringBuilder out = new StringBuilder("Generated files are out of date with ")
                .append(configuration.inputSpec())
                .append('.');
        Path folder = shown(configuration.output());
        int left = SHOWN;
        left = list(out, "is missing", folder, changes.added(), left);
        left = list(out, "differs", folder, changes.changed(), left);
        left = list(out, "is no longer generated", folder, changes.removed(), left);
        if (left < 0) {
            out.append("\nand ").append(-left).append(" more");
        }
        return out.append("\nhint: run: ").append(repair()).toString();
    }

    private String repair() {
        if (repairCommand != null) {
            return repairCommand;
        }
        String module = shown(project().getBasedir().toPath()).toString();
        String file = module.equals(".") ? "" : "-f " + quoted(module) + " ";
        String id = execution().getExecutionId();
        return "mvn " + file + "jacquard:generate" + (id.equals("default-cli") ? "" : "@" + id);
    }

    private static String quoted(String word) {
        return word.indexOf(' ') < 0 ? word : '"' + word + '"';
    }

    private static int list(StringBuilder out, String what, Path folder, List<String> paths, int left) {
        int remaining = left;
        for (String path : paths) {
            if (remaining-- > 0) {
                out.append('\n').append(folder.resolve(path).normalize()).append(": error: ").append(what);
            }
        }
        return remaining;
    }
}
