package dev.jacquard.incremental;

import dev.jacquard.read.ReadFile;
import dev.jacquard.write.Stamp;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The record of a run, beside the manifest: {@code .jacquard/last-run}. It holds paths and times of one machine and is
 * not committed; a file beside it tells Git so. A line for each fact:
 *
 * <pre>
 * settings TEXT
 * program TEXT
 * summary TEXT
 * code TIME
 * read SIZE TIME CRC-32 SHA-256 PATH
 * absent PATH
 * folder PATH
 * written SIZE TIME NAME
 * sum CRC-32 of all lines before
 * </pre>
 *
 * <p>It is ASCII, and a folder is named once for all its files: reading it takes most of the time of a build that has
 * nothing to do, in a process that has compiled nothing yet.
 */
final class RunRecord {
    private static final String HEADER =
            "# What the last run of Jacquard here read and wrote. Of this machine alone.\n";
    private static final String IGNORE =
            "# The record of the last run is of one machine alone.\n/last-run\n/next-run\n/.gitignore\n";

    private final File folder;
    private final File own;
    private String text = "";
    private int at;
    private String settings = "";
    private String program = "";
    private String summary = "";
    private long code = Long.MAX_VALUE;

    RunRecord(Path folder) {
        this.folder = folder.toAbsolutePath().normalize().toFile();
        this.own = new File(this.folder, ".jacquard");
    }

    String settings() {
        return settings;
    }

    String program() {
        return program;
    }

    String summary() {
        return summary;
    }

    /** Since when the sources have their code; a time that no file has, if that is not known. */
    long code() {
        return code;
    }

    /** What the run wrote or found as it should be, by path; nothing if there is no record. */
    Map<String, Stamp> written() {
        Map<String, Stamp> written = new HashMap<>();
        at = text.indexOf("\nfolder ") + 1;
        while (isAt("folder ")) {
            String below = unescaped(rest("folder "));
            while (isAt("written ")) {
                at += "written ".length();
                Stamp stamp = new Stamp(number(), number());
                written.put(below + unescaped(line()), stamp);
            }
        }
        return written;
    }

    /** Reads the beginning of the record. Gives what stands in the way; null if nothing does. */
    @Nullable String read() {
        try (FileInputStream in = new FileInputStream(file())) {
            byte[] bytes = in.readAllBytes();
            String whole = new String(bytes, StandardCharsets.ISO_8859_1);
            int last = whole.lastIndexOf("\nsum ") + 1;
            if (!whole.startsWith(HEADER) || last == 0 || !whole.substring(last).equals(sum(bytes, last))) {
                return "the record of the last run is damaged";
            }
            text = whole;
        } catch (IOException e) {
            return "no earlier run is recorded";
        }
        at = HEADER.length();
        settings = unescaped(rest("settings "));
        program = unescaped(rest("program "));
        summary = unescaped(rest("summary "));
        code = isAt("code ") ? Long.parseLong(rest("code ")) : Long.MAX_VALUE;
        return null;
    }

    /** What is no longer as it was; null if all is. */
    @Nullable String change() {
        boolean moved = false;
        List<ReadFile> read = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        int start = at;
        while (isAt("read ")) {
            at += "read ".length();
            long size = number();
            long time = number();
            long sum = number();
            String digest = word();
            File file = new File(unescaped(line()));
            ReadFile now = ReadFile.of(file.toPath());
            if (now == null || now.size() != size || now.sum() != sum
                    || now.time() != time && !digest(file).equals(digest)) {
                return file + " changed";
            }
            moved |= now.time() != time;
            read.add(now);
            digests.add(digest);
        }
        int end = at;
        while (isAt("absent ")) {
            File file = new File(unescaped(rest("absent ")));
            if (file.exists()) {
                return file + " is new";
            }
        }
        String touched = touched();
        if (touched != null) {
            return touched;
        }
        if (moved) {
            times(start, end, read, digests);
        }
        return null;
    }

    private @Nullable String touched() {
        while (isAt("folder ")) {
            File below = new File(folder, unescaped(rest("folder ")));
            while (isAt("written ")) {
                at += "written ".length();
                long size = number();
                long time = number();
                File file = new File(below, unescaped(line()));
                if (file.length() != size || file.lastModified() != time) {
                    return file + " was touched";
                }
            }
        }
        return null;
    }

    /** Records new times of what was read, whose bytes are the same: the next run need not read it twice. */
    private void times(int start, int end, List<ReadFile> read, List<String> digests) {
        StringBuilder out = new StringBuilder(text.substring(0, start));
        for (int i = 0; i < read.size(); i++) {
            append(read.get(i), digests.get(i), out);
        }
        try {
            write(out.append(text, end, text.lastIndexOf("\nsum ") + 1).toString());
        } catch (IOException e) {
            // Then it reads it twice.
        }
    }

    void write(String settings, String program, String summary, long code, Collection<ReadFile> read,
            Collection<Path> absent, Map<String, Stamp> written) throws IOException {
        StringBuilder out = new StringBuilder(HEADER);
        out.append("settings ").append(escaped(settings)).append('\n');
        out.append("program ").append(escaped(program)).append('\n');
        out.append("summary ").append(escaped(summary)).append('\n');
        out.append("code ").append(code).append('\n');
        for (ReadFile file : read) {
            ReadFile now = ReadFile.of(file.path());
            if (now == null || now.size() != file.size() || now.sum() != file.sum() || now.time() != file.time()) {
                // Changed while the run was under way: the next one has something to do.
                return;
            }
            append(file, digest(file.path().toFile()), out);
        }
        for (Path path : absent) {
            out.append("absent ").append(escaped(path.toString())).append('\n');
        }
        boolean fine = false;
        long newest = 0;
        @Nullable String below = null;
        for (Map.Entry<String, Stamp> entry : written.entrySet()) {
            Stamp stamp = entry.getValue();
            int name = entry.getKey().lastIndexOf('/') + 1;
            // The entries are sorted: a folder's files mostly follow each other.
            if (below == null || !below.equals(entry.getKey().substring(0, name))) {
                below = entry.getKey().substring(0, name);
                out.append("folder ").append(escaped(below)).append('\n');
            }
            out.append("written ").append(stamp.size()).append(' ').append(stamp.time()).append(' ')
                    .append(escaped(entry.getKey().substring(name))).append('\n');
            fine |= stamp.time() % 1000 != 0;
            newest = Math.max(newest, stamp.time());
        }
        // Where the file system knows seconds only, a file may be changed again without a trace: wait for the next run.
        if (fine || System.currentTimeMillis() - newest > 2000) {
            write(out.toString());
        }
    }

    private void write(String content) throws IOException {
        File ignore = new File(own, ".gitignore");
        if (!ignore.exists()) {
            Files.writeString(ignore.toPath(), IGNORE);
        }
        // Two processes may write it at once: what is not one of theirs has a wrong sum.
        Path next = own.toPath().resolve("next-run");
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        Files.writeString(next, content + sum(bytes, bytes.length));
        Files.move(next, file().toPath(), StandardCopyOption.REPLACE_EXISTING);
    }

    private File file() {
        return new File(own, "last-run");
    }

    private static void append(ReadFile file, String digest, StringBuilder out) {
        out.append("read ").append(file.size()).append(' ').append(file.time()).append(' ').append(file.sum());
        out.append(' ').append(digest).append(' ').append(escaped(file.path().toString())).append('\n');
    }

    private static String digest(File file) {
        try {
            byte[] bytes = Files.readAllBytes(file.toPath());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException e) {
            return "none";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }

    private static String sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return "sum " + sum.getValue() + "\n";
    }

    private boolean isAt(String kind) {
        return text.startsWith(kind, at);
    }

    /** The rest of the line, if it begins with a word; else nothing. */
    private String rest(String kind) {
        if (!isAt(kind)) {
            return "";
        }
        at += kind.length();
        return line();
    }

    private String line() {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end);
        at = end + 1;
        return line;
    }

    private String word() {
        int end = text.indexOf(' ', at);
        String word = text.substring(at, end);
        at = end + 1;
        return word;
    }

    /** Digit by digit: what reads a number otherwise is not compiled yet, and there are more than a thousand. */
    private long number() {
        long number = 0;
        for (char c = text.charAt(at++); c != ' '; c = text.charAt(at++)) {
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** In ASCII, in one line. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                out.append('\\').append(Integer.toHexString(c | 0x10000), 1, 5);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\\' ? (char) Integer.parseInt(text, i + 1, i + 5, 16) : c);
            i += c == '\\' ? 4 : 0;
        }
        return out.toString();
    }
}
