package dev.jacquard.maven;

import dev.jacquard.Choice;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Checks the values of parameters, and fails as the rest does: a line for the error, a line for what to do. */
final class Usage {
    private Usage() {}

    /**
     * What ends a build. The errors get lines of their own, since Maven begins the first one with a long name.
     *
     * @param errors lines that begin with {@code error:} or a place
     */
    static MojoFailureException failure(String errors) {
        return new MojoFailureException("Nothing was written.\n" + errors);
    }

    /** The document. Whether it is there is the reader's to find out. */
    static Path document(Path module, String inputSpec) throws MojoFailureException {
        if (inputSpec.contains("://")) {
            throw failure("error: <inputSpec> is no file: " + inputSpec
                    + "\nhint: save the document in the project, or set <allowRemoteInputSpec>");
        }
        try {
            return module.resolve(inputSpec);
        } catch (InvalidPathException e) {
            throw failure("error: <inputSpec> is no path of a file: " + inputSpec);
        }
    }

    /** The name of a package, or null; fails if it is something else. */
    static @Nullable String packageName(String parameter, @Nullable String name) throws MojoFailureException {
        if (name != null && !SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw failure("error: <" + parameter + "> is no name of a Java package: " + name
                    + "\nhint: write words of letters and digits between full stops, as in org.example.pets");
        }
        return name;
    }

    /** What was chosen of several words; fails if it is none of them. */
    static <E extends Enum<E>> E choice(String parameter, String word, E[] choices) throws MojoFailureException {
        E value = Choice.of(choices, word);
        if (value == null) {
            throw failure(Choice.problem("<" + parameter + ">", choices, word));
        }
        return value;
    }

    /** Fails if something is set that is not a folder. */
    static void folder(String parameter, @Nullable Path folder) throws MojoFailureException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw failure("error: <" + parameter + "> is no folder: " + folder);
        }
    }
}
