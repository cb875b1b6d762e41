package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Authentication;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.ServerTemplate;
import dev.jacquard.api.Tag;
import dev.jacquard.api.Webhook;
import dev.jacquard.names.NameKey.Kind;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The names of the packages, and of the methods of the client and its builder. */
final class ClientNames {
    private final Namespace space;
    private final Api api;

    ClientNames(Namespace space) {
        this.space = space;
        this.api = space.api();
    }

    Packages packages() {
        NameOptions options = space.options();
        String title = Titles.of(api.info().title());
        String invoker = options.invokerPackage() != null
                ? options.invokerPackage()
                : "api." + (title.isBlank() ? "client" : JavaNames.packageSegment(title));
        Packages below = Packages.below(invoker);
        return new Packages(
                invoker,
                options.apiPackage() != null ? options.apiPackage() : below.api(),
                options.modelPackage() != null ? options.modelPackage() : below.model(),
                below.exception(),
                below.runtime(),
                options.moduleName());
    }

    /** The client's methods that give API objects, by tag. */
    Map<String, String> accessors() {
        Scope scope = scope(Kind.ACCESSOR, Scope.Style.ACCESSORS);
        for (Tag tag : api.tags()) {
            scope.wish(StableKeys.tag(Kind.ACCESSOR, tag.name()), accessor(tag.name()));
        }
        Map<NameKey, String> names = scope.settle();
        Map<String, String> accessors = new LinkedHashMap<>();
        for (Tag tag : api.tags()) {
            String name = names.get(StableKeys.tag(Kind.ACCESSOR, tag.name()));
            accessors.put(tag.name(), name);
        }
        return accessors;
    }

    private static Wish accessor(String tag) {
        if (tag.isEmpty()) {
            return Wish.ofContext("api", "defaultApi");
        }
        Wish wish = JavaNames.member(tag);
        String name = wish.name();
        if (Reserved.KEYWORDS.contains(tag)) {
            return new Wish(wish.rank(), List.of(tag + "Api"));
        }
        // The class has the word already, and what is called is what it gives.
        boolean isApi = name.endsWith("Api") && name.length() > "Api".length();
        return isApi ? new Wish(Wish.Rank.REST, List.of(name.substring(0, name.length() - 3), name)) : wish;
    }

    /** The builder's methods for servers, global parameters and credentials, and what these make, by their place. */
    Map<Pointer, String> settings() {
        Map<Pointer, NameKey> keys = new LinkedHashMap<>();
        Scope scope = scope(Kind.SETTING, Scope.Style.MEMBERS);
        Map<List<Object>, NameKey> variables = new HashMap<>();
        for (int i = 0; i < api.servers().size(); i++) {
            ServerGroup group = api.servers().get(i);
            NameKey key = NameKey.of(Kind.SETTING, group.pointer());
            keys.put(group.pointer(), key);
            scope.wish(key, i == 0 ? Wish.chosen("server") : Wish.ofContext(server(group)));
            for (ServerTemplate.Part part : variables(group)) {
                Server.Variable declared = Objects.requireNonNull(part.variable());
                String variable = declared.name();
                NameKey variableKey = NameKey.of(Kind.SETTING, group.variable(variable));
                // What several lists call alike and fill in alike is one thing to callers, and is set once.
                NameKey same = variables.putIfAbsent(
                        List.of(variable, part.text(), declared.allowed(), part.place()), variableKey);
                keys.put(group.variable(variable), same == null ? variableKey : same);
                if (same != null) {
                    continue;
                }
                String longer = JavaNames.member((i == 0 ? "server" : server(group)) + " " + variable).name();
                scope.wish(variableKey, i == 0
                        ? Wish.ofContext(JavaNames.member(variable).name(), longer)
                        : Wish.ofContext(longer));
            }
        }
        for (Parameter global : api.globals()) {
            NameKey key = StableKeys.global(global);
            keys.put(global.pointer(), key);
            String configured = space.options().renamings().parameters().get(global.name());
            String stated = space.stated().member(global.pointer());
            Wish derived = JavaNames.member(global.name());
            if (configured != null) {
                scope.wish(key, Wish.chosen(configured));
            } else {
                scope.wish(key, stated == null
                        ? derived
                        : derived.stated(stated, Wish.Rank.STATED, global.pointer()));
            }
        }
        for (SecurityScheme scheme : api.usedSchemes()) {
            NameKey key = NameKey.of(Kind.SETTING, scheme.pointer());
            keys.put(scheme.pointer(), key);
            scope.wish(key, JavaNames.member(scheme.key()));
            if (scheme.hasEndpoints()) {
                Pointer flows = scheme.pointer().child("flows");
                keys.put(flows, NameKey.of(Kind.SETTING, flows));
                scope.wish(keys.get(flows), Wish.ofContext(JavaNames.member(scheme.key() + " endpoints").name()));
            }
        }
        List<Authentication> authentications = api.authentications();
        for (Authentication each : authentications) {
            NameKey key = NameKey.of(Kind.SETTING, each.pointer());
            keys.put(each.pointer(), key);
            scope.wish(key, Wish.ofContext(
                    authentications.size() == 1 ? "security" : JavaNames.member(each.words() + " security").name()));
        }
        Map<NameKey, String> names = scope.settle();
        Map<Pointer, String> settings = new LinkedHashMap<>();
        keys.forEach((pointer, key) -> settings.put(pointer, names.get(key)));
        return settings;
    }

    /** The methods that set what takes webhooks, by the webhook's own key. */
    Map<Pointer, String> webhooks() {
        Scope scope = space.scope(
                new ScopeKey(Kind.WEBHOOK.word(), Pointer.ROOT), Reserved.WEBHOOKS, Scope.Style.MEMBERS);
        for (Webhook webhook : api.webhooks()) {
            String words = JavaNames.typeStem(webhook.name());
            scope.wish(StableKeys.webhook(webhook), Wish.ofContext("on" + words, "on" + words + "Webhook"));
        }
        Map<Pointer, String> methods = new LinkedHashMap<>();
        scope.settle().forEach((key, method) -> methods.put(key.pointer(), method));
        return methods;
    }

    private Scope scope(Kind kind, Scope.Style style) {
        return space.scope(new ScopeKey(kind.word(), Pointer.ROOT), Reserved.CLIENT, style);
    }

    private static List<ServerTemplate.Part> variables(ServerGroup group) {
        return ServerTemplate.of(group.servers().get(0)).map(ServerTemplate::variables).orElse(List.of());
    }

    private static String server(ServerGroup group) {
        return JavaNames.member(host(group) + " server").name();
    }

    private static String host(ServerGroup group) {
        String url = group.servers().get(0).url();
        int start = url.indexOf("//");
        int end = start < 0 ? -1 : url.indexOf('/', start + 2);
        return start < 0 ? "other" : url.substring(start + 2, end < 0 ? url.length() : end);
    }
}
