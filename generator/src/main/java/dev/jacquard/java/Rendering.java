package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.api.Info;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.UnionType;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all files of a client share.
 *
 * @param api the API
 * @param names its names
 * @param types its Java types
 * @param header the comment at the top of each file
 * @param templates the templates
 * @param style what models are
 * @param checks which values of requests are checked
 * @param unions the unions of which each model is a branch, by the place of the model's schema
 */
record Rendering(
        Api api,
        Names names,
        JavaTypes types,
        DocComment header,
        Templates templates,
        ModelStyle style,
        Checks checks,
        Map<Pointer, List<UnionType>> unions) {
    static Rendering of(Api api, Names names, Templates templates, ModelStyle style, Checks checks) {
        Map<Pointer, List<UnionType>> unions = new HashMap<>();
        for (NamedType type : api.types().values()) {
            if (type instanceof UnionType union) {
                union.branches().stream()
                        .map(UnionType.Branch::type)
                        .filter(Reference.class::isInstance)
                        .map(branch -> ((Reference) branch).target())
                        .distinct()
                        .forEach(branch -> unions.computeIfAbsent(branch, each -> new ArrayList<>()).add(union));
            }
        }
        return new Rendering(api, names, new JavaTypes(names), header(api.info()), templates, style, checks, unions);
    }

    /** The unions of which a model is a branch. */
    List<UnionType> unions(Pointer model) {
        return unions.getOrDefault(model, List.of());
    }

    Deprecations deprecations() {
        return new Deprecations(api);
    }

    JavaFile file(ClassName name, String template, Record view, TypeOutline outline) {
        return new JavaFile(name, templates.render(template, view), new Outline(name.packageName(), outline));
    }

    static List<ImportView> imports(Imports imports) {
        return imports.all().stream().map(ImportView::new).toList();
    }

    /** What a file was made from. No date: two runs give equal bytes. */
    private static DocComment header(Info info) {
        return DocComment.plain(
                Javadoc.literal((info.title() + " " + info.version()).strip()),
                Javadoc.markup("Written by Jacquard from the API's OpenAPI document. Changes made here are lost."));
    }
}
