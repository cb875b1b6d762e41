package dev.jacquard.maven;

import dev.jacquard.diagnostics.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Finds parameters of an execution that no goal has: Maven itself ignores them. */
final class UnknownParameters {
    private UnknownParameters() {}

    static void check(MojoExecution execution) throws MojoFailureException {
        // A configuration of the plugin is for all its goals: another goal's parameter is no mistake.
        Set<String> known = new TreeSet<>();
        for (MojoDescriptor goal : execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            known.addAll(goal.getParameterMap().keySet());
        }
        Xpp3Dom configured = execution.getPlugin() == null ? null : (Xpp3Dom) execution.getPlugin().getConfiguration();
        List<String> unknown = new ArrayList<>();
        collect(configured, known, unknown);
        if (execution.getPlugin() != null) {
            var own = execution.getPlugin().getExecutionsAsMap().get(execution.getExecutionId());
            collect(own == null ? null : (Xpp3Dom) own.getConfiguration(), known, unknown);
        }
        if (!unknown.isEmpty()) {
            throw new MojoFailureException(message(unknown.get(0), known));
        }
    }

    private static void collect(
            @Nullable Xpp3Dom configuration, Set<String> known, List<String> unknown) {
        if (configuration != null) {
            for (Xpp3Dom child : configuration.getChildren()) {
                if (!known.contains(child.getName())) {
                    unknown.add(child.getName());
                }
            }
        }
    }

    private static String message(String name, Set<String> known) {
        String nearest = new NearestName().to(name, known.iterator());
        String hint = nearest == null
                ? "the parameters are " + String.join(", ", known)
                : "did you mean <" + nearest + ">?";
        return "<configuration> has a parameter that Jacquard does not know: <" + name + ">; " + hint;
    }
}
