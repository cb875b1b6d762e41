package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Literal;
import dev.jacquard.api.LiteralCheck;
import dev.jacquard.api.Operation;
import java.util.List;
import java.util.Optional;

/** Which operations have a request class. */
public final class Requests {
    /** How many parameters a method takes one by one. */
    private static final int FEW = 3;

    private Requests() {}

    /**
     * Whether an operation takes anything.
     *
     * @param operation an operation
     * @return false if it has neither parameters nor a body
     */
    public static boolean has(Operation operation) {
        return !operation.parameters().isEmpty() || operation.body() != null;
    }

    /**
     * The parameters of the method that takes those alone that must be given.
     *
     * @param operation an operation that has a request class
     * @param members the members of its request
     * @param api its API
     * @return the members; empty if they are too many for such a method
     */
    public static Optional<List<Member>> few(Operation operation, List<Member> members, Api api) {
        List<Member> asked =
                Member.demanded(operation, members).stream().filter(member -> asked(member, api)).toList();
        return asked.size() <= FEW ? Optional.of(asked) : Optional.empty();
    }

    /**
     * Whether a caller must give a member a value.
     *
     * @param member the member of a request or model
     * @param api its API
     * @return false if it may be left out, or if a default stands for it
     */
    public static boolean asked(Member member, Api api) {
        Literal literal = member.defaultValue();
        boolean preset = literal != null
                && !(literal instanceof Literal.Null)
                && new LiteralCheck(api.types()).holds(member.type(), literal);
        return member.demandedOfCaller() && !preset;
    }
}
