package dev.jacquard.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;

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
            @org.jspecify.annotations.Nullable Xpp3Dom configuration, Set<String> known, List<String> unknown) {
        if (configuration != null) {
            for (Xpp3Dom child : configuration.getChildren()) {
                if (!known.contains(child.getName())) {
                    unknown.add(child.getName());
                }
            }
        }
    }

    private static String message(String name, Set<String> known) {
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(java.util.Locale.ROOT), candidate.toLowerCase(java.util.Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        String hint = least <= Math.max(2, name.length() / 3)
                ? "did you mean <" + nearest + ">?"
                : "the parameters are " + String.join(", ", known);
        return "<configuration> has a parameter that Jacquard does not know: <" + name + ">; " + hint;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
