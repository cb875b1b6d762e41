package dev.jacquard.corpus;

import dev.jacquard.docs.Links;
import dev.jacquard.docs.PageReader;
import dev.jacquard.docs.PageTable;
import dev.jacquard.testing.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is wrong with the pages of a client: a line for each fault, which begins with the page. */
final class PageFaults {
    /** The HTML that pages have: what Markdown has no other way to say, and the marks of sections that are ours. */
    private static final Pattern OURS = Pattern.compile(
            "<br/>|</?code>|(?s:<pre><code>[^<>]*</code></pre>)|<!-- (?:Start|End) [\\w ]+ \\[[\\w-]+] -->");

    private static final String MODELS = "docs/models/";
    private static final String APIS = "docs/apis/";

    // Possessive: a group that can be taken again needs stack for each time, and unions have hundreds of branches.
    private static final Pattern MODEL = Pattern.compile(
            "(?:2 Fields\n)?(?:2 Values\n)?(?:2 Supported Types\n(?:3 [^\n]+\n)++)?(?:2 Exception\n)?");

    private static final Pattern API = Pattern.compile("2 Overview\n3 Available Operations\n"
            + "(?:2 [\\p{L}\\p{M}\\p{N}\\p{Pc}$]+\n(?:3 Example Usage(?:: [^\n]*)?\n)+(?:3 Parameters\n)?3 Response\n3 Errors\n)++");

    private static final String TOPICS = "docs/topics/";

    private static final Map<String, Pattern> LISTS = Map.of(
            "security", Pattern.compile("1 Authentication\n(?:2 \\S+\n(?:3 Endpoints\n)?(?:3 Scopes\n)?"
                    + "(?:3 Tokens for the client itself\n)?(?:3 Tokens for a user\n)?)*2 Operations\n"),
            "servers", Pattern.compile("1 Servers\n(?:2 \\S+\n)+"),
            "pagination", Pattern.compile("1 Pages of answers\n"),
            "streams", Pattern.compile("1 Streams\n"),
            "webhooks", Pattern.compile("1 Webhooks\n"));

    private final Map<String, ClassFile> classes;
    private final List<String> faults = new ArrayList<>();

    private PageFaults(Map<String, ClassFile> classes) {
        this.classes = classes;
    }

    /**
     * Looks at pages.
     *
     * @param pages the pages by path
     * @param classes the classes of the client by their simple names
     */
    static List<String> of(Map<String, PageReader> pages, Map<String, ClassFile> classes) {
        PageFaults all = new PageFaults(classes);
        Links.brokenOf(pages).forEach(link -> all.faults.add(link + " leads nowhere"));
        pages.forEach(all::look);
        return all.faults;
    }

    private void look(String path, PageReader page) {
        page.html.stream()
                .filter(html -> !OURS.matcher(html).matches())
                .forEach(html -> faults.add(path + ": raw HTML: " + html));
        page.tables.forEach(table ->
                table.uneven().forEach(line -> faults.add(path + ": cells that the header has not: " + line)));
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        if (path.startsWith(MODELS)) {
            outline(path, name, page, MODEL);
            page.tables.stream()
                    .filter(table -> table.section().equals("2 Fields"))
                    .forEach(table -> fields(path, table, classes.get(name)));
        } else if (path.startsWith(APIS)) {
            outline(path, name, page, API);
        } else if (path.startsWith(TOPICS)) {
            list(path, name, page);
        }
    }

    private void list(String path, String name, PageReader page) {
        String headings = String.join("\n", page.headings) + "\n";
        if (!LISTS.containsKey(name) || !LISTS.get(name).matcher(headings).matches()) {
            faults.add(path + ": headings: " + page.headings);
        }
        if (page.tables.isEmpty()) {
            faults.add(path + ": no table");
        }
    }

    /** The headings are those that a page of its kind has, in their order: none is the document's. */
    private void outline(String path, String name, PageReader page, Pattern below) {
        String headings = String.join("\n", page.headings) + "\n";
        String title = "1 " + name + "\n";
        if (!headings.startsWith(title) || !below.matcher(headings.substring(title.length())).matches()) {
            faults.add(path + ": headings: " + page.headings);
        }
    }

    /** A row for each field of the class, in its order. */
    private void fields(String path, PageTable table, ClassFile type) {
        List<String> rows = table.rows().stream().map(row -> row.get(0).replaceAll("[~\"]", "")).toList();
        if (type == null || !rows.equals(type.fields())) {
            faults.add(path + ": rows " + rows + ", fields " + (type == null ? "of no class" : type.fields()));
        }
    }
}
