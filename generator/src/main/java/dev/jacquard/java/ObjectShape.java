package dev.jacquard.java;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.UnionType;
import dev.jacquard.api.XmlModel;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
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
    /**
     * The most parameter slots of a record. JVMS 4.3.3: a constructor takes 255, {@code this} among them; the rest is left to
     * what a document may gain.
     */
    private static final int MAX_SLOTS = 250;

    /** Its file. */
    JavaFile file(Rendering rendering) {
        boolean asClass = json && rendering.style() == ModelStyle.CLASS || slots(rendering) > MAX_SLOTS;
        return asClass ? FinalClassFile.of(rendering, this) : RecordFile.of(rendering, this);
    }

    /** How many slots its members take as parameters. JVMS 4.3.3: {@code long} and {@code double} take two. */
    private int slots(Rendering rendering) {
        int slots = 0;
        for (Member member : members) {
            String primitive = member.nullable() ? null : rendering.types().of(member.type()).primitive();
            slots += "long".equals(primitive) || "double".equals(primitive) ? 2 : 1;
        }
        return slots;
    }
}
