package dev.jacquard.maven;

import dev.jacquard.read.Fetch;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Documents that are no files, as files: below {@code target/jacquard}, in folders named by what they hold or where it
 * is from. A file is written only if its bytes differ.
 */
final class DocumentStore {
    private static final int MAX_BYTES = 64 << 20;
    private static final int MAX_FILES = 1_000;

    private final Path folder;

    /**
     * @param build the folder for what builds make
     */
    DocumentStore(Path build) {
        this.folder = build.resolve("jacquard");
    }

    /**
     * A document by its URL.
     *
     * @param text the URL
     * @param isOffline whether the build must do with what was fetched before
     */
    Path url(String text, boolean isOffline) throws MojoFailureException {
        URI url = uri(text);
        String path = url.getPath() == null ? "" : url.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("[^A-Za-z0-9._-]", "_")
                .replaceFirst("^\\.*$", "document");
        Path known = folder.resolve("urls").resolve(digest(text.getBytes(StandardCharsets.UTF_8)));
        try {
            if (!isOffline) {
                byte[] bytes = Fetch.bytes(url, MAX_BYTES);
                Path file = folder.resolve("fetched").resolve(digest(bytes)).resolve(name);
                write(file, bytes);
                write(known, folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                return file;
            }
            if (Files.exists(known)) {
                return folder.resolve(Files.readString(known));
            }
        } catch (IOException e) {
            throw Usage.failure("error: <inputSpec> cannot be fetched: " + text + ": "
                    + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage())
                    + "\nhint: with -o, what was fetched last is taken");
        }
        throw Usage.failure("error: <inputSpec> is not fetched, since Maven is offline: " + text
                + "\nhint: build once without -o, or save the document in the project");
    }

    private static URI uri(String text) throws MojoFailureException {
        try {
            URI url = new URI(text);
            String problem = Fetch.problem(url);
            if (problem == null) {
                return url;
            }
            throw Usage.failure("error: <inputSpec> " + problem + ": " + text);
        } catch (URISyntaxException e) {
            throw Usage.failure("error: <inputSpec> is no URL: " + text);
        }
    }

    /**
     * A document in a jar among the plugin's dependencies, with the documents beside and below it, which it may refer
     * to.
     *
     * @param resource the path in the jar
     */
    Path resource(String resource) throws MojoFailureException {
        return resource(resource, DocumentStore.class.getClassLoader());
    }

    Path resource(String resource, ClassLoader dependencies) throws MojoFailureException {
        String name = resource.startsWith("/") ? resource.substring(1) : resource;
        URL url = dependencies.getResource(name);
        if (url == null) {
            throw Usage.failure("error: <inputSpec> names no resource: " + name
                    + "\nhint: add the artifact that holds it to the <dependencies> of the plugin");
        }
        try {
            if (url.getProtocol().equals("file")) {
                return new File(url.toURI()).toPath();
            }
            JarURLConnection connection = (JarURLConnection) url.openConnection();
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return extracted(jar, name);
            }
        } catch (IOException | URISyntaxException | ClassCastException e) {
            throw Usage.failure("error: <inputSpec> cannot be read: " + url + ": " + e.getMessage());
        }
    }

    private Path extracted(JarFile jar, String name) throws IOException {
        String base = name.substring(0, name.lastIndexOf('/') + 1);
        Path target = folder.resolve("resources").resolve(new File(jar.getName()).getName()).normalize();
        int files = 0;
        for (JarEntry entry : (Iterable<JarEntry>) () -> jar.entries().asIterator()) {
            String path = entry.getName();
            if (entry.isDirectory() || !path.equals(name) && !(path.startsWith(base) && isDocument(path))) {
                continue;
            }
            Path file = target.resolve(path).normalize();
            if (!file.startsWith(target)) {
                continue; // Nothing that a reference can name.
            }
            if (++files > MAX_FILES) {
                throw new IOException("the jar has more than " + MAX_FILES + " documents beside and below it");
            }
            try (InputStream in = jar.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                if (bytes.length > MAX_BYTES) {
                    throw new IOException("more than " + MAX_BYTES + " bytes");
                }
                write(file, bytes);
            }
        }
        return target.resolve(name);
    }

    private static boolean isDocument(String path) {
        return path.toLowerCase(Locale.ROOT).matches(".*\\.(yaml|yml|json)");
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path next = Files.createTempFile(file.getParent(), "next", "");
        Files.write(next, bytes);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }
}
