package dev.jacquard.names;

import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Status;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of types by where they stand. A schema with a key is called by it; an inline one by what is around it and
 * by what it is there:
 *
 * <ul>
 *   <li>{@code Order.status} is {@code OrderStatus}.
 *   <li>{@code Order.orderStatus} is {@code OrderStatus} too: what one part ends and the next begins with is said once.
 *   <li>{@code Order.lines[]} is {@code OrderLine}, {@code Order.line[]} too.
 *   <li>What is in the answer of {@code getOrder} begins with {@code GetOrder}; only the answer is
 * {@code GetOrderResponse}.
 *   <li>{@code OrderPage.order.status} is {@code OrderPageStatus}: a level whose words the name has already adds
 * nothing.
 * </ul>
 *
 * <p>Where two types would get one name by this, one gets the whole of it, {@code OrderPageOrderStatus}.
 */
final class TypeStems {
    private static final String ITEM = "Item";
    private static final String RESPONSE = "Response";
    private static final List<String> LISTS = List.of("List", "Array", "Collection");

    private final Stems stems;
    private final Map<Origin, String> chosen;
    private final Set<Origin> unions;

    /**
     * Names by origins.
     *
     * @param stems knows those of operations
     * @param chosen the names that somebody chose
     * @param unions the origins of unions
     */
    TypeStems(Stems stems, Map<Origin, String> chosen, Set<Origin> unions) {
        this.stems = stems;
        this.chosen = chosen;
        this.unions = unions;
    }

    /** The name of what comes from an origin. */
    String name(Origin origin) {
        return limited(of(origin, false));
    }

    /** The name with every level in it. */
    String whole(Origin origin) {
        // Without the names that are chosen for what has no key: where these are not enough, the place tells.
        if (origin instanceof Origin.Member member) {
            return limited(whole(member.owner()) + JavaNames.continued(member.property()));
        }
        if (origin instanceof Origin.Element element) {
            return limited(whole(element.container()) + ITEM);
        }
        return limited(origin instanceof Origin.Component ? of(origin, false) : derived(origin, false));
    }

    /**
     * A name.
     *
     * @param origin where it comes from
     * @param isBelow whether it is the start of another one, and may be shorter
     */
    private String of(Origin origin, boolean isBelow) {
        String known = chosen.isEmpty() ? null : chosen.get(origin);
        return known != null ? known : derived(origin, isBelow);
    }

    private String derived(Origin origin, boolean isBelow) {
        if (origin instanceof Origin.Component component) {
            return JavaNames.typeStem(component.key());
        }
        if (origin instanceof Origin.Element element) {
            return element(element.container(), isBelow);
        }
        if (origin instanceof Origin.Member member) {
            return joined(of(member.owner(), true), JavaNames.continued(member.property()), isBelow);
        }
        if (origin instanceof Origin.OfParameter parameter) {
            return joined(operation(parameter.owner()), JavaNames.continued(parameter.name()), false);
        }
        if (origin instanceof Origin.Branch branch) {
            return branch(branch, isBelow);
        }
        if (origin instanceof Origin.OfBody body) {
            return operation(body.operation()) + "Body";
        }
        if (origin instanceof Origin.OfWebhook webhook) {
            return JavaNames.typeStem(webhook.name()) + (isBelow ? "" : "Payload");
        }
        Origin.OfResponse response = (Origin.OfResponse) origin;
        String word = word(response);
        return operation(response.operation()) + (isBelow && word.equals(RESPONSE) ? "" : word);
    }

    private String branch(Origin.Branch branch, boolean isBelow) {
        if (!unions.contains(branch.union())) {
            // The other branches add nothing to this one: it stands for the whole.
            return of(branch.union(), isBelow);
        }
        String word = branch.word().isEmpty() ? "" : JavaNames.continued(branch.word());
        String name = Overlap.join(of(branch.union(), true), word.isEmpty() ? "Option" + (branch.index() + 1) : word);
        // Several words say what it is without the union's name; a name that is cut off tells branches apart by a hash.
        boolean isTitle = !branch.label().isEmpty() && word.chars().skip(1).anyMatch(Character::isUpperCase);
        return isTitle && !limited(name).equals(name) ? word : name;
    }

    private String element(Origin container, boolean isBelow) {
        if (container instanceof Origin.Member member) {
            return joined(of(member.owner(), true), one(JavaNames.continued(member.property())), isBelow);
        }
        if (container instanceof Origin.OfParameter parameter) {
            return joined(operation(parameter.owner()), one(JavaNames.continued(parameter.name())), false);
        }
        if (container instanceof Origin.Element) {
            return of(container, isBelow);
        }
        if (isBelow && container instanceof Origin.OfResponse) {
            return of(container, true);
        }
        String name = of(container, isBelow);
        String singular = Plurals.singular(name);
        return singular.equals(name) ? name + ITEM : singular;
    }

    /**
     * What one of several is called: one of {@code lines} is a {@code line}, one of a {@code priceList} a
     * {@code price}.
     */
    private static String one(String words) {
        for (String list : LISTS) {
            int end = words.length() - list.length();
            if (end > 0 && words.endsWith(list)) {
                return Plurals.singular(words.substring(0, end));
            }
        }
        return Plurals.singular(words);
    }

    private static String joined(String start, String words, boolean isBelow) {
        return isBelow && Overlap.contains(start, words) ? start : Overlap.join(start, words);
    }

    /**
     * The stem of an operation; of its place alone, where it was left out; of the path, where all operations of it are
     * meant.
     */
    private String operation(Pointer pointer) {
        Operation operation = stems.operation(pointer);
        if (operation != null) {
            return stems.of(operation);
        }
        List<String> tokens = pointer.tokens();
        String method = tokens.size() > 2 ? tokens.get(2) : "";
        String path = tokens.size() > 1 ? tokens.get(1) : "";
        return JavaNames.typeStem(OperationWords.ofPath(method, PathTemplate.parse(path), "/api"));
    }

    /** {@code Response} for the success that a method gives; its own word for another. */
    private String word(Origin.OfResponse response) {
        Operation operation = stems.operation(response.operation());
        Status status = response.status();
        boolean isGiven = operation == null
                ? status.success()
                : Answers.of(operation).primary().filter(each -> each.response().status().equals(status)).isPresent();
        return isGiven ? RESPONSE : Reasons.of(status);
    }

    private static String limited(String name) {
        return JavaNames.limited(name, name);
    }
}
