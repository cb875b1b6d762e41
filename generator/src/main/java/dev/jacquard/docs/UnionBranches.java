package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.List;

/** The branches of unions on their pages: how a value of each is made and taken apart. */
final class UnionBranches {
    private static final Identifier VALUE = Identifier.of("value");

    private final Api api;
    private final Names names;
    private final JavaTypes types;

    UnionBranches(Api api, Names names) {
        this.api = api;
        this.names = names;
        this.types = new JavaTypes(names);
    }

    PageView.Branches of(UnionType union) {
        List<PageView.Branch> branches = new ArrayList<>();
        for (int i = 0; i < union.branches().size(); i++) {
            branches.add(branch(union, i));
        }
        return new PageView.Branches(branches);
    }

    private PageView.Branch branch(UnionType union, int index) {
        Type type = union.branches().get(index).type();
        ClassName unionName = names.type(union.pointer());
        Imports imports = new Imports();
        JavaCode declared = imports.name(unionName);
        boolean model = type instanceof Reference reference && api.resolve(reference) instanceof ObjectType;
        JavaCode branchType = model
                ? imports.type(types.of(type))
                : JavaCode.of("%.%", declared, Identifier.ofType(names.branch(union.pointer(), index)));
        JavaCode made = new Values(api, names, imports)
                .branch(union, index, 0)
                .map(value -> JavaCode.of("% % = %;\n", declared, VALUE, value))
                .orElse(JavaCode.of(""));
        JavaCode taken = model
                ? JavaCode.of("if (% instanceof % branch) {\n    System.out.println(branch);\n}\n", VALUE, branchType)
                : JavaCode.of(
                        "if (% instanceof % branch) {\n    % inner = branch.value();\n}\n",
                        VALUE, branchType, imports.type(types.of(type)));
        String code = JavaCode.of("%%", made, taken).toString();
        return new PageView.Branch(
                MarkdownText.literal(imports.type(types.of(type)).toString()),
                Program.fenced(code.stripTrailing()));
    }
}
