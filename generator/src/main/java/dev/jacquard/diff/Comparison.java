package dev.jacquard.diff;

import dev.jacquard.api.Api;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Retries;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.Tag;
import dev.jacquard.api.Type;
import dev.jacquard.api.Webhook;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.surface.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of an API as callers of the client see them: things are the same if they have the same name in Java. What
 * changed in Java is told by {@link SurfaceComparison}; what calls do otherwise, by the {@link Rules} for the API model.
 */
public final class Comparison {
    private final Version before;
    private final Version after;
    private final Findings findings = new Findings();
    private final Components components = new Components(findings);

    private Comparison(Version before, Version after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares two versions.
     *
     * @param before the old one
     * @param after the new one
     * @return what changed
     */
    public static Report of(Version before, Version after) {
        Comparison comparison = new Comparison(before, after);
        comparison.run();
        return new Report(
                before.api().info().version(),
                after.api().info().version(),
                comparison.findings.all(),
                comparison.findings.texts());
    }

    private void run() {
        Api old = before.api();
        Api now = after.api();
        Subject client = new Subject("client", after.surface().client(), Pointer.ROOT, null);
        renamed(client);
        new SurfaceComparison(before.surface(), after.surface(), findings).run();
        components.compare(client, old.info(), now.info());
        retries(client, old.retries(), now.retries());
        Map<String, Tag> tags = by(now.tags(), tag -> tag(after, tag));
        for (Tag tag : old.tags()) {
            Tag same = tags.get(tag(before, tag));
            if (same != null) {
                docs(new Subject("tag", tag(after, same), Pointer.of("/tags"), null), tag.docs(), same.docs());
            }
        }
        settings(client);
        webhooks();
        new OperationComparison(before, after, this).run();
        new TypeComparison(before, after, this).run();
    }

    /** The packages and the client's name are made of the document's title where the user chooses none. */
    private void renamed(Subject client) {
        String was = before.names().client().canonicalName();
        String is = after.names().client().canonicalName();
        if (!was.equals(is)) {
            Finding finding = findings.of(client);
            finding.add(Effect.SOURCE_BREAKING, Words.change("name, which invokerPackage and clientName can keep", was, is));
            finding.add(Effect.BINARY_BREAKING, Words.change("name, which invokerPackage and clientName can keep", was, is));
        }
    }

    private static String tag(Version version, Tag tag) {
        return version.surface().name(version.names().api(tag.name()));
    }

    private void settings(Subject client) {
        Map<String, Parameter> globals = by(after.api().globals(), each -> after.names().setting(each.pointer()));
        for (Parameter global : before.api().globals()) {
            String name = before.names().setting(global.pointer());
            Parameter same = globals.get(name);
            if (same != null) {
                parameter(client.part("setting", name, same.pointer()), global, same);
            }
        }
        Map<String, SecurityScheme> schemes = by(after.api().usedSchemes(), each -> setting(after, each));
        for (SecurityScheme scheme : before.api().usedSchemes()) {
            SecurityScheme same = schemes.get(setting(before, scheme));
            if (same != null) {
                Subject subject = client.part("setting", setting(after, same), same.pointer());
                components.compare(subject, scheme, same);
                flows(subject, scheme, same);
            }
        }
        new ServerComparison(before, after, this).run(client);
    }

    /** The builder's method for a scheme; certificates have none of their own. */
    private static String setting(Version version, SecurityScheme scheme) {
        return scheme.kind() == SecurityScheme.Kind.MUTUAL_TLS
                ? "sslContext"
                : version.names().setting(scheme.pointer());
    }

    private void flows(Subject subject, SecurityScheme scheme, SecurityScheme same) {
        Map<String, SecurityScheme.Flow> flows = by(same.flows(), SecurityScheme.Flow::grant);
        for (SecurityScheme.Flow flow : scheme.flows()) {
            SecurityScheme.Flow other = flows.remove(flow.grant());
            if (other == null) {
                findings.of(subject).add(Effect.BEHAVIOUR, "flow " + flow.grant() + " is gone");
            } else {
                components.compare(subject, flow, other);
            }
        }
        flows.keySet().forEach(grant -> findings.of(subject).add(Effect.SAFE, "flow " + grant + " is new"));
    }

    private void webhooks() {
        if (before.api().webhooks().isEmpty() || after.api().webhooks().isEmpty()) {
            return;
        }
        Subject receiver = new Subject(
                "webhooks", after.surface().name(after.names().webhooks()), Pointer.of("/webhooks"), null);
        Map<String, Webhook> now = by(after.api().webhooks(), each -> after.names().webhookMethod(each));
        for (Webhook webhook : before.api().webhooks()) {
            String method = before.names().webhookMethod(webhook);
            Webhook same = now.get(method);
            if (same != null) {
                Subject subject = receiver.part("webhook", method, same.pointer());
                components.compare(subject, webhook, same);
                docs(subject, webhook.docs(), same.docs());
                type(subject, webhook.payload(), same.payload());
            }
        }
    }

    Findings findings() {
        return findings;
    }

    Components components() {
        return components;
    }

    void retries(Subject subject, @Nullable Retries old, @Nullable Retries now) {
        if (old != null && now != null) {
            components.compare(subject, old, now);
        } else if (!Objects.equals(old, now)) {
            findings.of(subject).add(
                    Effect.BEHAVIOUR, old == null ? "says when calls are tried again" : "no longer says when calls are tried again");
        }
    }

    void docs(Subject subject, Documentation old, Documentation now) {
        components.compare(subject, old, now);
    }

    /** A parameter that has the same name in Java. */
    void parameter(Subject subject, Parameter old, Parameter now) {
        retyped(subject, old.type(), now.type());
        components.compare(subject, old, now);
        docs(subject, old.docs(), now.docs());
        components.compare(subject, old.constraints(), now.constraints());
        type(subject, old.type(), now.type());
    }

    /** Says what the type was and is, where the declarations show that it changed. */
    void retyped(Subject subject, Type old, Type now) {
        String was = java(before, old);
        String is = java(after, now);
        if (!was.equals(is)) {
            findings.note(subject, Words.change("type", was, is));
        }
    }

    /** What Java does not show of a type. */
    void type(Subject subject, Type old, Type now) {
        if (old.admitsNull() != now.admitsNull()) {
            findings.of(subject).add(
                    Effect.BEHAVIOUR, now.admitsNull() ? "null is one of its values" : "null is none of its values");
        }
        Type one = old.withoutNull();
        Type other = now.withoutNull();
        if (one instanceof Primitive primitive && other instanceof Primitive same) {
            components.compare(subject, primitive, same);
        } else if (one instanceof ListType list && other instanceof ListType same) {
            type(subject, list.items(), same.items());
        } else if (one instanceof MapType map && other instanceof MapType same) {
            type(subject, map.values(), same.values());
        }
    }

    /** The type as callers write it. */
    static String java(Version version, Type type) {
        return version.surface().text(new JavaTypes(version.names()).of(type));
    }

    static <T> Map<String, T> by(List<T> all, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(each -> map.putIfAbsent(key.apply(each), each));
        return map;
    }
}
