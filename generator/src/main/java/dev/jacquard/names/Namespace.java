package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.Set;

/**
 * What those that name things share.
 *
 * @param api what is named
 * @param options what the user decides
 * @param stated what the document decides
 * @param stems what names begin with
 * @param keys how things are recorded
 * @param ledger what is recorded and what is given
 */
record Namespace(Api api, NameOptions options, StatedNames stated, Stems stems, StableKeys keys, Ledger ledger) {
    static Namespace of(Api api, NameOptions options, StatedNames stated, Ledger ledger) {
        return new Namespace(
                api, options, stated, new Stems(api, options.renamings(), stated), new StableKeys(api), ledger);
    }

    Scope scope(ScopeKey key, Set<String> reserved, Scope.Style style) {
        return new Scope(key, reserved, style, ledger);
    }
}
