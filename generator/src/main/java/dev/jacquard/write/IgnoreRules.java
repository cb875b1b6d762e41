package dev.jacquard.write;

import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that the user took over, by patterns as in {@code .gitignore}; the file is called as openapi-generator calls
 * it. They are neither written nor removed nor compared. Java is always written: a client of some of its classes does not
 * compile.
 */
public final class IgnoreRules {
    /** Nothing is ignored. */
    public static final IgnoreRules NONE = new IgnoreRules(List.of());

    private static final String NAME = ".openapi-generator-ignore";

    private final List<Rule> rules;

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** A line. The last one that fits a path decides about it. */
    private record Rule(boolean ignores, Pattern pattern) {}

    /**
     * Where the rules of a run stand.
     *
     * @param folder the output folder
     * @param given the file that the user names; null for the one in the output folder
     * @return the file, which need not be there
     */
    public static Path file(Path folder, @Nullable Path given) {
        return given != null ? given : folder.resolve(NAME);
    }

    /**
     * Reads the rules of a run.
     *
     * @param folder the output folder
     * @param given the file that the user names; null for the one in the output folder, which need not be there
     * @param diagnostics takes what is wrong
     * @return the rules
     */
    public static IgnoreRules read(Path folder, @Nullable Path given, Diagnostics diagnostics) {
        Path file = file(folder, given);
        if (given == null && !Files.exists(file)) {
            return NONE;
        }
        try {
            return of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            diagnostics.error("ignore-file", "The ignore file " + file + " cannot be read: "
                    + e.getClass().getSimpleName(), null, "Name a file that is there (ignoreFileOverride)");
            return NONE;
        }
    }

    /**
     * Rules.
     *
     * @param text a rule a line
     * @return the rules
     */
    static IgnoreRules of(String text) {
        List<Rule> rules = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Rule rule = rule(trimmed(line));
            if (rule != null) {
                rules.add(rule);
            }
        }
        return rules.isEmpty() ? NONE : new IgnoreRules(List.copyOf(rules));
    }

    /** Without blanks at the end, but for one after a backslash. */
    private static String trimmed(String line) {
        String trimmed = line.stripTrailing();
        return trimmed.endsWith("\\") && trimmed.length() < line.length() ? trimmed + line.charAt(trimmed.length()) : trimmed;
    }

    private static @Nullable Rule rule(String line) {
        boolean ignores = !line.startsWith("!");
        String pattern = ignores ? line : line.substring(1);
        if (line.startsWith("#") || pattern.isEmpty() || pattern.equals("/")) {
            return null;
        }
        boolean folder = pattern.endsWith("/");
        String glob = folder ? pattern.substring(0, pattern.length() - 1) : pattern;
        boolean rooted = glob.indexOf('/') >= 0;
        glob = glob.startsWith("/") ? glob.substring(1) : glob;
        // What lies below a folder that fits is ignored, too.
        String regex = (rooted ? "" : "(?:.*/)?") + regex(glob) + (folder ? "/.*" : "(?:/.*)?");
        return new Rule(ignores, Pattern.compile(regex, Pattern.DOTALL));
    }

    private static String regex(String glob) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            boolean begins = i == 0 || glob.charAt(i - 1) == '/';
            if (begins && glob.startsWith("**/", i)) {
                out.append("(?:.*/)?");
                i += 2;
            } else if (begins && glob.startsWith("**", i) && i + 2 == glob.length()) {
                out.append(".+");
                i++;
            } else if (c == '*') {
                out.append("[^/]*");
            } else if (c == '?') {
                out.append("[^/]");
            } else if (c == '\\' && i + 1 < glob.length()) {
                out.append(Pattern.quote(glob.substring(++i, i + 1)));
            } else {
                out.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return out.toString();
    }

    /**
     * Whether a file is the user's.
     *
     * @param path its path below the output folder
     * @return true if the rules say so and it is no Java
     */
    boolean ignores(String path) {
        return !path.endsWith(".java") && matches(path);
    }

    private boolean matches(String path) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).pattern().matcher(path).matches()) {
                return rules.get(i).ignores();
            }
        }
        return false;
    }

    /**
     * Warns of Java that the rules name.
     *
     * @param files all files that were generated
     * @param diagnostics takes a warning
     */
    public void warn(List<OutputFile> files, Diagnostics diagnostics) {
        List<String> java = rules.isEmpty()
                ? List.of()
                : files.stream().map(OutputFile::path).filter(path -> path.endsWith(".java") && matches(path)).toList();
        if (!java.isEmpty()) {
            diagnostics.warning("ignored-sources", "the ignore file names " + java.get(0)
                    + (java.size() == 1 ? "" : " and " + (java.size() - 1) + " more files of Java") + ", which "
                    + (java.size() == 1 ? "is" : "are") + " written all the same", null,
                    "leave operations out by includePaths, excludePaths, apisToGenerate and excludeTags: a client of some"
                            + " of its classes does not compile");
        }
    }
}
