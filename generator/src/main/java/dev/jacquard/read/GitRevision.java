package dev.jacquard.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document as it was in a revision of its git repository. Git is run with arguments as a list, by three commands that only read:
 * {@code rev-parse}, {@code ls-tree}, {@code cat-file}. Neither the work tree nor the index is touched, and no hook or filter runs.
 */
public final class GitRevision {
    private static final int MOST_FILES = 20_000;
    private static final int LONGEST_MESSAGE = 500;

    private final Path folder;
    private final String commit;

    private GitRevision(Path folder, String commit) {
        this.folder = folder;
        this.commit = commit;
    }

    /** Git, or the revision, does not give what is asked for. */
    public static final class Problem extends Exception {
        private static final long serialVersionUID = 1;

        Problem(String message) {
            super(message);
        }
    }

    /**
     * Takes a revision of the repository that holds a folder.
     *
     * @param folder the folder
     * @param revision such as {@code HEAD}, {@code origin/main}, {@code v1.2.0} or {@code HEAD~3}
     * @return the revision
     * @throws Problem if there is no such revision, no repository, or no git
     */
    public static GitRevision of(Path folder, String revision) throws Problem {
        boolean plain = !revision.isBlank()
                && !revision.startsWith("-")
                && revision.chars().allMatch(c -> c > ' ' && c != 0x7F && c != ':');
        if (!plain) {
            throw new Problem("not a revision: " + revision);
        }
        Path absolute = folder.toAbsolutePath().normalize();
        String commit = text(run(absolute, List.of("rev-parse", "--verify", revision + "^{commit}"), ""))
                .strip();
        return new GitRevision(absolute, commit);
    }

    /**
     * Copies what the revision holds of the folder: the files that a document can be made of.
     *
     * @param target an empty folder
     * @throws Problem if git fails
     * @throws IOException if a file cannot be written
     */
    public void copy(Path target) throws Problem, IOException {
        List<String> hashes = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        // Relative to the folder, since git runs there.
        for (String line : text(run(folder, List.of("ls-tree", "-r", "-z", commit, "--", "."), "")).split("\0")) {
            int tab = line.indexOf('\t');
            String[] words = tab < 0 ? new String[0] : line.substring(0, tab).split(" ");
            if (words.length == 3 && words[0].startsWith("100") && isReadable(line.substring(tab + 1))) {
                hashes.add(words[2]);
                paths.add(line.substring(tab + 1));
            }
        }
        if (paths.size() > MOST_FILES) {
            throw new Problem("the folder of the document has more than " + MOST_FILES + " files in that revision");
        }
        byte[] all = run(folder, List.of("cat-file", "--batch"), String.join("\n", hashes) + "\n");
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(all))) {
            for (String path : paths) {
                byte[] content = content(in);
                Path file = target.resolve(path).normalize();
                if (file.startsWith(target)) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, content);
                }
            }
        }
    }

    /** The next answer of {@code cat-file --batch}: hash, type and size in a line, then the bytes and a line end. */
    private static byte[] content(DataInputStream in) throws IOException, Problem {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("git cat-file");
            }
            head.append((char) c);
        }
        String[] words = head.toString().split(" ");
        if (words.length != 3) {
            throw new Problem("git: " + head);
        }
        byte[] content = in.readNBytes(Integer.parseInt(words[2]));
        in.skipNBytes(1);
        return content;
    }

    private static boolean isReadable(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return Stream.of(".yaml", ".yml", ".json").anyMatch(name::endsWith);
    }

    private static byte[] run(Path folder, List<String> arguments, String input) throws Problem {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
            Thread writer = new Thread(() -> write(process.getOutputStream(), input));
            writer.setDaemon(true);
            writer.start();
            ByteArrayOutputStream errors = new ByteArrayOutputStream();
            Thread reader = new Thread(() -> read(process.getErrorStream(), errors));
            reader.setDaemon(true);
            reader.start();
            byte[] out = process.getInputStream().readAllBytes();
            int exit = process.waitFor();
            reader.join();
            if (exit != 0) {
                String told = text(errors.toByteArray()).strip();
                throw new Problem("git " + arguments.get(0) + ": "
                        + told.substring(0, Math.min(told.length(), LONGEST_MESSAGE)));
            }
            return out;
        } catch (IOException e) {
            throw new Problem("git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted");
        }
    }

    private static void write(OutputStream stream, String text) {
        try (stream) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Git ended before it read all; its exit status tells.
        }
    }

    private static void read(InputStream stream, ByteArrayOutputStream into) {
        try (stream) {
            stream.transferTo(into);
        } catch (IOException e) {
            // What was read so far is told.
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
