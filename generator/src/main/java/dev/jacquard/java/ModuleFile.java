package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Packages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The file {@code module-info.java}, where the user names a module. */
final class ModuleFile {
    private ModuleFile() {}

    /**
     * A module.
     *
     * @param header the comment at the top
     * @param doc its documentation
     * @param name its name
     * @param databind the module of databind, for clients that have a class for it
     * @param xml whether it reads or writes XML
     * @param packages the packages that it exports, sorted
     */
    record View(DocComment header, DocComment doc, QualifiedName name, Optional<QualifiedName> databind, boolean xml, List<QualifiedName> packages) {}

    /** The file; empty if there is no module. */
    static Optional<JavaFile> of(Rendering rendering, Set<String> used, Jackson jackson) {
        Packages packages = rendering.names().packages();
        if (packages.module() == null) {
            return Optional.empty();
        }
        Set<String> exported = new TreeSet<>(used);
        RuntimeKit.CLASSES.keySet().forEach(subpackage ->
                exported.add(packages.runtime() + (subpackage.isEmpty() ? "" : "." + subpackage)));
        View view = new View(
                rendering.header(),
                DocComment.of(Javadoc.markup("The client of %.", Javadoc.literal(rendering.api().info().title())), 0),
                QualifiedName.of(packages.module()),
                jackson == Jackson.NONE ? Optional.empty() : Optional.of(QualifiedName.of(jackson.databindPackage())),
                KitParts.of(rendering.api(), rendering.checks()).contains(KitPart.XML),
                exported.stream().map(QualifiedName::of).toList());
        String source = rendering.templates().render("module-info", view);
        return Optional.of(new JavaFile(new ClassName("", "module-info"), source, Outline.moduleInfo()));
    }
}
