package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.write.Changes;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Fails when files that were generated and committed are out of date. Writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ClientMojo {
    private static final int SHOWN = 20;

    /** The command that brings the files up to date; shown when they are not. */
    @Parameter(property = "jacquard.repairCommand", defaultValue = "mvn jacquard:generate")
    private String repairCommand = "mvn jacquard:generate";

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
        StringBuilder out = new StringBuilder("generated files are out of date with ")
                .append(configuration.inputSpec())
                .append(", in ")
                .append(shown(configuration.output()))
                .append(':');
        int left = SHOWN;
        left = list(out, "missing", changes.added(), left);
        left = list(out, "differs", changes.changed(), left);
        left = list(out, "stale", changes.removed(), left);
        if (left < 0) {
            out.append("\n  and ").append(-left).append(" more");
        }
        return out.append("\nrun: ").append(repairCommand).toString();
    }

    private static int list(StringBuilder out, String what, List<String> paths, int left) {
        int remaining = left;
        for (String path : paths) {
            if (remaining-- > 0) {
                out.append("\n  ").append(what).append(": ").append(path);
            }
        }
        return remaining;
    }
}
