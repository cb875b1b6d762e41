package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Tag;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import dev.jacquard.names.Names;
import dev.jacquard.names.Requests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The index of all pages: template {@code index}.
 *
 * @param lists a list for each kind of page
 */
record IndexView(List<GuideView.Group> lists) {
    static IndexView of(Api api, Names names) {
        List<GuideView.Group> lists = new ArrayList<>();
        List<GuideView.Item> classes = new ArrayList<>();
        for (Tag tag : api.byTag().keySet()) {
            ClassName name = names.api(tag.name());
            classes.add(new GuideView.Item(
                    false, MarkdownCell.link(name.simpleName(), Paths.api(name)), Texts.line(tag.docs())));
        }
        add("Classes of operations", classes, lists);
        List<GuideView.Item> topics = new ArrayList<>();
        for (Topic topic : Topic.of(api)) {
            topics.add(new GuideView.Item(false, MarkdownCell.link(topic.title(), topic.path()), Optional.empty()));
        }
        add("Topics", topics, lists);
        List<GuideView.Item> requests = new ArrayList<>();
        for (Operation operation : api.operations()) {
            if (Requests.has(operation)) {
                requests.add(page(names.request(operation.pointer()), names.request(operation.pointer()), false));
            }
        }
        add("Requests", requests, lists);
        List<GuideView.Item> models = new ArrayList<>();
        for (NamedType type : api.types().values()) {
            ClassName name = names.type(type.pointer());
            models.add(page(name, name, type.docs().deprecated()));
        }
        add("Models", models, lists);
        List<GuideView.Item> exceptions = new ArrayList<>();
        for (Errors.ErrorBody body : Errors.of(api)) {
            ClassName exception = names.exception(body.key());
            exceptions.add(page(
                    exception, api.types().containsKey(body.key()) ? names.type(body.key()) : exception, false));
        }
        add("Exceptions", exceptions, lists);
        return new IndexView(lists);
    }

    private static void add(String title, List<GuideView.Item> items, List<GuideView.Group> lists) {
        if (!items.isEmpty()) {
            lists.add(new GuideView.Group(MarkdownCell.literal(title), Optional.empty(), items));
        }
    }

    private static GuideView.Item page(ClassName label, ClassName page, boolean deprecated) {
        return new GuideView.Item(
                deprecated, MarkdownCell.link(label.simpleName(), Paths.model(page)), Optional.empty());
    }
}
