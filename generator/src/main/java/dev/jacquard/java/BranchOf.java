package dev.jacquard.java;

import dev.jacquard.api.UnionType;
import dev.jacquard.escape.JavaCode;
import java.util.ArrayList;
import java.util.List;

/** The interfaces of a model or request, as its file shows them: unions that it is a branch of, the global parameters. */
final class BranchOf {
    private final Rendering rendering;
    private final List<UnionType> unions;
    private final boolean globals;
    private final Imports imports;

    BranchOf(Rendering rendering, ObjectShape shape, Imports imports) {
        this.rendering = rendering;
        this.unions = shape.unions();
        this.globals = shape.globals();
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

    /**
     * The clause of the declaration: behind the components where there is room, else on a line of its own; nothing if there
     * are none.
     *
     * @param column where the last line before it ends
     */
    JavaCode implemented(int column) {
        List<JavaCode> names = new ArrayList<>();
        if (globals) {
            names.add(imports.name(rendering.names().globals()));
        }
        unions.forEach(union -> names.add(imports.name(rendering.names().type(union.pointer()))));
        if (names.isEmpty()) {
            return JavaCode.of("");
        }
        JavaCode line = JavaCode.of(" implements %", JavaCode.join(", ", names));
        if (column + Layout.length(line) + " {".length() <= Layout.WIDTH) {
            return line;
        }
        JavaCode start = JavaCode.of("%implements ", Layout.newLine(0));
        return JavaCode.of("%%", start, Layout.fill(20, 0, names, Layout.Between.ARGUMENTS, " {".length()));
    }
}
