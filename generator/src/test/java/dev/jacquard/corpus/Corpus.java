package dev.jacquard.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of real documents: {@code documents} holds one file each, {@code quick.txt} names those that every build
 * takes, {@code multi} holds documents of several files.
 *
 * @param folder the folder
 * @param whole whether all documents are wanted, or only those of the quick tier
 */
record Corpus(Path folder, boolean whole) {
    /** Names the folder and asks for all of it; a relative path starts at the checkout. */
    static final String PROPERTY = "jacquard.corpus";

    /** Why there is nothing to do. */
    static final String ABSENT = "There are no real documents in ../shared/corpus beside the checkout, and -D" + PROPERTY
            + " names no other folder.";

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    /** The folder that the user names, or else the quick tier of the one beside the checkout; null if it is not there. */
    static @Nullable Corpus find() {
        String named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return new Corpus(CHECKOUT.resolve(named), true);
        }
        Path beside = CHECKOUT.resolveSibling("shared").resolve("corpus");
        if (Files.isDirectory(beside)) {
            return new Corpus(beside, false);
        }
        Progress.say("skipped. %s", ABSENT);
        return null;
    }

    /** The documents of one file each that are wanted, by name. */
    List<Path> documents() throws IOException {
        Path documents = folder.resolve("documents");
        if (!whole) {
            return Files.readAllLines(folder.resolve("quick.txt")).stream()
                    .filter(name -> !name.isBlank())
                    .map(name -> documents.resolve(name.strip()))
                    .toList();
        }
        try (Stream<Path> files = Files.list(documents)) {
            return files.sorted().toList();
        }
    }

    /** A document of one file. */
    Path document(String name) {
        return folder.resolve("documents").resolve(name);
    }

    /** The first file of a document of several, in the folder of all its files. */
    Path several(String file) {
        return folder.resolve("multi").resolve(file);
    }
}
