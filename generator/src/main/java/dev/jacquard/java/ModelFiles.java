package dev.jacquard.java;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.UnionType;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import java.util.ArrayList;
import java.util.List;

/** The files of models. */
final class ModelFiles {
    private ModelFiles() {}

    static List<JavaFile> of(Rendering rendering) {
        List<JavaFile> files = new ArrayList<>();
        for (NamedType type : rendering.api().types().values()) {
            if (type instanceof ObjectType object) {
                ClassName name = rendering.names().type(object.pointer());
                files.add(new ObjectShape(
                        name,
                        TypeDocs.tags(TypeDocs.of(rendering, object), object),
                        object.docs().deprecated(),
                        Member.of(object, rendering.names()),
                        rendering.unions(object.pointer()),
                        false,
                        !object.holdsFiles(),
                        rendering.checks().of(object.pointer()),
                        CheckRules.counted(object) ? object.constraints() : Constraints.NONE,
                        rendering.api().xml().get(object.pointer())).file(rendering));
            } else if (type instanceof EnumType values) {
                files.add(EnumFile.of(rendering, values));
            } else if (type instanceof UnionType union) {
                files.add(UnionFile.of(rendering, union));
            }
        }
        return files;
    }
}
