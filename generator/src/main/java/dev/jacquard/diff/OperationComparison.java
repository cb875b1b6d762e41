package dev.jacquard.diff;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pagination;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Response;
import dev.jacquard.names.AnswerHeaders;
import dev.jacquard.names.Errors;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Requests;
import dev.jacquard.surface.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares operations: those that are the same method of the same class. */
final class OperationComparison {
    private final Version before;
    private final Version after;
    private final Comparison comparison;
    private final Findings findings;
    private final Components components;

    OperationComparison(Version before, Version after, Comparison comparison) {
        this.before = before;
        this.after = after;
        this.comparison = comparison;
        this.findings = comparison.findings();
        this.components = comparison.components();
    }

    void run() {
        Map<String, Operation> now =
                Comparison.by(after.api().operations(), each -> after.surface().subject(each).key());
        for (Operation operation : before.api().operations()) {
            Subject subject = before.surface().subject(operation);
            Operation same = now.remove(subject.key());
            if (same == null) {
                findings.of(subject).add(Effect.SOURCE_BREAKING, "is gone");
            } else {
                operation(after.surface().subject(same), operation, same);
            }
        }
        now.values().forEach(each -> findings.of(after.surface().subject(each)).add(Effect.SAFE, "is new"));
        headers();
    }

    private void operation(Subject subject, Operation old, Operation now) {
        components.compare(subject, old, now);
        comparison.docs(subject, old.docs(), now.docs());
        comparison.retries(subject, old.retries(), now.retries());
        String servers = before.names().setting(old.servers());
        if (!servers.equals(after.names().setting(now.servers()))) {
            findings.of(subject).add(
                    Effect.BEHAVIOUR, Words.change("list of servers", servers, after.names().setting(now.servers())));
        }
        pagination(subject, old.pagination(), now.pagination());
        parameters(subject, old, now);
        body(subject, old.body(), now.body());
        responses(subject, old, now);
        demands(subject, old, now);
    }

    private void pagination(Subject subject, @Nullable Pagination old, @Nullable Pagination now) {
        if (old != null && now != null) {
            components.compare(subject, old, now);
        } else if (!Objects.equals(old, now)) {
            findings.of(subject).add(Effect.SAFE, old == null ? "comes in pages" : "no longer comes in pages");
        }
    }

    private void parameters(Subject subject, Operation old, Operation now) {
        Map<String, Parameter> others = named(after, now);
        named(before, old).forEach((name, parameter) -> {
            Parameter same = others.remove(name);
            if (same != null) {
                comparison.parameter(subject.part("parameter", name, same.pointer()), parameter, same);
            } else {
                findings.of(subject.part("parameter", name, parameter.pointer()))
                        .add(Effect.BEHAVIOUR, "is gone: it is no longer sent");
            }
        });
        others.forEach((name, parameter) ->
                findings.of(subject.part("parameter", name, parameter.pointer())).add(Effect.SAFE, "is new"));
    }

    private static Map<String, Parameter> named(Version version, Operation operation) {
        return new LinkedHashMap<>(Comparison.by(
                operation.parameters(), each -> version.names().member(operation.pointer(), MemberKey.of(each))));
    }

    private void body(Subject subject, @Nullable RequestBody old, @Nullable RequestBody now) {
        if (old == null || now == null) {
            if (old != now) {
                findings.of(subject).add(
                        old == null ? Effect.SAFE : Effect.BEHAVIOUR, old == null ? "takes a body" : "takes no body");
            }
            return;
        }
        components.compare(subject, old, now);
        comparison.docs(subject, old.docs(), now.docs());
        String sent = old.preferred().name();
        if (!sent.equals(now.preferred().name())) {
            findings.of(subject).add(Effect.BEHAVIOUR, Words.change("media type of the body", sent, now.preferred().name()));
        }
        forms(subject, "body", old.content(), now.content());
    }

    /** The forms of a body that have the same media type. */
    private void forms(Subject subject, String what, List<MediaType> old, List<MediaType> now) {
        Map<String, MediaType> others = Comparison.by(now, MediaType::essence);
        for (MediaType form : old) {
            MediaType same = others.remove(form.essence());
            if (same == null) {
                findings.of(subject).add(Effect.BEHAVIOUR, what + " has no longer the form " + form.name());
            } else {
                components.compare(subject, form, same);
                components.compare(subject, form.constraints(), same.constraints());
                comparison.type(subject, form.type(), same.type());
            }
        }
        others.values().forEach(form -> findings.of(subject).add(Effect.SAFE, what + " has the form " + form.name()));
    }

    private void responses(Subject subject, Operation old, Operation now) {
        Map<String, Response> others = Comparison.by(now.responses(), each -> each.status().toString());
        for (Response response : old.responses()) {
            Response same = others.remove(response.status().toString());
            if (same == null) {
                findings.of(subject).add(Effect.BEHAVIOUR, "declares the answer " + response.status() + " no longer");
            } else {
                comparison.docs(subject, response.docs(), same.docs());
                forms(subject, "answer " + response.status(), response.content(), same.content());
            }
        }
        for (Response response : others.values()) {
            findings.of(subject).add(Effect.SAFE, "declares the answer " + response.status());
        }
        exceptions(subject, old, now, new ArrayList<>(others.values()));
    }

    /** A status that came with another exception, since a range or the default stood for it. */
    private void exceptions(Subject subject, Operation old, Operation now, List<Response> added) {
        for (Errors.ErrorBody body : Errors.of(now)) {
            String thrown = after.surface().text(JavaType.of(after.names().exception(body.key())));
            for (Errors.ErrorBody former : Errors.of(old)) {
                String was = before.surface().text(JavaType.of(before.names().exception(former.key())));
                boolean stoodFor = added.contains(body.response())
                        && !former.response().status().exact()
                        && !was.equals(thrown);
                boolean same = former.response().status().equals(body.response().status()) && !was.equals(thrown);
                if (stoodFor || same) {
                    findings.of(subject).add(
                            Effect.BEHAVIOUR,
                            Words.change("exception of the answer " + body.response().status(), was, thrown));
                }
            }
        }
    }

    /** What callers must give that they need not give before. */
    private void demands(Subject subject, Operation old, Operation now) {
        Map<String, Member> members = Comparison.by(
                Member.demanded(old, Member.of(old, before.api(), before.names())), Member::name);
        for (Member member : Member.demanded(now, Member.of(now, after.api(), after.names()))) {
            Member former = members.get(member.name());
            boolean asked = former != null && Requests.asked(former, before.api());
            if (!asked && Requests.asked(member, after.api())) {
                Finding finding = findings.of(member.key().body() && now.body() != null
                        ? subject.part("body", member.name(), now.body().pointer())
                        : subject.part("parameter", member.name(), place(now, member.key())));
                finding.add(Effect.BEHAVIOUR, "must be set: calls that leave it out fail before they are sent");
                finding.fails();
            }
        }
    }

    private static Pointer place(Operation operation, MemberKey key) {
        return operation.parameters().stream()
                .filter(parameter -> MemberKey.of(parameter).equals(key))
                .findFirst()
                .map(Parameter::pointer)
                .orElse(operation.pointer());
    }

    private void headers() {
        List<Parameter> old = AnswerHeaders.of(before.api());
        Map<String, Parameter> now =
                Comparison.by(AnswerHeaders.of(after.api()), each -> AnswerHeaders.accessor(each, after.names()));
        for (Parameter header : old) {
            String accessor = AnswerHeaders.accessor(header, before.names());
            Parameter same = now.get(accessor);
            if (same != null) {
                Subject owner = new Subject(
                        "headers", after.surface().name(after.names().headers()), same.pointer(), null);
                comparison.parameter(owner.part("header", accessor, same.pointer()), header, same);
            }
        }
    }
}
