package dev.jacquard.java;

import dev.jacquard.api.Info;
import dev.jacquard.escape.XmlText;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Makes the {@code pom.xml} with which a client builds by itself. */
public final class ProjectFile {
    private static final int LONGEST_COORDINATE = 100;
    private static final List<String> PLUGINS = List.of(
            "maven-resources-plugin",
            "maven-compiler-plugin",
            "maven-surefire-plugin",
            "maven-jar-plugin",
            "maven-install-plugin");

    private ProjectFile() {}

    /**
     * The project.
     *
     * @param groupId its group
     * @param artifactId its artifact
     * @param version its version
     * @param name the API's title
     * @param dependencies what it needs: the kit was tested with these
     * @param plugins what builds it
     */
    record View(
            XmlText groupId,
            XmlText artifactId,
            XmlText version,
            XmlText name,
            List<Dependency> dependencies,
            List<Plugin> plugins) {}

    /**
     * A library.
     *
     * @param groupId its group
     * @param artifactId which
     * @param version its version
     */
    record Dependency(XmlText groupId, XmlText artifactId, XmlText version) {}

    /**
     * A plugin of Maven. Without a version, each version of Maven would take another one.
     *
     * @param artifactId which
     * @param version its version
     */
    record Plugin(XmlText artifactId, XmlText version) {}

    /**
     * The text of the file.
     *
     * @param info the document's words about itself
     * @param names the client's names
     * @param templates the templates of the folder {@code java}
     * @param jackson for which databind there is a module
     * @param groupId the group; null: the client's package
     * @param artifactId the artifact; null: made of the document's title
     * @param version the version; null: the document's
     * @return the text
     */
    public static String of(
            Info info,
            Names names,
            Templates templates,
            Jackson jackson,
            @Nullable String groupId,
            @Nullable String artifactId,
            @Nullable String version) {
        Properties versions = versions();
        Coordinates own = coordinates(info, names, groupId, artifactId, version);
        View view = new View(
                XmlText.of(own.groupId()),
                XmlText.of(own.artifactId()),
                XmlText.of(own.version()),
                XmlText.of(info.title()),
                dependencies(jackson).stream()
                        .map(each -> new Dependency(
                                XmlText.of(each.groupId()), XmlText.of(each.artifactId()), XmlText.of(each.version())))
                        .toList(),
                PLUGINS.stream()
                        .map(plugin -> new Plugin(XmlText.of(plugin), XmlText.of(versions.getProperty(plugin))))
                        .toList());
        return templates.render("pom", view);
    }

    /**
     * The coordinates of a library.
     *
     * @param groupId its group
     * @param artifactId which
     * @param version its version
     */
    public record Coordinates(String groupId, String artifactId, String version) {}

    /**
     * The coordinates of a client's project.
     *
     * @param info the document's words about itself
     * @param names the client's names
     * @param groupId the group; null: the client's package
     * @param artifactId the artifact; null: made of the document's title
     * @param version the version; null: the document's
     * @return the coordinates
     */
    public static Coordinates coordinates(
            Info info, Names names, @Nullable String groupId, @Nullable String artifactId, @Nullable String version) {
        String documentVersion = coordinate(info.version());
        return new Coordinates(
                groupId != null ? groupId : names.packages().invoker(),
                artifactId != null ? artifactId : artifact(info.title()),
                version != null ? version : documentVersion.isEmpty() ? "1.0.0" : documentVersion);
    }

    /**
     * The libraries that a client needs: the kit was tested with these.
     *
     * @param jackson for which databind there is a module
     * @return their coordinates
     */
    public static List<Coordinates> dependencies(Jackson jackson) {
        Properties versions = versions();
        List<Coordinates> dependencies = new ArrayList<>();
        dependencies.add(new Coordinates("tools.jackson.core", "jackson-core", versions.getProperty("jackson-core")));
        if (jackson != Jackson.NONE) {
            String version = versions.getProperty(jackson == Jackson.TWO ? "jackson2-databind" : "jackson-core");
            dependencies.add(new Coordinates(jackson.corePackage(), "jackson-databind", version));
        }
        dependencies.add(new Coordinates("org.jspecify", "jspecify", versions.getProperty("jspecify")));
        return dependencies;
    }

    private static String artifact(String title) {
        String words = coordinate(title.toLowerCase(Locale.ROOT).replace('_', '-'));
        return words.isEmpty() ? "client" : words.endsWith("client") ? words : words + "-client";
    }

    /** What Maven takes as a coordinate: letters, digits, full stops, hyphens; short enough for the name of a folder. */
    private static String coordinate(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length() && out.length() < LONGEST_COORDINATE; i++) {
            char c = text.charAt(i);
            boolean kept = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.';
            if (kept) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        while (out.length() > 0 && (out.charAt(out.length() - 1) == '-' || out.charAt(out.length() - 1) == '.')) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream in = ProjectFile.class.getResourceAsStream("/jacquard/versions.properties")) {
            if (in == null) {
                throw new FileNotFoundException("jacquard/versions.properties");
            }
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
