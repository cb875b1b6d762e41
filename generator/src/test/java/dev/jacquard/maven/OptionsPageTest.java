package dev.jacquard.maven;

import dev.jacquard.testing.PluginDescriptor;
import dev.jacquard.testing.PluginDescriptor.Goal;
import dev.jacquard.testing.PluginDescriptor.Parameter;
import dev.jacquard.testing.WrittenPage;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/options.md} true. */
class OptionsPageTest {
    private static final String HEAD = """
            # Options

            The goals and their parameters, as `mvn help:describe` shows them. A test makes this page of the code. [The goals in a
            build](maven.md) tells how they go together. By openapi-generator's command line, options are
            `--additional-properties`, in the same words ([how](openapi-generator.md)).

            """;

    @Test
    void thePageHasAllGoalsAndParameters() {
        Map<String, Goal> goals = new TreeMap<>(PluginDescriptor.ours().goals());
        Goal generate = goals.remove("generate");
        // Of maven-plugin-tools, not ours.
        goals.remove("help");
        StringBuilder page = new StringBuilder(HEAD);
        section(page, "generate", generate, Map.of());
        goals.forEach((name, goal) -> section(page, name, goal, generate.parameters()));
        WrittenPage.check(Path.of("docs/options.md"), page.toString().stripTrailing() + "\n");
    }

    private static void section(StringBuilder page, String name, Goal goal, Map<String, Parameter> known) {
        page.append("## `jacquard:").append(name).append("`\n\n").append(markdown(goal.description())).append('\n');
        if (!goal.phase().isEmpty()) {
            page.append("\nBy default in phase `").append(goal.phase()).append("`.\n");
        }
        Map<String, Parameter> own = new TreeMap<>(goal.parameters());
        own.entrySet().removeAll(known.entrySet());
        if (own.size() < goal.parameters().size()) {
            page.append("\nIt has the parameters of `generate`").append(missing(goal, known)).append(own.isEmpty() ? ".\n" : ", and:\n");
        }
        if (!own.isEmpty()) {
            page.append("\n| Parameter | Property | Type | Default | |\n| --- | --- | --- | --- | --- |\n");
            own.forEach((parameter, about) -> page.append("| `").append(parameter).append("`").append(about.isRequired() ? ", required" : "")
                    .append(" | ").append(code(about.property()))
                    .append(" | ").append(about.type().replace("PlexusConfiguration", "Map"))
                    .append(" | ").append(code(about.defaultValue()))
                    .append(" | ").append(markdown(about.description()).replace('\n', ' ')).append(" |\n"));
        }
        page.append('\n');
    }

    private static String missing(Goal goal, Map<String, Parameter> known) {
        Map<String, Parameter> without = new TreeMap<>(known);
        without.keySet().removeAll(goal.parameters().keySet());
        return without.isEmpty() ? "" : " but `" + String.join("`, `", without.keySet()) + "`";
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static String markdown(String html) {
        return html.replaceAll("</?code>", "`").replaceAll("</?p>", "").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&amp;", "&").replace("|", "\\|").replace("<", "\\<").strip();
    }
}
