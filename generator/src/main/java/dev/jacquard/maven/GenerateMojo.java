package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.write.Changes;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the client for an OpenAPI document: Java, and on request pages and a project file. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends ClientMojo {
    /** Whether the generated Java is compiled with the module. */
    @Parameter(property = "jacquard.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    /** For Maven. */
    public GenerateMojo() {}

    @Override
    void run(Configuration configuration) throws MojoFailureException {
        OutputClaims.of(getPluginContext()).claim(configuration, execution());
        Pipeline pipeline = new Pipeline(configuration);
        Optional<Changes> changes = pipeline.run();
        report(pipeline);
        if (changes.isPresent()) {
            Changes made = changes.get();
            getLog().info(pipeline.size() + " from " + configuration.inputSpec() + ": " + made.written()
                    + (made.written() == 1 ? " file" : " files") + " written, " + made.unchanged() + " unchanged, "
                    + made.removed().size() + " removed");
        }
        if (addCompileSourceRoot && configuration.parts().contains(Configuration.Part.SOURCES)) {
            project().addCompileSourceRoot(configuration.output().resolve("src/main/java").toString());
        }
    }
}
