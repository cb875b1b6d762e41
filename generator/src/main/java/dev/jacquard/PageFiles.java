package dev.jacquard;

import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Part;
import dev.jacquard.api.Api;
import dev.jacquard.docs.CodeSamples;
import dev.jacquard.docs.Guide;
import dev.jacquard.docs.Library;
import dev.jacquard.docs.Page;
import dev.jacquard.docs.Pages;
import dev.jacquard.docs.Samples;
import dev.jacquard.docs.Setup;
import dev.jacquard.docs.SharedPage;
import dev.jacquard.docs.Site;
import dev.jacquard.java.ProjectFile;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import dev.jacquard.write.MarkedText;
import dev.jacquard.write.OutputFile;
import java.util.ArrayList;
import java.util.List;

/** What people read of a client, as files. */
final class PageFiles {
    private static final String SITE = "site/";
    private static final String CODE_SAMPLES = "code-samples.yaml";

    private final Configuration configuration;
    private final Api api;
    private final Names names;
    private final Templates docs;
    private final Samples samples;

    PageFiles(Configuration configuration, Api api, Names names) {
        this.configuration = configuration;
        this.api = api;
        this.names = names;
        this.docs = new Templates("docs", configuration.templateDirectory());
        this.samples = new Samples(api, names, docs);
    }

    /** The pages, in Markdown, in HTML, or both. */
    List<OutputFile> pages() {
        List<OutputFile> files = new ArrayList<>();
        List<Page> pages = Pages.of(api, names, docs, samples);
        List<SharedPage> guide = Guide.of(api, names, docs, samples, setup());
        if (configuration.parts().contains(Part.DOCUMENTATION)) {
            pages.forEach(page -> files.add(OutputFile.of(Pages.FOLDER + page.path(), page.text())));
            guide.forEach(page -> files.add(shared(page)));
        }
        if (configuration.parts().contains(Part.SITE)) {
            Templates site = new Templates("site", configuration.templateDirectory());
            Site.of(api, names, pages, guide, site)
                    .forEach(page -> files.add(OutputFile.of(SITE + page.path(), page.text())));
        }
        return files;
    }

    /** The overlay with samples. */
    OutputFile codeSamples() {
        return OutputFile.of(CODE_SAMPLES, CodeSamples.of(api, samples));
    }

    /** What pages tell of the client besides its API. */
    private Setup setup() {
        Configuration.Project project = configuration.project();
        boolean artifact = configuration.parts().contains(Part.PROJECT);
        Library own = artifact
                ? library(ProjectFile.coordinates(
                        api.info(), names, project.groupId(), project.artifactId(), project.version()))
                : null;
        return new Setup(
                own,
                ProjectFile.dependencies(configuration.models().jackson()).stream().map(PageFiles::library).toList(),
                configuration.extras().contains(Extra.LOGGER));
    }

    private static Library library(ProjectFile.Coordinates each) {
        return new Library(each.groupId(), each.artifactId(), each.version());
    }

    private static OutputFile shared(SharedPage page) {
        List<MarkedText.Section> sections = new ArrayList<>();
        for (SharedPage.Section section : page.sections()) {
            sections.add(new MarkedText.Section(
                    section.name(),
                    section.id(),
                    section.parts().stream().map(part -> new MarkedText.Part(part.text(), part.needs())).toList()));
        }
        return OutputFile.of(page.path(), new MarkedText(page.head(), sections));
    }
}
