package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.names.Errors;
import dev.jacquard.names.Names;
import dev.jacquard.names.Requests;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** All pages of a client. */
public final class Pages {
    /** The folder of pages, below the output folder. */
    public static final String FOLDER = "docs/";

    private final Templates templates;
    private final List<Page> pages = new ArrayList<>();

    private Pages(Templates templates) {
        this.templates = templates;
    }

    /**
     * The pages of an API: requests, models and exceptions below {@code models/}, classes of operations below
     * {@code apis/}, what is listed of the whole API below {@code topics/}.
     *
     * @param api the API
     * @param names its names
     * @param templates the templates of folder {@code docs}
     * @param samples its samples
     * @return the pages: requests, models and exceptions in document order, then classes, then lists
     */
    public static List<Page> of(Api api, Names names, Templates templates, Samples samples) {
        TypeCells types = new TypeCells(names);
        FieldTables tables = new FieldTables(types, new Secrets(api));
        OperationAnchors anchors = new OperationAnchors(api, names);
        ErrorSections errors = new ErrorSections(api, names, types, anchors);
        ModelPages models = new ModelPages(api, names, tables, new UnionBranches(api, names), errors);
        Pages pages = new Pages(templates);
        for (Operation operation : api.operations()) {
            if (Requests.has(operation)) {
                pages.add(Paths.model(names.request(operation.pointer())), models.request(operation));
            }
        }
        for (NamedType type : api.types().values()) {
            pages.add(Paths.model(names.type(type.pointer())), models.model(type));
        }
        for (Errors.ErrorBody body : errors.withoutModel()) {
            pages.add(Paths.model(names.exception(body.key())), models.exception(body));
        }
        OperationPages operations = new OperationPages(api, names, types, tables, errors, anchors, samples);
        api.byTag().forEach((tag, tagged) -> pages.add(Paths.api(names.api(tag.name())), operations.of(tag, tagged)));
        for (Topic topic : Topic.of(api)) {
            pages.add(topic, switch (topic) {
                case SECURITY -> new SecurityTopic(
                        api, names, anchors, new CredentialPrograms(api, names, templates, samples)).view();
                case SERVERS -> new ServerTopic(api, names, anchors).view();
                case PAGINATION -> new ItemTopics(api, names, types, anchors).pages();
                case STREAMS -> new ItemTopics(api, names, types, anchors).streams();
                case WEBHOOKS -> new WebhookTopic(
                        api, names, types, anchors, new WebhookProgram(api, names, templates)).view();
            });
        }
        return List.copyOf(pages.pages);
    }

    private void add(String path, PageView view) {
        add(path, templates.render(view instanceof PageView.Model ? "model" : "api", view));
    }

    private void add(Topic topic, TopicView view) {
        add(topic.path(), templates.render(topic.template(), view));
    }

    private void add(String path, String rendered) {
        String text = rendered.stripTrailing();
        // A page that ends in a table ends there.
        pages.add(new Page(path, text.endsWith("|") ? text : text + "\n"));
    }
}
