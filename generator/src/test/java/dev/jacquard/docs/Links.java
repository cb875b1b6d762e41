package dev.jacquard.docs;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows the links of pages. */
public final class Links {
    private Links() {}

    /** The links within the pages that lead nowhere. */
    static List<String> broken(Map<String, String> pages) {
        Map<String, PageReader> readers = new LinkedHashMap<>();
        pages.forEach((path, text) -> readers.put(path, PageReader.read(text)));
        return brokenOf(readers);
    }

    /** The links within pages that were read which lead nowhere, or not to the web. */
    public static List<String> brokenOf(Map<String, PageReader> pages) {
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (String link : page.links) {
                if (!link.matches("(?is)(?:https?|mailto):.*") && !resolves(path, link, pages)) {
                    broken.add(path + ": " + link);
                }
            }
        });
        return broken;
    }

    private static boolean resolves(String from, String link, Map<String, PageReader> pages) {
        String decoded = URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        int hash = decoded.indexOf('#');
        String target = hash < 0 ? decoded : decoded.substring(0, hash);
        String path = target.isEmpty()
                ? from
                : Path.of(from).resolveSibling(target).normalize().toString().replace('\\', '/');
        PageReader page = pages.get(path);
        if (page == null || hash < 0) {
            return page != null;
        }
        int heading = page.anchors.indexOf(decoded.substring(hash + 1));
        return heading >= 0 && heading == page.anchorsAtGitLab.indexOf(decoded.substring(hash + 1));
    }
}
