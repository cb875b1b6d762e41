package dev.jacquard.corpus;

import dev.jacquard.docs.PageReader;
import dev.jacquard.testing.GeneratedClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines on pages of unions that make a branch and take it apart, as classes that can be compiled. */
final class BranchFragments {
    private static final String MODELS = "docs/models/";
    private static final String APART = "if (value instanceof ";
    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"");
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\w$.])\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");
    private static final Pattern MADE = Pattern.compile("^\\S+ value = ", Pattern.MULTILINE);

    /** The classes of the JDK that fragments name. */
    private static final Set<String> JDK = Set.of(
            "java.math.BigDecimal", "java.math.BigInteger", "java.net.URI", "java.time.LocalDate", "java.time.OffsetDateTime",
            "java.util.List", "java.util.Map", "java.util.Set", "java.util.UUID");

    private final Map<String, List<String>> classes = new HashMap<>();

    BranchFragments(GeneratedClient client) {
        Set<String> names = new HashSet<>(client.topLevel());
        names.addAll(client.kitFiles().keySet());
        names.addAll(JDK);
        names.stream().filter(name -> name.indexOf('$') < 0).sorted().forEach(name -> classes
                .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), key -> new ArrayList<>())
                .add(name));
    }

    /** Adds a class for each fragment of a page: there is one for each branch. */
    void add(String path, PageReader page, Map<String, String> samples) {
        if (!path.startsWith(MODELS) || !page.headings.contains("2 Supported Types")) {
            return;
        }
        String union = path.substring(MODELS.length()).replaceFirst("\\.md$", "");
        List<String> fragments = page.samples.stream().filter(sample -> sample.contains(APART)).toList();
        long branches = page.headings.stream().filter(heading -> heading.startsWith("3 ")).count();
        if (branches != fragments.size()) {
            throw new AssertionError(path + ": " + branches + " branches, " + fragments.size() + " fragments");
        }
        fragments.forEach(fragment -> PageTrial.add(wrapped(fragment, union), path, samples));
    }

    private String wrapped(String fragment, String union) {
        boolean made = MADE.matcher(fragment).find();
        String parameters = made ? "" : union + " value";
        return imports(fragment + " " + union) + "@SuppressWarnings(\"deprecation\")\npublic class Fragment_ {\n"
                + "    public static void show(" + parameters + ") {\n" + fragment + "    }\n}\n";
    }

    private String imports(String code) {
        Set<String> imports = new TreeSet<>();
        Matcher name = NAME.matcher(TEXT.matcher(code).replaceAll("\"\""));
        while (name.find()) {
            // Of two classes of one name, one stands there with its package.
            classes.getOrDefault(name.group(), List.of()).stream()
                    .filter(full -> !code.contains(full))
                    .findFirst()
                    .ifPresent(full -> imports.add("import " + full + ";\n"));
        }
        return String.join("", imports);
    }
}
