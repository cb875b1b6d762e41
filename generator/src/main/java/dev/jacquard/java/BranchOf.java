package dev.jacquard.java;

import dev.jacquard.api.UnionType;
import dev.jacquard.escape.JavaCode;
import java.util.ArrayList;
import java.util.List;

/** The unions that a model is a branch of, as its file shows them. */
final class BranchOf {
    private final Rendering rendering;
    private final List<UnionType> unions;
    private final Imports imports;

    BranchOf(Rendering rendering, List<UnionType> unions, Imports imports) {
        this.rendering = rendering;
        this.unions = unions;
        this.imports = imports;
    }

    /** Takes the names that the file inherits from the unions. */
    void hide() {
        unions.forEach(union ->
                imports.hidden(rendering.names().type(union.pointer()), UnionFile.nested(rendering, union)));
    }

    /** Whether one of them is deprecated. */
    boolean deprecated() {
        return unions.stream().anyMatch(union -> union.docs().deprecated());
    }

    /** The clause of the declaration, on a line of its own; nothing if there are none. */
    JavaCode implemented() {
        if (unions.isEmpty()) {
            return JavaCode.of("");
        }
        List<JavaCode> names = new ArrayList<>();
        unions.forEach(union -> names.add(imports.name(rendering.names().type(union.pointer()))));
        JavaCode start = JavaCode.of("%implements ", Layout.newLine(0));
        return JavaCode.of("%%", start, Layout.fill(20, 0, names, Layout.Between.ARGUMENTS, " {".length()));
    }
}
