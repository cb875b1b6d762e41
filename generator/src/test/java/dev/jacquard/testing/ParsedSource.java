package dev.jacquard.testing;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * A source file as the JDK's parser reads it.
 *
 * @param unit the tree
 * @param errors the codes of what is wrong, in order
 */
public record ParsedSource(CompilationUnitTree unit, List<String> errors) {
    /** Parses the text of one file. */
    public static ParsedSource of(String source) {
        List<String> errors = new ArrayList<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null,
                found -> errors.add(found.getCode()), List.of("-proc:none", "-Xlint:none"), null,
                List.of(MemoryFiles.source("A", source)));
        try {
            return new ParsedSource(task.parse().iterator().next(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
