package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Packages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files {@code package-info.java}: in these packages nothing is null that does not say so. */
final class PackageFiles {
    private PackageFiles() {}

    /**
     * A package.
     *
     * @param header the comment at the top
     * @param doc its documentation
     * @param packageName its name
     */
    record View(DocComment header, DocComment doc, QualifiedName packageName) {}

    /** One for each package that has classes. */
    static List<JavaFile> of(Rendering rendering, Set<String> used) {
        Packages packages = rendering.names().packages();
        Map<String, Javadoc> docs = new LinkedHashMap<>();
        String title = rendering.api().info().title();
        docs.put(packages.invoker(), Javadoc.markup("The client of %.", Javadoc.literal(title)));
        docs.putIfAbsent(packages.api(), Javadoc.markup("The operations of %, by tag.", Javadoc.literal(title)));
        docs.putIfAbsent(packages.model(), Javadoc.markup("Models and requests of %.", Javadoc.literal(title)));
        docs.putIfAbsent(packages.exception(), Javadoc.markup("Errors of %.", Javadoc.literal(title)));
        docs.putIfAbsent(packages.jackson(), Javadoc.markup("Jackson's databind for the models of %.", Javadoc.literal(title)));
        List<JavaFile> files = new ArrayList<>();
        docs.forEach((name, doc) -> {
            if (used.contains(name)) {
                View view = new View(rendering.header(), DocComment.of(doc, 0), QualifiedName.of(name));
                String source = rendering.templates().render("package-info", view);
                files.add(new JavaFile(new ClassName(name, "package-info"), source, Outline.packageInfo(name)));
            }
        });
        return files;
    }
}
