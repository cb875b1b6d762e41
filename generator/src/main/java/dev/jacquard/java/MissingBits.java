package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import java.util.ArrayList;
import java.util.List;

/** How a builder knows which of its primitive fields were set: one bit for each that must be. */
final class MissingBits {
    private static final int BITS = 64;

    private final List<MemberCode> primitives;
    private final Identifier name;

    /**
     * The bits of a builder.
     *
     * @param primitives the members that have a bit
     * @param members all members, whose names the builder's fields have
     */
    MissingBits(List<MemberCode> primitives, List<MemberCode> members) {
        this.primitives = primitives;
        this.name = Identifier.of(Split.free("unset", members));
    }

    /** The names of the fields that hold the bits. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int word = 0; word * BITS < primitives.size(); word++) {
            names.add(field(word).toString());
        }
        return names;
    }

    /** The fields that hold the bits, all set at first. */
    List<JavaCode> fields() {
        List<JavaCode> fields = new ArrayList<>();
        for (int word = 0; word * BITS < primitives.size(); word++) {
            int used = Math.min(BITS, primitives.size() - word * BITS);
            long all = used == BITS ? -1L : (1L << used) - 1;
            fields.add(JavaCode.of("private long % = %;", field(word), JavaNumber.ofLong(all)));
        }
        return fields;
    }

    /** The statement that notes that a member was set; none if null tells. */
    List<JavaCode> set(MemberCode member) {
        int index = primitives.indexOf(member);
        return index < 0 ? List.of() : List.of(JavaCode.of("% &= ~%;", field(index / BITS), bit(index)));
    }

    /** Whether some member was not set. */
    List<JavaCode> conditions() {
        List<JavaCode> conditions = new ArrayList<>();
        for (int word = 0; word * BITS < primitives.size(); word++) {
            conditions.add(JavaCode.of("% != 0", field(word)));
        }
        return conditions;
    }

    /** Whether a member was not set. */
    JavaCode missing(MemberCode member) {
        int index = primitives.indexOf(member);
        return JavaCode.of("(% & %) != 0", field(index / BITS), bit(index));
    }

    private JavaCode field(int word) {
        return word == 0 ? JavaCode.of("%", name) : JavaCode.of("%%", name, JavaNumber.ofInt(word + 1));
    }

    private static JavaCode bit(int index) {
        return JavaCode.of("%", JavaNumber.ofLong(1L << index % BITS));
    }
}
