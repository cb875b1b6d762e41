package dev.jacquard.maven;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.incremental.CommentChange;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/**
 * Asks the compiler plugin to compile changed sources alone, for this build, where that gives the class files that
 * compiling all would give. By default it compiles a module whole when any source changed. It takes a property of the
 * project for that.
 */
final class PartialCompilation {
    /** What the compiler plugin of Maven 3 takes; in the context of a module, that we set it. */
    static final String PROPERTY = "maven.compiler.useIncrementalCompilation";

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String ONLY_STALE = "false";

    private final MavenProject project;
    private final MavenSession session;
    private final Map<Object, Object> context;

    /**
     * The compilation of a module.
     *
     * @param project the module
     * @param session the build
     * @param context what Maven keeps for the plugin and the module while a build runs
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // So does Maven's API declare it.
    PartialCompilation(MavenProject project, MavenSession session, Map context) {
        this.project = project;
        this.session = session;
        this.context = context;
    }

    /** Takes back what an earlier execution in the module asked for. */
    void withdraw() {
        if (context.remove(PROPERTY) != null) {
            project.getProperties().remove(PROPERTY, ONLY_STALE);
        }
    }

    /**
     * Asks for it if that is right.
     *
     * @param configuration what was generated
     * @param change what was changed
     * @return whether it was asked for
     */
    boolean ask(Configuration configuration, CommentChange change) {
        boolean right = isOwnCode(configuration)
                && isCompilerKnown()
                && !isUsersWish()
                && !hasOtherSources(configuration.output().resolve(Pipeline.JAVA))
                && change.isCompiledIn(Path.of(project.getBuild().getOutputDirectory()), Pipeline.JAVA, changeOfPoms());
        if (right) {
            project.getProperties().setProperty(PROPERTY, ONLY_STALE);
            context.put(PROPERTY, ONLY_STALE);
        }
        return right;
    }

    /** Whether class files depend on no code of the user's, and on no module, which must be compiled whole. */
    private static boolean isOwnCode(Configuration configuration) {
        return configuration.models().typeMappings().types().isEmpty()
                && configuration.templateDirectory() == null
                && configuration.names().moduleName() == null;
    }

    /** Whether the plugin is one of Maven 3: that of Maven 4 finds out by itself what to compile. */
    private boolean isCompilerKnown() {
        Plugin compiler = project.getPlugin(COMPILER);
        return compiler != null && compiler.getVersion() != null && compiler.getVersion().startsWith("3.");
    }

    private boolean isUsersWish() {
        return session.getUserProperties().containsKey(PROPERTY)
                || session.getSystemProperties().containsKey(PROPERTY)
                || project.getProperties().containsKey(PROPERTY);
    }

    /** Whether there are sources that could depend on each other in ways that nobody knows here. */
    private boolean hasOtherSources(Path own) {
        List<String> roots = new ArrayList<>(project.getCompileSourceRoots());
        roots.addAll(project.getTestCompileSourceRoots());
        for (String root : roots) {
            Path folder = project.getBasedir().toPath().resolve(root).normalize();
            if (!folder.equals(own.toAbsolutePath().normalize()) && hasJava(folder)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasJava(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException | UncheckedIOException e) {
            return true;
        }
    }

    /** When a project file changed last: it says which compiler there is, with which options and libraries. */
    private long changeOfPoms() {
        long newest = 0;
        for (MavenProject each = project; each != null; each = each.getParent()) {
            File pom = each.getFile();
            newest = Math.max(newest, pom == null ? 0 : pom.lastModified());
        }
        return newest;
    }
}
