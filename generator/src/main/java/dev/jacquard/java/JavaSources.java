package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes the Java files of a client. */
public final class JavaSources {
    private JavaSources() {}

    /**
     * The files of a client, the runtime kit's not among them.
     *
     * @param api the API
     * @param names its names
     * @param templates the templates of the folder {@code java}
     * @param style what models are
     * @param checks which values of requests are checked
     * @param jackson for which databind there is a module
     * @return the files
     */
    public static List<JavaFile> of(Api api, Names names, Templates templates, ModelStyle style, Checks checks, Jackson jackson) {
        Rendering rendering = Rendering.of(api, names, templates, style, checks);
        List<JavaFile> files = new ArrayList<>();
        files.add(ClientFile.of(rendering));
        files.add(ConfigFile.of(rendering));
        api.byTag().forEach((tag, operations) -> files.add(ApiFile.of(rendering, tag, operations)));
        GlobalsFile.of(rendering).ifPresent(files::add);
        HeadersFile.of(rendering).ifPresent(files::add);
        WebhooksFile.of(rendering).ifPresent(files::add);
        files.addAll(RequestFiles.of(rendering));
        files.addAll(ResultFiles.of(rendering));
        files.addAll(ModelFiles.of(rendering));
        files.addAll(ExceptionFiles.of(rendering));
        JacksonFile.of(rendering, jackson).ifPresent(files::add);
        Set<String> packages = new TreeSet<>();
        files.forEach(file -> packages.add(file.name().packageName()));
        files.addAll(PackageFiles.of(rendering, packages));
        ModuleFile.of(rendering, packages, jackson).ifPresent(files::add);
        return files;
    }
}
