package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages by which a reader finds the others: README and USAGE of a client, and the index of its pages. */
public final class Guide {
    private final Templates templates;
    private final List<SharedPage.Section> sections = new ArrayList<>();
    private final Map<String, String> headings = new LinkedHashMap<>();

    private Guide(Templates templates) {
        this.templates = templates;
    }

    /**
     * The pages of an API in which the user may write.
     *
     * @param api the API
     * @param names its names
     * @param templates the templates of folder {@code docs}
     * @param samples its samples
     * @param setup what else is known of the client
     * @return README, USAGE, and the index of the pages that {@link Pages} makes
     */
    public static List<SharedPage> of(Api api, Names names, Templates templates, Samples samples, Setup setup) {
        Guide guide = new Guide(templates);
        SharedPage readme = guide.readme(api, names, setup, new ReadmeSamples(api, names, templates, samples));
        return List.of(readme, usage(readme), guide.index(api, names));
    }

    private SharedPage readme(Api api, Names names, Setup setup, ReadmeSamples samples) {
        ReadmeSections texts = new ReadmeSections(api, names, setup);
        section("Summary", "summary", Optional.of(texts.summary()));
        section("Installation", "installation", Optional.of(texts.installation()));
        section("Usage", "usage", samples.usage());
        section("Asynchronous calls", "async", samples.async());
        section("Authentication", "security", texts.securityTable().flatMap(samples::security));
        section("Operations", "operations", texts.operations());
        section("Global parameters", "global-parameters", texts.globals().flatMap(samples::globals));
        section("Servers", "server", samples.servers(texts.servers(), texts.serverVariables()));
        section("Pages of answers", "pagination", samples.pagination());
        section("Streams", "streams", samples.streams());
        section("Files", "files", samples.files());
        section("Webhooks", "webhooks", samples.webhooks());
        section("Errors", "errors", samples.errors());
        section("Retries", "retries", samples.retries());
        section("Timeouts", "timeouts", samples.timeouts());
        section("HTTP client", "http-client", samples.transport());
        section("Debugging", "debug", samples.debugging(setup.logger()));
        String title = "# " + MarkdownText.literal(api.info().title()) + "\n";
        sections.add(1, contents(api.info().title()));
        return new SharedPage("README.md", title, sections);
    }

    private void section(String heading, String id, Optional<? extends GuideView> view) {
        List<SharedPage.Part> parts = new ArrayList<>();
        view.ifPresent(shown -> {
            String name = heading.replaceAll(" .*", "");
            String text = templates.render("readme" + name, shown).stripTrailing();
            parts.add(new SharedPage.Part("## " + heading + "\n\n" + text + "\n", null));
            headings.put(id, heading);
        });
        sections.add(new SharedPage.Section(heading, id, parts));
    }

    /** Links to the sections. One that the user removed has none. */
    private SharedPage.Section contents(String title) {
        Anchors anchors = new Anchors();
        anchors.next(title);
        List<SharedPage.Part> parts = new ArrayList<>();
        parts.add(new SharedPage.Part("## Contents\n\n", null));
        headings.forEach((id, heading) -> {
            String anchor = anchors.next(heading);
            parts.add(new SharedPage.Part("* " + MarkdownCell.link(heading, "#" + anchor) + "\n", id));
            if (id.equals("summary")) {
                anchors.next("Contents");
            }
        });
        return new SharedPage.Section("Contents", "toc", parts);
    }

    /** What of README shows a call. */
    private static SharedPage usage(SharedPage readme) {
        return new SharedPage("USAGE.md", "", readme.sections().stream()
                .filter(section -> section.id().equals("usage") || section.id().equals("async"))
                .toList());
    }

    private SharedPage index(Api api, Names names) {
        String text = templates.render("index", IndexView.of(api, names)).stripTrailing();
        SharedPage.Part part = new SharedPage.Part(text + "\n", null);
        return new SharedPage(
                "docs/README.md", "# Pages\n", List.of(new SharedPage.Section("Pages", "pages", List.of(part))));
    }
}
