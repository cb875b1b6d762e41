package dev.jacquard.incremental;

import java.io.File;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A configuration as a text: equal texts are equal configurations. It is made of the components of the records,
 * whichever they are, so that no option can be forgotten. The order of sets and maps does not count; a path is where
 * it leads.
 */
final class Settings {
    private Settings() {}

    /** The text of a record. */
    static String text(Record configuration) {
        StringBuilder out = new StringBuilder();
        append(configuration, out);
        return out.toString();
    }

    private static void append(@Nullable Object value, StringBuilder out) {
        if (value instanceof Record record) {
            components(record, out);
        } else if (value instanceof Map<?, ?> map) {
            Set<String> entries = new TreeSet<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                entries.add(of(entry.getKey()) + "=" + of(entry.getValue()));
            }
            out.append(entries);
        } else if (value instanceof Collection<?> values) {
            Collection<String> elements = value instanceof Set ? new TreeSet<>() : new ArrayList<>();
            for (Object element : values) {
                elements.add(of(element));
            }
            out.append(elements);
        } else if (value instanceof Path path) {
            text(path.toAbsolutePath().normalize().toString(), out);
        } else {
            text(value instanceof Enum<?> constant ? constant.name() : String.valueOf(value), out);
        }
    }

    private static String of(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    /** The length first: no text can look like two. */
    private static void text(String text, StringBuilder out) {
        out.append(text.length()).append(':').append(text);
    }

    private static void components(Record record, StringBuilder out) {
        out.append('{');
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                append(component.getAccessor().invoke(record), out.append(component.getName()).append('='));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.getClass() + " is not public", e);
            }
            out.append(' ');
        }
        out.append('}');
    }

    /** All files below a folder, sorted. */
    static List<File> files(File folder) {
        List<File> files = new ArrayList<>();
        File[] children = folder.listFiles();
        if (children != null) {
            Arrays.sort(children);
            for (File child : children) {
                if (child.isDirectory()) {
                    files.addAll(files(child));
                } else {
                    files.add(child);
                }
            }
        }
        return files;
    }
}
