package dev.jacquard.java;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.jacquard.java.GeneratedSourceException.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the declarations of a parsed file with its outline. */
final class OutlineComparison {
    private final JavacTask task;
    private final CompilationUnitTree unit;
    private final GeneratedSource source;
    private final String parsed;
    private final List<Problem> problems;

    OutlineComparison(JavacTask task, CompilationUnitTree unit, GeneratedSource source, String parsed,
            List<Problem> problems) {
        this.task = task;
        this.unit = unit;
        this.source = source;
        this.parsed = parsed;
        this.problems = problems;
    }

    /** Adds each difference to the problems. */
    void compare() {
        Outline outline = source.outline();
        String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        if (!packageName.equals(outline.packageName())) {
            problem(unit.getPackage(), "package '" + packageName + "' instead of '" + outline.packageName() + "'");
        }
        TypeOutline type = outline.type();
        types(unit.getTypeDecls(), type == null ? List.of() : List.of(type), "the file");
    }

    /** Types among declarations; the other declarations are passed over. */
    private void types(List<? extends Tree> declarations, List<TypeOutline> expected, String where) {
        Map<String, TypeOutline> missing = new HashMap<>();
        expected.forEach(type -> missing.put(type.name(), type));
        for (Tree declaration : declarations) {
            if (declaration instanceof ClassTree type) {
                TypeOutline outline = missing.remove(type.getSimpleName().toString());
                if (outline == null) {
                    problem(type, "unexpected type '" + type.getSimpleName() + "' in " + where);
                } else {
                    body(type, outline);
                }
            }
        }
        for (TypeOutline type : expected) {
            if (missing.containsKey(type.name())) {
                problem(null, "missing type '" + type.name() + "' in " + where);
            }
        }
    }

    private void body(ClassTree type, TypeOutline outline) {
        Map<String, Integer> missing = new HashMap<>();
        outline.members().forEach(name -> missing.merge(name, 1, Integer::sum));
        List<Tree> initializers = new ArrayList<>();
        InnerClasses inner = new InnerClasses();
        for (Tree member : type.getMembers()) {
            if (member instanceof BlockTree) {
                initializers.add(member);
            } else if (!(member instanceof ClassTree)) {
                String name = name(member, outline.name());
                if (missing.merge(name, -1, Integer::sum) < 0) {
                    problem(member, "unexpected member '" + name + "' of " + outline.name());
                }
            }
            if (!(member instanceof ClassTree)) {
                inner.scan(member, null);
            }
        }
        outline.members().stream().distinct().filter(name -> missing.get(name) > 0)
                .forEach(name -> problem(type, "missing member '" + name + "' of " + outline.name()));
        if (initializers.size() != outline.initializers()) {
            problem(initializers.isEmpty() ? type : initializers.get(initializers.size() - 1),
                    initializers.size() + " initializer blocks of " + outline.name() + " instead of "
                            + outline.initializers());
        }
        inner.report(type, outline);
        types(type.getMembers(), outline.nested(), outline.name());
    }

    private static String name(Tree member, String typeName) {
        if (member instanceof MethodTree method) {
            return method.getName().contentEquals("<init>") ? typeName : method.getName().toString();
        }
        return member instanceof VariableTree variable ? variable.getName().toString() : member.getKind().toString();
    }

    private void problem(@Nullable Tree tree, String message) {
        long position =
                tree == null ? -1 : Trees.instance(task).getSourcePositions().getStartPosition(unit, tree);
        problems.add(new Problem(source.path(), line(position), message));
    }

    /** The line of a place; 0 if the place is not known. Line ends are LF: another one is no character of a source. */
    private long line(long position) {
        return position < 0 ? 0 : parsed.substring(0, (int) position).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Finds the classes in the code of members: anonymous ones are counted, local ones are none of ours. */
    private final class InnerClasses extends TreeScanner<Void, Void> {
        private final List<Tree> anonymous = new ArrayList<>();

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (type.getSimpleName().length() > 0) {
                problem(type, "unexpected local type '" + type.getSimpleName() + "'");
            } else {
                anonymous.add(type);
            }
            return super.visitClass(type, nothing);
        }

        void report(ClassTree type, TypeOutline outline) {
            if (anonymous.size() != outline.anonymous()) {
                problem(anonymous.isEmpty() ? type : anonymous.get(anonymous.size() - 1),
                        anonymous.size() + " anonymous classes in " + outline.name() + " instead of "
                                + outline.anonymous());
            }
        }
    }
}
