package dev.jacquard.corpus;

import dev.jacquard.docs.PageReader;
import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.GeneratedClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of the pages of a document.
 *
 * @param pages how many there are
 * @param bytes how long they are
 * @param links how many links they have
 * @param tables how many tables
 * @param faults what is wrong with them
 * @param samples how many samples they have: whole classes, and lines about branches of unions
 * @param refused what the compiler has to say, by sample
 */
record PageTrial(
        int pages, long bytes, int links, int tables, List<String> faults, int samples, Map<String, String> refused) {
    static final PageTrial NONE = new PageTrial(0, 0, 0, 0, List.of(), 0, Map.of());

    private static final Pattern WHOLE_CLASS = Pattern.compile("^public class (\\S+) \\{$", Pattern.MULTILINE);

    /** Reads the pages, follows their links, and compiles their samples against the client. */
    static PageTrial of(GeneratedClient client) {
        Map<String, PageReader> pages = new LinkedHashMap<>();
        Map<String, String> samples = new LinkedHashMap<>();
        BranchFragments fragments = new BranchFragments(client);
        long bytes = 0;
        for (Map.Entry<String, String> page : client.woven().pages().entrySet()) {
            PageReader reader = PageReader.read(page.getValue());
            pages.put(page.getKey(), reader);
            bytes += page.getValue().getBytes(StandardCharsets.UTF_8).length;
            reader.samples.forEach(sample -> add(sample, page.getKey(), samples));
            fragments.add(page.getKey(), reader, samples);
        }
        Map<String, String> origins = new HashMap<>();
        Map<String, String> sources = new LinkedHashMap<>();
        samples.forEach((origin, source) -> {
            // Samples have a class of the same name each: each gets a package of its own.
            String folder = "sample" + sources.size();
            Matcher named = WHOLE_CLASS.matcher(source);
            String name = folder + "." + (named.find() ? named.group(1) : "Application");
            sources.put(name, "package " + folder + "; " + source);
            origins.put(name, origin);
        });
        Map<String, String> refused = new LinkedHashMap<>();
        client.messages(sources).forEach((name, messages) ->
                refused.put(origins.getOrDefault(name, name), messages.get(0).strip()));
        return new PageTrial(
                pages.size(),
                bytes,
                pages.values().stream().mapToInt(page -> page.links.size()).sum(),
                pages.values().stream().mapToInt(page -> page.tables.size()).sum(),
                PageFaults.of(pages, classes(client)),
                samples.size(),
                refused);
    }

    static void add(String sample, String page, Map<String, String> samples) {
        if (WHOLE_CLASS.matcher(sample).find()) {
            samples.put(page + ", sample " + (samples.size() + 1), sample);
        }
    }

    private static Map<String, ClassFile> classes(GeneratedClient client) {
        Map<String, ClassFile> classes = new HashMap<>();
        client.topLevel().forEach(name ->
                classes.put(name.substring(name.lastIndexOf('.') + 1), ClassFile.read(client.classFiles().get(name))));
        return classes;
    }

    /** The sum of two. */
    PageTrial plus(PageTrial other) {
        List<String> allFaults = new ArrayList<>(faults);
        allFaults.addAll(other.faults);
        Map<String, String> allRefused = new LinkedHashMap<>(refused);
        allRefused.putAll(other.refused);
        return new PageTrial(
                pages + other.pages,
                bytes + other.bytes,
                links + other.links,
                tables + other.tables,
                allFaults,
                samples + other.samples,
                allRefused);
    }

    /** The same with the document's name in front of each fault and sample. */
    PageTrial named(String document) {
        Map<String, String> named = new LinkedHashMap<>();
        refused.forEach((sample, message) -> named.put(document + ": " + sample, message));
        List<String> of = faults.stream().map(fault -> document + ": " + fault).toList();
        return new PageTrial(pages, bytes, links, tables, of, samples, named);
    }

    /** How many samples of a hundred compile. */
    double percent() {
        return samples == 0 ? 100 : 100.0 * (samples - refused.size()) / samples;
    }
}
