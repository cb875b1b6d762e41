package dev.jacquard.templates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of templates: the user's where there is one, else ours. Each is read once. */
final class Sources {
    private static final String EXTENSION = ".mustache";

    private final String folder;
    private final @Nullable Path templateDirectory;
    private final Map<String, Source> loaded = new HashMap<>();
    private String latest = "";

    Sources(String folder, @Nullable Path templateDirectory) {
        this.folder = folder;
        this.templateDirectory = templateDirectory;
    }

    private record Source(String path, String text) {}

    /** The text of a template, with LF between its lines. */
    String text(String name) {
        latest = name;
        Source source = loaded.get(name);
        if (source == null) {
            source = read(name);
            loaded.put(name, source);
        }
        return source.text();
    }

    /** The file of the template that was asked for last. */
    String latest() {
        Source source = loaded.get(latest);
        return source == null ? folder + "/" + latest + EXTENSION : source.path();
    }

    /**
     * The file and line of a tag. Mustache tells the line alone, and not in which of the included templates it is.
     *
     * @param root the template that was rendered
     * @param key the name in the tag
     * @param line the line; 0 if it is not known
     */
    String locate(String root, String key, int line) {
        Pattern tag = Pattern.compile("\\{\\{\\{?[#^/&]?\\s*" + Pattern.quote(key) + "\\s*}}");
        for (String name : included(root)) {
            Source source = loaded.get(name);
            String[] lines = source == null ? new String[0] : source.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if ((line == 0 || line == i + 1) && tag.matcher(lines[i]).find()) {
                    return loaded.get(name).path() + ":" + (i + 1);
                }
            }
        }
        return loaded.containsKey(root) ? loaded.get(root).path() : root;
    }

    private Set<String> included(String root) {
        Pattern partial = Pattern.compile("\\{\\{>\\s*([^}\\s]+)\\s*}}");
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            String name = open.remove();
            Source source = loaded.get(name);
            if (found.add(name) && source != null) {
                Matcher tags = partial.matcher(source.text());
                while (tags.find()) {
                    open.add(tags.group(1));
                }
            }
        }
        return found;
    }

    private Source read(String name) {
        String relative = folder + "/" + name + EXTENSION;
        Path own = templateDirectory == null ? null : templateDirectory.resolve(relative);
        try {
            if (own != null && Files.exists(own)) {
                return new Source(own.toString(), decode(own.toString(), Files.readAllBytes(own)));
            }
            try (InputStream in = Sources.class.getResourceAsStream("/jacquard/" + relative)) {
                if (in == null) {
                    throw new TemplateException("there is no template " + relative);
                }
                return new Source(relative, decode(relative, in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new TemplateException((own == null ? relative : own) + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String decode(String path, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            // A checkout with other line ends, or a byte order mark, gives the same output.
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new TemplateException(path + ": is not UTF-8", e);
        }
    }
}
