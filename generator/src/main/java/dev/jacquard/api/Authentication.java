package dev.jacquard.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an operation authenticates, without regard to scopes: what operations with equal requirements share.
 *
 * @param alternatives the schemes that go together, by key, in each alternative
 * @param optional whether a call without credentials is allowed as well
 */
public record Authentication(List<Set<String>> alternatives, boolean optional) {
    /** Copies the alternatives. */
    public Authentication {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * What an operation asks for.
     *
     * @param requirements the operation's alternatives
     * @return each set of schemes once; without alternatives if nothing is asked for
     */
    public static Authentication of(List<SecurityRequirement> requirements) {
        List<Set<String>> alternatives = new ArrayList<>();
        boolean optional = false;
        for (SecurityRequirement requirement : requirements) {
            Set<String> schemes = requirement.schemes().keySet();
            if (schemes.isEmpty()) {
                optional = true;
            } else if (!alternatives.contains(schemes)) {
                alternatives.add(schemes);
            }
        }
        return new Authentication(alternatives, optional);
    }

    /**
     * What some operations ask for.
     *
     * @param operations the operations
     * @return what they ask for, each once, in their order; none for operations that ask for nothing
     */
    public static List<Authentication> of(Collection<Operation> operations) {
        Set<Authentication> all = new LinkedHashSet<>();
        for (Operation operation : operations) {
            Authentication authentication = of(operation.security());
            if (!authentication.none()) {
                all.add(authentication);
            }
        }
        return List.copyOf(all);
    }

    /**
     * Whether calls send no credentials.
     *
     * @return true if there is no alternative with a scheme
     */
    public boolean none() {
        return alternatives.isEmpty();
    }

    /**
     * The alternatives in words, by which they are known.
     *
     * @return such as {@code appId and appKey or oauth}
     */
    public String words() {
        String words = alternatives.stream()
                .map(schemes -> String.join(" and ", schemes))
                .collect(Collectors.joining(" or "));
        return optional ? words + " or none" : words;
    }

    /**
     * The place by which they are known; it is none of the document's.
     *
     * @return a pointer
     */
    public Pointer pointer() {
        return Pointer.of("/security").child(words());
    }
}
