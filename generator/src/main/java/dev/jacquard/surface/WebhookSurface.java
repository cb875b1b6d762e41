package dev.jacquard.surface;

import dev.jacquard.api.Pointer;
import dev.jacquard.api.Webhook;
import dev.jacquard.api.WebhookMarks;

/** The class that receives webhooks. */
final class WebhookSurface {
    private final Surface surface;

    WebhookSurface(Surface surface) {
        this.surface = surface;
    }

    void add() {
        String name = surface.uses().name(surface.names().webhooks());
        Subject subject = new Subject("webhooks", name, Pointer.of("/webhooks"), null);
        JavaUse start = JavaUse.of(name + ".Builder");
        JavaUse text = JavaUse.of("java.lang.String");
        Signature.Parameter headers = new Signature.Parameter(surface.uses().runtime("", "Headers"), "headers");
        Signature.Parameter body = new Signature.Parameter(JavaUse.keyword("byte[]"), "body");
        Declared type = surface.declare(Declared.Kind.CLASS, name, subject)
                .creates(start, "builder")
                .method(JavaUse.keyword("boolean"), "receive", subject, new Signature.Parameter(text, "name"), headers, body);
        if (WebhookMarks.of(surface.api()).isPresent()) {
            type.method(JavaUse.keyword("boolean"), "receive", subject, headers, body);
        }
        Declared builder = surface.declare(Declared.Kind.CLASS, name + ".Builder", subject);
        for (Webhook webhook : surface.api().webhooks()) {
            String method = surface.names().webhookMethod(webhook);
            JavaUse payload = surface.uses().boxed(webhook.payload());
            builder.method(start, method, subject.part("webhook", method, webhook.pointer()), consumer("Consumer", payload));
        }
        builder.method(start, "onOther", subject, consumer("BiConsumer", text, surface.uses().runtime("json", "JsonValue")))
                .method(start, "check", subject,
                        new Signature.Parameter(surface.uses().runtime("", "WebhookCheck"), "check"))
                .method(JavaUse.of(name), "build", subject);
    }

    private static Signature.Parameter consumer(String name, JavaUse... arguments) {
        return new Signature.Parameter(JavaUse.of("java.util.function." + name, arguments), "handler");
    }
}
