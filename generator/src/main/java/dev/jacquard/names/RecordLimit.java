package dev.jacquard.names;

import java.util.List;

/** How many components a record can have. */
public final class RecordLimit {
    /**
     * The most parameter slots of a record. JVMS 4.3.3: a constructor takes 255, {@code this} among them; the rest is left to
     * what a document may gain.
     */
    private static final int MAX_SLOTS = 250;

    private RecordLimit() {}

    /**
     * Whether a record can have some components. JVMS 4.3.3: {@code long} and {@code double} take two slots.
     *
     * @param members the components
     * @param types the types of the API
     * @return false if a class takes the place of the record
     */
    public static boolean fits(List<Member> members, JavaTypes types) {
        int slots = 0;
        for (Member member : members) {
            String primitive = member.nullable() ? null : types.of(member.type()).primitive();
            slots += "long".equals(primitive) || "double".equals(primitive) ? 2 : 1;
        }
        return slots <= MAX_SLOTS;
    }
}
