package dev.jacquard.docs;

import java.util.HashMap;
import java.util.Map;

/** Where the pages of a site stand, by the paths of the Markdown pages below the output folder. */
final class SitePaths {
    private final Map<String, String> paths = new HashMap<>();

    /** Gives a page its place. */
    void add(String markdown) {
        paths.put(markdown, switch (markdown) {
            case "README.md" -> "index.html";
            case "USAGE.md" -> "usage.html";
            case "docs/README.md" -> "pages.html";
            default -> html(markdown.substring(Pages.FOLDER.length()));
        });
    }

    /** The place of a page. */
    String of(String markdown) {
        return paths.getOrDefault(markdown, "");
    }

    /** The place of a page that stands below the folder of pages. */
    static String html(String page) {
        return page.substring(0, page.length() - ".md".length()) + ".html";
    }

    /** The way from a page to the site's folder. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /**
     * What a link of a Markdown page is in the site.
     *
     * @param page the Markdown page
     * @param destination the link's relative destination
     * @return the destination in the site; nothing but the place on the page where the page of the destination is not in it
     */
    String link(String page, String destination) {
        int hash = destination.indexOf('#');
        String anchor = hash < 0 ? "" : destination.substring(hash);
        String file = hash < 0 ? destination : destination.substring(0, hash);
        String target = file.isEmpty() ? null : paths.get(resolved(page, file));
        return target == null ? (anchor.isEmpty() ? "#" : anchor) : root(of(page)) + target + anchor;
    }

    private static String resolved(String page, String file) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String rest = file;
        while (rest.startsWith("../") && !folder.isEmpty()) {
            rest = rest.substring(3);
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder + rest;
    }
}
