package dev.jacquard.incremental;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What makes the files: the version of Java, whose tables of characters decide about names, this plugin's classes, and
 * its libraries.
 *
 * @param text what is known by names, sizes and times
 * @param jar the plugin's jar, whose bytes count; null if its classes lie in a folder
 */
public record Program(String text, @Nullable Path jar) {
    /**
     * A program.
     *
     * @param classes the plugin's jar, or the folder with its classes, as in the build of the plugin itself
     * @param libraries the jars that it uses
     * @return the program
     */
    public static Program of(File classes, Collection<File> libraries) {
        StringBuilder text = new StringBuilder("java ").append(Runtime.version().feature());
        if (classes.isDirectory()) {
            List<File> files = Settings.files(classes);
            CRC32 sum = new CRC32();
            for (File file : files) {
                StringBuilder line = new StringBuilder();
                stamp(file, line);
                sum.update(line.toString().getBytes(StandardCharsets.UTF_8));
            }
            text.append(' ').append(files.size()).append(" files ").append(sum.getValue());
        }
        for (File library : libraries) {
            if (!library.equals(classes)) {
                stamp(library, text);
            }
        }
        return new Program(text.toString(), classes.isDirectory() ? null : classes.toPath());
    }

    private static void stamp(File file, StringBuilder out) {
        out.append(' ').append(file.getPath());
        out.append(' ').append(file.length()).append(' ').append(file.lastModified());
    }
}
