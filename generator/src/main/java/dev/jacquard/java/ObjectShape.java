package dev.jacquard.java;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.UnionType;
import dev.jacquard.api.XmlModel;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import dev.jacquard.names.RecordLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model or request is to be, before it is decided whether it becomes a record.
 *
 * @param name its name
 * @param text its documentation, without its members
 * @param deprecated whether it is deprecated
 * @param members its members
 * @param unions the unions that it is a branch of
 * @param globals whether it shares the code of global parameters
 * @param json whether it travels as JSON
 * @param checked whether its values are checked
 * @param sizes how many members its values have
 * @param xml what it is as XML; null if it does not travel so
 */
record ObjectShape(
        ClassName name,
        Javadoc text,
        boolean deprecated,
        List<Member> members,
        List<UnionType> unions,
        boolean globals,
        boolean json,
        boolean checked,
        Constraints sizes,
        @Nullable XmlModel xml) {
    /** Its file. */
    JavaFile file(Rendering rendering) {
        boolean asClass = json && rendering.style() == ModelStyle.CLASS || !RecordLimit.fits(members, rendering.types());
        return asClass ? FinalClassFile.of(rendering, this) : RecordFile.of(rendering, this);
    }
}
