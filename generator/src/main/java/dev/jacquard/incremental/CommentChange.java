package dev.jacquard.incremental;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/**
 * A change of comments in sources, and of nothing else: of the other sources, a compiler would make the class files
 * that are there.
 *
 * @param sources all sources that were made, by their paths below the output folder
 * @param since when they changed last in more than comments, in milliseconds
 */
public record CommentChange(Set<String> sources, long since) {
    /** Copies the set. */
    public CommentChange {
        sources = Set.copyOf(sources);
    }

    /**
     * Whether a folder holds what was compiled of the sources as they are but for comments: a class file of each, and
     * nothing that is not theirs. Other class files may depend on sources that nobody knows here; other files may be
     * made of all sources at once.
     *
     * @param classes the folder
     * @param root the folder with the sources, by its path below the output folder, with a slash at its end
     * @param settings when what decides about class files besides the sources changed last, in milliseconds
     * @return false also where that cannot be told
     */
    public boolean isCompiledIn(Path classes, String root, long settings) {
        Set<String> missing = new HashSet<>();
        for (String source : sources) {
            if (!source.startsWith(root)) {
                return false;
            }
            missing.add(source.substring(root.length(), source.lastIndexOf('.')));
        }
        ClassFiles files = new ClassFiles(classes, Set.copyOf(missing), Math.max(since, settings));
        try {
            Files.walkFileTree(classes, files);
        } catch (IOException e) {
            return false;
        }
        missing.removeAll(files.found);
        return files.sound && missing.isEmpty();
    }

    /** Looks at class files until one is not as it should be. */
    private static final class ClassFiles extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Set<String> sources;
        private final long since;
        private final Set<String> found = new HashSet<>();
        private boolean sound = true;

        ClassFiles(Path folder, Set<String> sources, long since) {
            this.folder = folder;
            this.sources = sources;
            this.since = since;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            int name = path.lastIndexOf('/') + 1;
            int nested = path.indexOf('$', name);
            boolean isClass = path.endsWith(".class");
            String source = path.substring(0, nested >= 0 ? nested : isClass ? path.lastIndexOf('.') : path.length());
            sound = isClass && sources.contains(source) && attributes.lastModifiedTime().toMillis() > since;
            if (nested < 0) {
                found.add(source);
            }
            return sound ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }
    }
}
