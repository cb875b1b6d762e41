package dev.jacquard.maven;

import dev.jacquard.Configuration;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes the client, and again whenever a file changes that it was made of, until it is interrupted. Each time it tells in three
 * lines what the change does to callers. While the document has errors, they are told and the files stay as they are.
 */
@Mojo(name = "watch", threadSafe = true)
public final class WatchMojo extends ClientMojo {
    /** For Maven. */
    public WatchMojo() {}

    @Override
    void run(Configuration configuration) {
        getLog().info("Watching " + configuration.inputSpec() + "; press Ctrl+C to end");
        new Watch(configuration, getLog()).run();
    }
}
