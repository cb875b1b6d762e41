package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the samples of an operation set of its request. */
final class SampleMembers {
    /** Methods of which few expect a body, even if the document describes one. */
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

    private final Api api;
    private final Operation operation;
    private final List<Member> members;

    SampleMembers(Operation operation, Api api, Names names) {
        this.api = api;
        this.operation = operation;
        this.members = Member.demanded(operation, Member.of(operation, api, names));
    }

    /** The names of the document's examples, in its order. */
    Set<String> examples() {
        Set<String> examples = new LinkedHashSet<>();
        for (Member member : members) {
            member.examples().forEach(example -> {
                if (example.name() != null) {
                    examples.add(example.name());
                }
            });
        }
        return examples;
    }

    /**
     * What is set: parameters that are required, and others that have an example and are not deprecated; and the body in
     * one of its forms, which an operation is called for even where the document does not demand it.
     *
     * @param example the name of an example; null for those to show
     */
    List<Member> set(@Nullable String example) {
        List<Member> set = new ArrayList<>();
        MemberKey form = form(example);
        for (Member member : members) {
            boolean told = member.example(example) != null;
            if (member.key().kind().equals(MemberKey.BODY.kind())) {
                boolean expected = member.required() || !WITHOUT_BODY.contains(operation.method());
                if (member.key().equals(form) && (told || expected)) {
                    set.add(member);
                }
            } else if (!global(member) && !Values.isPreset(member) && (member.required() || told && !member.docs().deprecated())) {
                set.add(member);
            }
        }
        return set;
    }

    /** The form of the body that has an example of this name; else the one that goes first. */
    private MemberKey form(@Nullable String example) {
        for (Member member : members) {
            boolean named = example != null
                    && member.examples().stream().anyMatch(each -> example.equals(each.name()));
            if (named && member.key().kind().equals(MemberKey.BODY.kind())) {
                return member.key();
            }
        }
        return MemberKey.BODY;
    }

    private boolean global(Member member) {
        for (Parameter parameter : operation.parameters()) {
            if (api.global(parameter) != null && MemberKey.of(parameter).equals(member.key())) {
                return true;
            }
        }
        return false;
    }
}
