package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.api.Webhook;
import dev.jacquard.api.WebhookMarks;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of the class that receives webhooks. */
final class WebhooksFile {
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final Imports imports;

    private WebhooksFile(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
    }

    /**
     * A receiver.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param doc its documentation
     * @param name its name
     * @param told what tells webhooks apart, as arguments in parentheses; empty if nothing in payloads does
     * @param handlers the methods that set what takes a webhook
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            DocComment doc,
            Identifier name,
            Optional<JavaCode> told,
            List<Handler> handlers) {}

    /**
     * A method that sets what takes a webhook.
     *
     * @param doc its documentation
     * @param deprecated whether the webhook is deprecated
     * @param suppressed whether its payload is
     * @param method its name
     * @param type the type of the payload
     * @param arguments what it passes on, in parentheses
     */
    record Handler(
            DocComment doc, boolean deprecated, boolean suppressed, Identifier method, JavaCode type, JavaCode arguments) {}

    /** The file; empty if there are no webhooks. */
    static Optional<JavaFile> of(Rendering rendering) {
        if (rendering.api().webhooks().isEmpty()) {
            return Optional.empty();
        }
        ClassName name = rendering.names().webhooks();
        return Optional.of(new WebhooksFile(rendering, new Imports(name, "Builder")).file(name));
    }

    private JavaFile file(ClassName name) {
        for (String used : List.of("Headers", "WebhookCheck", "WebhookException", "WebhookReceiver")) {
            imports.name(rendering.names().runtime("", used));
        }
        imports.name(rendering.names().runtime("json", "JsonValue"));
        imports.name(new ClassName("java.util.function", "BiConsumer"));
        imports.name(new ClassName("java.util.function", "Consumer"));
        List<Webhook> webhooks = rendering.api().webhooks();
        List<Handler> handlers = webhooks.stream().map(this::handler).toList();
        Optional<JavaCode> told = told(rendering.api());
        Javadoc doc = Javadoc.markup("Receives the webhooks of %.", Javadoc.literal(rendering.api().info().title()))
                .then(Javadoc.markup("A server of yours hands over what comes; handlers are set by the builder."));
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                DocComment.of(doc, 0),
                Identifier.ofType(name.simpleName()),
                told,
                handlers);
        TypeOutline builder = TypeOutline.of("Builder").with("receiver", "Builder")
                .with(handlers.stream().map(handler -> handler.method().toString()).toList())
                .with("onOther", "check", "build");
        TypeOutline outline = TypeOutline.of(name.simpleName()).with("receiver", name.simpleName(), "builder", "receive");
        return rendering.file(name, "webhooks", view, (told.isPresent() ? outline.with("receive") : outline).nesting(builder));
    }

    private Handler handler(Webhook webhook) {
        Javadoc text = MemberDocs.text(webhook.docs(), webhook.name());
        Javadoc doc = text.param(Identifier.of("handler"), Javadoc.markup("takes the payload"))
                .returns(Javadoc.markup("this builder"));
        boolean deprecated = webhook.docs().deprecated();
        List<JavaCode> arguments = List.of(
                JavaCode.of("%", JavaString.of(webhook.name())),
                new Codecs(rendering.names(), imports).codec(webhook.payload()),
                JavaCode.of("handler"));
        return new Handler(
                DocComment.of(MemberDocs.deprecation(doc, webhook.docs().deprecation()), 8),
                deprecated,
                !deprecated && rendering.deprecations().in(webhook.payload()),
                Identifier.of(rendering.names().webhookMethod(webhook)),
                imports.boxed(rendering.types().of(webhook.payload())),
                Layout.filled(STATEMENT + "receiver.on".length(), STATEMENT, arguments, 1));
    }

    /** What tells payloads apart, as the arguments of a call. */
    private static Optional<JavaCode> told(Api api) {
        return WebhookMarks.of(api).map(marks -> {
            List<JavaCode> arguments = new ArrayList<>();
            arguments.add(JavaCode.of("%", JavaString.of(marks.member())));
            marks.names().forEach((value, name) ->
                    arguments.add(JavaCode.of("%, %", JavaString.of(value), JavaString.of(name))));
            return Layout.filled(STATEMENT + "receiver.tells".length(), STATEMENT, arguments, 1);
        });
    }
}
