package dev.jacquard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Name;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What stands in generated sources, as the JDK's parser sees it. */
final class SourceInspection {
    /** The class that payloads try to declare; the number that they try to print. */
    private static final String SENTINEL = "Inj0wned";
    private static final int NUMBER = 424242;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> comments = new HashMap<>();

    private SourceInspection(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(file(name, text)));
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, messages, List.of("-proc:none"), null, files);
        try {
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Faults().scan(unit, null);
                new Comments(trees).scan(unit, null);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (Diagnostic<?> message : messages.getDiagnostics()) {
            faults.add(message.toString());
        }
    }

    /** Reads the sources that were generated, the kit's not among them. */
    static SourceInspection of(Woven woven) {
        return new SourceInspection(woven.ownSources());
    }

    /** Asserts that the sources parse and hold nothing that a payload meant to get in. */
    void assertHarmless() {
        assertThat(faults).isEmpty();
    }

    /** The comment of a class, as the compiler reads it. */
    String comment(String simpleName) {
        return comments.getOrDefault(simpleName, "");
    }

    private static JavaFileObject file(String name, String text) {
        URI uri = URI.create("mem:///" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private final class Comments extends TreePathScanner<Void, Void> {
        private final DocTrees trees;

        Comments(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            String comment = trees.getDocComment(getCurrentPath());
            comments.putIfAbsent(tree.getSimpleName().toString(), comment == null ? "" : comment);
            return null;
        }
    }

    private final class Faults extends TreeScanner<Void, Void> {
        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            name(tree.getSimpleName());
            tree.getMembers().stream()
                    .filter(BlockTree.class::isInstance)
                    .forEach(block -> faults.add("an initializer: " + block));
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            name(tree.getName());
            return super.visitMethod(tree, nothing);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            name(tree.getName());
            return super.visitVariable(tree, nothing);
        }

        @Override
        public Void visitIdentifier(IdentifierTree tree, Void nothing) {
            name(tree.getName());
            return super.visitIdentifier(tree, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree tree, Void nothing) {
            if (Integer.valueOf(NUMBER).equals(tree.getValue())) {
                faults.add("a literal " + NUMBER);
            }
            return super.visitLiteral(tree, nothing);
        }

        private void name(Name name) {
            if (name.contentEquals(SENTINEL)) {
                faults.add("the name " + SENTINEL);
            }
        }
    }
}
