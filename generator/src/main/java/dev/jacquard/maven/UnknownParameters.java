package dev.jacquard.maven;

import dev.jacquard.diagnostics.NearestName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Finds parameters of an execution that no goal has: Maven itself ignores them. Those of openapi-generator's plugin
 * are known, and answered.
 */
final class UnknownParameters {
    private final MojoDescriptor goal;
    private final ShownPaths shown;
    private final List<String> messages = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private @Nullable PeerParameters peers;

    private UnknownParameters(MojoDescriptor goal, ShownPaths shown) {
        this.goal = goal;
        this.shown = shown;
    }

    /**
     * Fails if there are unknown parameters.
     *
     * @param execution what is configured
     * @param shown makes a path the one to show
     * @return warnings of parameters that have no effect
     * @throws MojoFailureException which names each of them, its place and the parameter that may be meant
     */
    static List<String> check(MojoExecution execution, ShownPaths shown) throws MojoFailureException {
        Plugin plugin = execution.getPlugin();
        if (plugin == null) {
            return List.of();
        }
        UnknownParameters unknown = new UnknownParameters(execution.getMojoDescriptor(), shown);
        unknown.collect(plugin.getConfiguration());
        var own = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        unknown.collect(own == null ? null : own.getConfiguration());
        if (!unknown.messages.isEmpty()) {
            throw Usage.failure(String.join("\n", unknown.messages));
        }
        return unknown.warnings;
    }

    private void collect(@Nullable Object configuration) {
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                if (!goal.getParameterMap().containsKey(child.getName()) && !known().contains(child.getName())) {
                    judge(child);
                }
            }
        }
    }

    /** A configuration of the plugin is for all its goals: another goal's parameter is no mistake. */
    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        for (MojoDescriptor each : goal.getPluginDescriptor().getMojos()) {
            known.addAll(each.getParameterMap().keySet());
        }
        return known;
    }

    private void judge(Xpp3Dom parameter) {
        if (peers == null) {
            peers = new PeerParameters();
        }
        PeerParameters.Answer answer = peers.answers().get(parameter.getName());
        if (answer == null) {
            tell(messages, parameter, "error: unknown parameter <" + parameter.getName() + ">\nhint: "
                    + nearest(parameter.getName()));
        } else if (!answer.isHarmless(parameter.getValue())) {
            tell(answer.isError() ? messages : warnings, parameter, (answer.isError() ? "error" : "warning")
                    + ": <" + parameter.getName() + "> of openapi-generator's plugin has no meaning here\nhint: "
                    + answer.text());
        }
    }

    private String nearest(String name) {
        Set<String> known = known();
        String nearest = new NearestName().to(name, known.iterator());
        return nearest == null
                ? "the parameters are " + String.join(", ", known)
                : "did you mean <" + nearest + ">?";
    }

    /** Maven hands the plugin's configuration down to the execution: it may come twice. */
    private void tell(List<String> lines, Xpp3Dom parameter, String message) {
        String line = place(parameter.getInputLocation()) + message;
        if (!lines.contains(line)) {
            lines.add(line);
        }
    }

    private String place(@Nullable Object location) {
        if (location instanceof InputLocation known && known.getSource() != null
                && known.getSource().getLocation() != null && known.getLineNumber() > 0) {
            return shown.of(Path.of(known.getSource().getLocation())) + ":" + known.getLineNumber() + ":"
                    + known.getColumnNumber() + ": ";
        }
        return "";
    }
}
