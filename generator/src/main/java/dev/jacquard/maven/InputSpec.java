package dev.jacquard.maven;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The value of {@code inputSpec}: a file, a resource of a dependency, or a URL. */
final class InputSpec {
    private static final String CLASSPATH = "classpath:";

    private InputSpec() {}

    /**
     * The file with the document.
     *
     * @param inputSpec what the user wrote
     * @param project the module
     * @param isRemoteAllowed whether it may be a URL
     * @param isOffline whether a URL must not be fetched
     * @throws MojoFailureException if there can be no such document; whether there is a file is found out later
     */
    static Path file(String inputSpec, MavenProject project, boolean isRemoteAllowed, boolean isOffline)
            throws MojoFailureException {
        if (inputSpec.startsWith(CLASSPATH)) {
            return store(project).resource(inputSpec.substring(CLASSPATH.length()));
        }
        if (isRemoteAllowed && inputSpec.contains("://")) {
            return store(project).url(inputSpec, isOffline);
        }
        return Usage.document(project.getBasedir().toPath(), inputSpec);
    }

    private static DocumentStore store(MavenProject project) {
        return new DocumentStore(Path.of(project.getBuild().getDirectory()));
    }
}
