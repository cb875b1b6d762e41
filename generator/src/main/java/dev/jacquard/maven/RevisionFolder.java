package dev.jacquard.maven;

import dev.jacquard.read.GitRevision;
import dev.jacquard.read.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A temporary folder with a document as it was in a git revision, with the files beside it. Gone when it is closed.
 *
 * @param folder the folder
 * @param input the document in it
 */
record RevisionFolder(Path folder, Input input) implements AutoCloseable {
    /**
     * Takes a document out of a revision.
     *
     * @param current the document as it is now
     * @param revision the revision
     * @throws MojoFailureException if it was not there
     */
    static RevisionFolder of(Input current, String revision) throws MojoFailureException {
        Path document = current.document().toAbsolutePath().normalize();
        Path root = current.root() == null ? document.getParent() : current.root().toAbsolutePath().normalize();
        try {
            Path folder = Files.createTempDirectory("jacquard-revision").toRealPath();
            RevisionFolder copy = new RevisionFolder(folder, input(current, root, folder));
            try {
                GitRevision.of(root, revision).copy(folder);
            } catch (GitRevision.Problem e) {
                copy.close();
                throw Usage.failure("error: " + e.getMessage() + "\nhint: set oldRevision to a revision of the repository that"
                        + " holds the document, or oldSpec to a file");
            }
            if (!Files.exists(copy.input().document())) {
                copy.close();
                throw Usage.failure("error: " + current.document() + " is not in revision " + revision
                        + "\nhint: set oldSpec to the file that it was before");
            }
            return copy;
        } catch (IOException e) {
            throw Usage.failure("error: the old document cannot be copied: " + e);
        }
    }

    private static Input input(Input current, Path root, Path folder) {
        List<Path> overlays = current.overlays().stream().map(overlay -> moved(overlay, root, folder)).toList();
        return new Input(moved(current.document(), root, folder), overlays, folder);
    }

    /** A file of the revision; what lies elsewhere is taken as it is now. */
    private static Path moved(Path file, Path root, Path folder) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(root) ? folder.resolve(root.relativize(absolute)) : absolute;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
