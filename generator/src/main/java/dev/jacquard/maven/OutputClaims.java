package dev.jacquard.maven;

import dev.jacquard.Configuration;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;

/** Which execution of a module writes to which folder: two that share one would remove each other's files, in turn. */
final class OutputClaims {
    private final Map<Path, Claim> claims = new HashMap<>();

    private OutputClaims() {}

    /**
     * The claims of the module that is built.
     *
     * @param context what Maven keeps for the plugin and the module while a build runs
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // So does Maven's API declare it.
    static OutputClaims of(Map context) {
        synchronized (context) {
            OutputClaims claims = (OutputClaims) context.get(OutputClaims.class.getName());
            if (claims == null) {
                claims = new OutputClaims();
                context.put(OutputClaims.class.getName(), claims);
            }
            return claims;
        }
    }

    /**
     * Gives an execution its folder.
     *
     * @throws MojoFailureException if another one has it and writes something else there
     */
    void claim(Configuration configuration, MojoExecution execution) throws MojoFailureException {
        Path folder = configuration.output().toAbsolutePath().normalize();
        Claim earlier = claims.putIfAbsent(folder, new Claim(configuration, execution.getExecutionId()));
        if (earlier != null && !earlier.configuration().equals(configuration)) {
            throw Usage.failure("error: the executions " + earlier.executionId() + " and "
                    + execution.getExecutionId() + " have the same output folder, " + folder
                    + "\nhint: give each an <output> of its own");
        }
    }

    private record Claim(Configuration configuration, String executionId) {}
}
