package dev.jacquard.openapigenerator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is in a folder. */
final class Folder {
    private Folder() {}

    /** The texts of all files below a folder, by their paths with slashes; none if there is no folder. */
    static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    texts.put(name, Files.readString(path, StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
