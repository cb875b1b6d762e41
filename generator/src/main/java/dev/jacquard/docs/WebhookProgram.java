package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Webhook;
import dev.jacquard.api.WebhookMarks;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A program that receives webhooks, and checks who sent them. */
final class WebhookProgram {
    /** How far the statement is indented that makes the receiver. */
    private static final int RECEIVER = 4;

    private final Api api;
    private final Names names;
    private final Templates templates;

    WebhookProgram(Api api, Names names, Templates templates) {
        this.api = api;
        this.names = names;
        this.templates = templates;
    }

    /**
     * The program.
     *
     * @param most how many webhooks have a handler at most
     * @return a class that compiles; nothing if all webhooks are deprecated
     */
    Optional<MarkdownCode> of(int most) {
        List<Webhook> shown = api.webhooks().stream()
                .filter(webhook -> !webhook.docs().deprecated())
                .limit(most)
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Imports imports = new Imports();
        JavaCode type = imports.name(names.webhooks());
        Values values = new Values(api, names, imports);
        JavaCode secret = values.fromEnvironment("webhookSecret");
        JavaCode system = imports.name(new ClassName("java.lang", "System"));
        List<JavaCode> calls = new ArrayList<>();
        calls.add(JavaCode.of("check(%.of(%))", imports.name(names.runtime("", "WebhookSignature")), secret));
        for (Webhook webhook : shown) {
            Identifier method = Identifier.of(names.webhookMethod(webhook));
            calls.add(JavaCode.of("%(payload -> %.out.println(payload))", method, system));
        }
        JavaCode receiver = values.builder(names.webhooks(), calls, RECEIVER);
        boolean told = WebhookMarks.of(api).isPresent();
        boolean named = !told && shown.size() > 1;
        JavaCode call = told
                ? JavaCode.of("receive(headers, body)")
                : named
                        ? JavaCode.of("receive(name, headers, body)")
                        : JavaCode.of("receive(%, headers, body)", JavaString.of(shown.get(0).name()));
        JavaCode headers = imports.name(names.runtime("", "Headers"));
        return Optional.of(Program.fenced(templates.render(
                "webhookProgram",
                new GuideView.Receiver(
                        imports.all(), imports.free("Application"), type, receiver, named, headers, call))));
    }
}
