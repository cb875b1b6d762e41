package dev.jacquard.docs;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Follows the links of pages. */
final class Links {
    private Links() {}

    /** The links within the pages that lead nowhere. */
    static List<String> broken(Map<String, String> pages) {
        Map<String, PageReader> readers = new HashMap<>();
        pages.forEach((path, text) -> readers.put(path, PageReader.read(text)));
        List<String> broken = new ArrayList<>();
        readers.forEach((path, page) -> {
            for (String link : page.links) {
                if (!link.matches("(?s)(?:https?|mailto):.*") && !resolves(path, link, readers)) {
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
        return page != null && (hash < 0 || page.anchors.contains(decoded.substring(hash + 1)));
    }
}
