package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.List;

/**
 * What all files of a client share.
 *
 * @param api the API
 * @param names its names
 * @param types its Java types
 * @param header the comment at the top of each file
 * @param templates the templates
 */
record Rendering(Api api, Names names, JavaTypes types, Header header, Templates templates) {
    JavaFile file(ClassName name, String template, Object view) {
        return new JavaFile(name, templates.render(template, view));
    }

    static List<ImportView> imports(Imports imports) {
        return imports.all().stream().map(ImportView::new).toList();
    }
}
