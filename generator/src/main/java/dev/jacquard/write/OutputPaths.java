package dev.jacquard.write;

import dev.jacquard.diagnostics.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which paths may be written: those that mean the same file on every system, and one below the output folder. */
final class OutputPaths {
    /** The folder of the manifest. */
    static final String RESERVED = ".jacquard";

    /** The limit of common file systems for a name. */
    private static final int MAX_SEGMENT_BYTES = 255;

    private static final String FORBIDDEN = "\\<>:\"|?*";

    /** Names that Windows gives to devices, whatever follows the first dot. */
    private static final Pattern DEVICE = Pattern.compile(
            "(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|CLOCK\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3]) *(?:\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private OutputPaths() {}

    /**
     * Checks each path, and that they get along with each other on a file system that does not know case.
     *
     * @param files the files to be
     * @param diagnostics takes what is wrong
     * @return whether all is well
     */
    static boolean check(Collection<OutputFile> files, Diagnostics diagnostics) {
        boolean sound = true;
        Map<String, String> spellings = new HashMap<>();
        Set<String> paths = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (OutputFile file : files) {
            String path = file.path();
            int name = path.lastIndexOf('/');
            // Most files lie in a folder that was looked at with the one before.
            boolean known = name > 0 && folders.contains(path.substring(0, name));
            String problem = known ? segmentProblem(path.substring(name + 1)) : problem(path);
            if (problem == null && !paths.add(path)) {
                problem = "is generated twice";
            }
            for (int end = known ? name : 0; problem == null && end >= 0; ) {
                end = path.indexOf('/', end + 1);
                String part = end < 0 ? path : path.substring(0, end);
                String other = spellings.putIfAbsent(folded(part), part);
                if (other != null && !other.equals(part)) {
                    problem = "differs from " + quoted(other) + " by the case of letters only";
                } else if (end >= 0) {
                    folders.add(part);
                }
            }
            sound &= problem == null;
            report(path, problem, diagnostics);
        }
        for (String folder : folders) {
            if (paths.contains(folder)) {
                report(folder, "is a file and a folder at once", diagnostics);
                sound = false;
            }
        }
        return sound;
    }

    private static void report(String path, @Nullable String problem, Diagnostics diagnostics) {
        if (problem != null) {
            diagnostics.error("output-path", "The output file " + quoted(path) + " " + problem, null,
                    "Give what it is made from another name");
        }
    }

    /**
     * What is wrong with a path.
     *
     * @param path a path that should be relative, with {@code /} between folders
     * @return the rest of a sentence about the path; null if nothing is wrong
     */
    static @Nullable String problem(String path) {
        String[] segments = path.split("/", -1);
        if (segments[0].equalsIgnoreCase(RESERVED)) {
            return "lies in the folder of the manifest";
        }
        for (String segment : segments) {
            String problem = segmentProblem(segment);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable String segmentProblem(String segment) {
        if (segment.isEmpty()) {
            return "is absolute or has an empty name in it";
        }
        if (segment.equals(".") || segment.equals("..")) {
            return "has a step to another folder in it";
        }
        if (segment.codePoints().anyMatch(OutputPaths::isForbidden)) {
            return "has a character in it that no file's name may have";
        }
        if (segment.endsWith(".") || segment.endsWith(" ") || segment.startsWith(" ")) {
            return "has a name in it that begins or ends with a blank, or ends with a dot";
        }
        if (DEVICE.matcher(segment).matches()) {
            return "has the name of a device in it";
        }
        if (segment.getBytes(StandardCharsets.UTF_8).length > MAX_SEGMENT_BYTES) {
            return "has a name in it of more than " + MAX_SEGMENT_BYTES + " bytes";
        }
        return null;
    }

    private static boolean isForbidden(int c) {
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c <= 0xDFFF);
        boolean unseen = c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c & 0xFFFE) == 0xFFFE;
        return control || unseen || FORBIDDEN.indexOf(c) >= 0;
    }

    /** The path as a file system sees it that knows neither case nor the forms of Unicode. */
    static String folded(String path) {
        if (path.chars().allMatch(c -> c < 0x80)) {
            return path.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC).codePoints().map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The path for a message: in quotes, and with nothing in it that a terminal would act on. */
    static String quoted(String path) {
        StringBuilder out = new StringBuilder("'");
        String start = path.length() > 200 ? path.substring(0, 200) + "..." : path;
        start.codePoints().forEach(c -> {
            if (isForbidden(c) && FORBIDDEN.indexOf(c) < 0) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append("'").toString();
    }
}
