package dev.jacquard.escape;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.ErroneousTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.util.List;
import javax.tools.ToolProvider;

/** Reads a comment as the JDK reads it. */
final class JavadocReader {
    private JavadocReader() {}

    /**
     * The letters and digits that a reader of the comment sees; fails if there is anything but text and harmless HTML.
     */
    static String text(Javadoc javadoc) {
        String source = javadoc + "\npublic interface Sink {}\n";
        try {
            JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, null, List.of(), null, List.of(InMemoryCompiler.source("Sink", source)));
            CompilationUnitTree unit = task.parse().iterator().next();
            if (unit.getTypeDecls().size() != 1) {
                throw new AssertionError("Not one declaration: " + source);
            }
            DocTrees trees = DocTrees.instance(task);
            TreePath path = TreePath.getPath(unit, unit.getTypeDecls().get(0));
            DocCommentTree comment = trees.getDocCommentTree(path);
            if (comment == null) {
                return "";
            }
            if (!comment.getBlockTags().isEmpty()) {
                throw new AssertionError("A tag: " + comment.getBlockTags());
            }
            StringBuilder text = new StringBuilder();
            new Words(text).scan(comment, null);
            return text.toString().replaceAll("[^A-Za-z0-9]+", "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Words extends DocTreeScanner<Void, Void> {
        private final StringBuilder text;

        Words(StringBuilder text) {
            this.text = text;
        }

        @Override
        public Void scan(DocTree tree, Void nothing) {
            if (tree != null) {
                switch (tree.getKind()) {
                    case TEXT, CODE, ENTITY, START_ELEMENT, END_ELEMENT, ATTRIBUTE, DOC_COMMENT -> {
                    }
                    default -> throw new AssertionError(tree.getKind() + ": " + tree);
                }
            }
            return super.scan(tree, nothing);
        }

        @Override
        public Void visitText(TextTree tree, Void nothing) {
            text.append(tree.getBody());
            return null;
        }

        @Override
        public Void visitEntity(EntityTree tree, Void nothing) {
            String name = tree.getName().toString();
            if (name.startsWith("#")) {
                text.append((char) Integer.parseInt(name.substring(1)));
            }
            return null;
        }

        @Override
        public Void visitErroneous(ErroneousTree tree, Void nothing) {
            throw new AssertionError(tree.toString());
        }

        @Override
        public Void visitAttribute(com.sun.source.doctree.AttributeTree tree, Void nothing) {
            return null;
        }
    }
}
