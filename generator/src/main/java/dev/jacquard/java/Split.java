package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * How code of many members is split: into methods that HotSpot compiles. It compiles none of more than 8,000 bytes, and a
 * member takes up to 80 in one method.
 */
final class Split {
    private static final int MEMBERS = 100;

    private Split() {}

    /** The parts of a list, each for one method; one part at least. */
    static <T> List<List<T>> of(List<T> all) {
        return of(all, MEMBERS);
    }

    /** Parts of so many members: of what takes more or less than most code. */
    static <T> List<List<T>> of(List<T> all, int members) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < all.size() || start == 0; start += members) {
            parts.add(all.subList(start, Math.min(start + members, all.size())));
        }
        return parts;
    }

    /** Whether the code of so many members stays in one method. */
    static boolean fits(List<?> all) {
        return all.size() <= MEMBERS;
    }

    /** The name of the method for a part, counted from 0; as wished, unless a member's name begins so. */
    static Identifier name(String wish, List<MemberCode> members, int part) {
        return Identifier.of(free(wish, members) + (part + 1));
    }

    /** A name that no member has. */
    static Identifier unused(String wish, List<MemberCode> members) {
        boolean taken = members.stream().anyMatch(member -> member.member().name().equals(wish));
        return taken ? unused(wish + "_", members) : Identifier.of(wish);
    }

    /** A name that no member's name begins with. */
    static String free(String wish, List<MemberCode> members) {
        boolean taken = members.stream().anyMatch(member -> member.member().name().startsWith(wish));
        return taken ? free(wish + "_", members) : wish;
    }
}
