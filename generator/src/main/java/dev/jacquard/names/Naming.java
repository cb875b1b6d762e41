package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Names everything: wishes first, for the whole API, then collisions.
 *
 * <p>Where two things wish the same name, a recorded one comes first, then one that the user chose, then one that
 * the document states, then who is spelled so in the document, then whose words are all in the name, then the rest,
 * then what the document has no word for; and among equals, the first by place. The others get their second wishes, or
 * numbers.
 */
public final class Naming {
    private Naming() {}

    /**
     * Names everything that is generated for an API.
     *
     * @param api the API
     * @param options what the user decides
     * @return the names
     */
    public static Names of(Api api, NameOptions options) {
        return of(api, options, StatedNames.NONE, RecordedNames.NONE, new Diagnostics());
    }

    /** The methods of operations and of what receives webhooks, by their places. */
    private static Map<Pointer, String> methods(MemberNames members, ClientNames client) {
        Map<Pointer, String> methods = new HashMap<>(members.methods());
        methods.putAll(client.webhooks());
        return methods;
    }

    /**
     * Names everything that is generated for an API.
     *
     * @param api the API
     * @param options what the user decides, already checked
     * @param stated what the document decides
     * @param recorded names of earlier runs: they stay
     * @param diagnostics takes recorded and stated names that cannot be given, and chosen ones of nothing
     * @return the names
     */
    public static Names of(
            Api api, NameOptions options, StatedNames stated, RecordedNames recorded, Diagnostics diagnostics) {
        Ledger ledger = new Ledger(recorded, diagnostics);
        Namespace space = Namespace.of(api, options, stated, ledger);
        ClientNames client = new ClientNames(space);
        Packages packages = client.packages();
        ClassNames classes = new ClassNames(space, packages);
        MemberNames members = new MemberNames(space, classes.simpleNames());
        Names names = new Names(
                packages,
                classes.client(),
                classes.config(),
                classes.globals(),
                classes.headers(),
                classes.webhooks(),
                classes.types(),
                classes.requests(),
                classes.apis(),
                classes.exceptions(),
                client.accessors(),
                methods(members, client),
                members.members(),
                client.settings(),
                new ConstantNames(space).names(),
                Map.of(),
                ResultNames.of(space, classes.results()),
                Map.of());
        Names all = names.with(
                new BranchNames(space, names).names(), Collections.unmodifiableMap(ledger.names()));
        ledger.report();
        UnusedRenamings.report(space, diagnostics);
        Paging.report(api, diagnostics);
        return all;
    }
}
