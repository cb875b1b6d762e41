package dev.jacquard.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files that a document is made of: those in the tree of its folder that its references name. No reference leads
 * out of that tree, by whatever way: neither by {@code ..}, nor by an absolute path, nor by a symbolic link.
 */
final class FileSet {
    private final ReadOptions options;
    private final FileParser parser;
    private final Path root;
    private final Path folder;
    private final Path limit;
    private final Map<Path, Tree> byPath = new HashMap<>();
    private long size;

    /**
     * @param document the root document
     * @param limit the folder that no reference leaves; null for that of the root document
     */
    FileSet(Tree document, @Nullable Path limit, ReadOptions options, FileParser parser) {
        this.options = options;
        this.parser = parser;
        this.root = document.file().path();
        Path absolute = root.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        this.folder = parent == null ? absolute : parent;
        this.limit = limit == null ? folder : limit.toAbsolutePath().normalize();
        this.size = document.file().text().length();
        byPath.put(real(absolute), document);
    }

    /** The documents that were opened, the root document among them. */
    Iterable<Tree> opened() {
        return byPath.values();
    }

    /**
     * The document that a reference names.
     *
     * @param base the document that the reference stands in
     * @param name the path that it says
     * @param reference the whole reference
     * @return the document; without a root if its text cannot be parsed, which is told already
     */
    Tree open(Tree base, String name, String reference) throws ReferenceProblem {
        Path wanted = path(base, name, reference);
        if (!wanted.startsWith(limit)) {
            throw outside(reference);
        }
        if (!Files.exists(wanted)) {
            parser.absent(wanted);
            throw ReferenceProblem.nowhere(reference, "there is no file " + shown(wanted));
        }
        Path real = real(wanted);
        if (!real.startsWith(real(limit))) {
            throw outside(reference);
        }
        Tree known = byPath.get(real);
        return known != null ? known : parse(wanted, real, reference);
    }

    private Tree parse(Path wanted, Path real, String reference) throws ReferenceProblem {
        if (!Files.isRegularFile(real)) {
            throw new ReferenceProblem("reference-to-file", "reference to what is no file: " + reference, null);
        }
        if (byPath.size() >= options.maxFiles()) {
            throw new ReferenceProblem("too-many-files",
                    "the document refers to more than " + options.maxFiles() + " files", null);
        }
        String key = key(wanted);
        SourceFile file = parser.parse(key, shown(wanted));
        Tree tree = file == null
                ? new Tree(new SourceFile(key, shown(wanted), ""), null)
                : new Tree(file, file.root());
        byPath.put(real, tree);
        size += tree.file().text().length();
        if (size > options.maxTotalSize()) {
            throw new ReferenceProblem("document-too-large",
                    "the document's files hold more than " + options.maxTotalSize() + " characters", null);
        }
        return tree;
    }

    private Path path(Tree base, String name, String reference) throws ReferenceProblem {
        try {
            // A backslash is what Windows writes; as a part of a file's name nobody uses it.
            Path relative = Path.of(name.replace('\\', '/'));
            if (relative.isAbsolute() || relative.getRoot() != null || name.matches("[A-Za-z]:.*")) {
                throw outside(reference);
            }
            Path around = folder.resolve(base.file().document()).normalize();
            return (base.isRoot() ? folder : around.getParent()).resolve(relative).normalize();
        } catch (InvalidPathException e) {
            throw ReferenceProblem.nowhere(reference, "a file cannot have this name");
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private String key(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** As the user would name it. */
    private Path shown(Path file) {
        return root.resolveSibling(folder.relativize(file));
    }

    private static ReferenceProblem outside(String reference) {
        return new ReferenceProblem("reference-outside",
                "reference to a file outside the document's folder: " + reference,
                "set inputSpecRoot to the folder that holds the document and all its files");
    }
}
