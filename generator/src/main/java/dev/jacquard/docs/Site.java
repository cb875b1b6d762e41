package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Tag;
import dev.jacquard.escape.HtmlText;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of a client as a site of HTML files, which can be opened from a disk. */
public final class Site {
    /** More classes of operations are found by search and in the list of all pages. */
    private static final int WAYS = 100;

    private final String title;
    private final Templates templates;
    private final SitePaths paths = new SitePaths();
    private final Map<String, String> ways = new LinkedHashMap<>();

    private Site(Api api, Names names, Templates templates) {
        this.title = api.info().title();
        this.templates = templates;
        ways.put("index.html", "Overview");
        ways.put("usage.html", "Usage");
        ways.put("pages.html", "All pages");
        Topic.of(api).forEach(topic -> ways.put(SitePaths.html(topic.path()), topic.title()));
        for (Tag tag : api.byTag().keySet()) {
            if (ways.size() < WAYS) {
                String name = names.api(tag.name()).simpleName();
                ways.put(SitePaths.html(Paths.api(names.api(tag.name()))), name);
            }
        }
    }

    /**
     * The site.
     *
     * @param api the API
     * @param names its names
     * @param pages the pages below the folder of pages
     * @param shared README, USAGE and the index
     * @param templates the templates of folder {@code site}
     * @return HTML pages, the style, and the scripts that search
     */
    public static List<Page> of(
            Api api, Names names, List<Page> pages, List<SharedPage> shared, Templates templates) {
        Site site = new Site(api, names, templates);
        Map<String, String> all = new LinkedHashMap<>();
        shared.forEach(page -> all.put(page.path(), text(page)));
        pages.forEach(page -> all.put(Pages.FOLDER + page.path(), page.text()));
        all.keySet().forEach(site.paths::add);
        List<Page> made = new ArrayList<>();
        all.forEach((path, text) -> made.add(site.page(path, text)));
        made.add(new Page("style.css", templates.render("style", new Nothing())));
        made.add(new Page("search.js", templates.render("search", new Nothing())));
        made.add(new Page("search-index.js", SearchIndex.of(api, names)));
        return List.copyOf(made);
    }

    /** What a template is given that shows nothing of an API. */
    private record Nothing() {}

    private Page page(String markdown, String text) {
        String path = paths.of(markdown);
        Anchors anchors = new Anchors();
        List<String> headings = new ArrayList<>();
        HtmlText content = HtmlText.page(
                text,
                heading -> {
                    headings.add(heading);
                    return anchors.next(heading);
                },
                link -> paths.link(markdown, link));
        List<SiteView.Way> links = new ArrayList<>();
        ways.forEach((way, name) -> links.add(new SiteView.Way(
                HtmlText.literal(SitePaths.root(path) + way), HtmlText.literal(name), way.equals(path))));
        SiteView view = new SiteView(
                HtmlText.literal(headings.isEmpty() ? title : headings.get(0)),
                HtmlText.literal(title),
                HtmlText.literal(SitePaths.root(path)),
                links,
                content);
        return new Page(path, templates.render("page", view));
    }

    private static String text(SharedPage page) {
        StringBuilder text = new StringBuilder(page.head());
        for (SharedPage.Section section : page.sections()) {
            text.append('\n');
            section.parts().forEach(part -> text.append(part.text()));
        }
        return text.toString();
    }
}
