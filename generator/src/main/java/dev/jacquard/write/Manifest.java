package dev.jacquard.write;

import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The list of the files that are ours: a line for each path, sorted, in UTF-8 with LF, below a line for human readers.
 * It holds no time, so that it may be committed with the files.
 */
final class Manifest {
    private static final String HEADER = "# The files of this folder that Jacquard wrote, and may change and remove.\n";

    private Manifest() {}

    /** Where the manifest of an output folder is. */
    static Path path(Path folder) {
        return folder.resolve(OutputPaths.RESERVED).resolve("manifest");
    }

    /**
     * Reads the manifest of an output folder.
     *
     * @param folder the output folder
     * @param diagnostics takes what is wrong
     * @return the paths, none if there is no manifest; null if it is damaged
     * @throws IOException if it cannot be read
     */
    static @Nullable SortedSet<String> read(Path folder, Diagnostics diagnostics) throws IOException {
        Path file = path(folder);
        if (Files.isSymbolicLink(file.getParent()) || Files.isSymbolicLink(file)) {
            damaged(file, "it is a symbolic link", diagnostics);
            return null;
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new TreeSet<>();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        // A checkout may have turned its line ends.
        List<String> lines = text.replace("\r\n", "\n").lines().toList();
        SortedSet<String> paths = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i == 0 && line.startsWith("#")) {
                continue;
            }
            // It decides what is removed, and anyone may have written into it.
            if (OutputPaths.problem(line) != null) {
                damaged(file, "line " + (i + 1) + " is no path of an output file: " + OutputPaths.quoted(line),
                        diagnostics);
                return null;
            }
            paths.add(line);
        }
        return paths;
    }

    private static void damaged(Path file, String how, Diagnostics diagnostics) {
        diagnostics.error("output-manifest", "The manifest " + file + " cannot be used: " + how, null,
                "Remove the manifest and the generated files, then generate again");
    }

    /** The bytes of a manifest. */
    static byte[] bytes(SortedSet<String> paths) {
        StringBuilder text = new StringBuilder(HEADER);
        paths.forEach(path -> text.append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
