package dev.jacquard.incremental;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What a goal does with a run that is recorded, for a class loader that has none of the plugin's libraries. */
public final class UnchangedProbe {
    private UnchangedProbe() {}

    /** What has changed in a folder that holds a document and the pages that were made of it. */
    public static String change(Path folder) {
        return String.valueOf(new LastRun(configuration(folder), program(folder)).change());
    }

    static Program program(Path folder) {
        return Program.of(folder.resolve("plugin.jar").toFile(), List.of(folder.resolve("library.jar").toFile()));
    }

    static Configuration configuration(Path folder) {
        return new Configuration(
                new Input(folder.resolve("api/pets.yaml"), List.of(folder.resolve("overlay.yaml")), folder.resolve("api")),
                folder.resolve("out"),
                Set.of(Part.DOCUMENTATION),
                NameOptions.DEFAULTS.with(folder.resolve("names.txt"), false),
                folder.resolve("templates"),
                Selection.ALL,
                Project.DEFAULTS);
    }
}
