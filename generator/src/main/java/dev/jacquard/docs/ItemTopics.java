package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pagination;
import dev.jacquard.api.StreamItem;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.names.Answers;
import dev.jacquard.names.Names;
import dev.jacquard.names.Paging;
import java.util.ArrayList;
import java.util.List;

/** The pages about operations that give items: page by page, or as a stream. */
final class ItemTopics {
    private final Api api;
    private final Names names;
    private final TypeCells types;
    private final OperationAnchors anchors;

    ItemTopics(Api api, Names names, TypeCells types, OperationAnchors anchors) {
        this.api = api;
        this.names = names;
        this.types = types;
        this.anchors = anchors;
    }

    TopicView.Items streams() {
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (Operation operation : api.operations()) {
            if (Topic.isStream(operation)) {
                MediaType body = Answers.of(operation).body().orElseThrow();
                rows.add(stream(operation, names.method(operation.pointer()), body));
            } else {
                Answers.of(operation).stream().flatMap(Answers.Success::body).ifPresent(body ->
                        rows.add(stream(operation, names.streamMethod(operation.pointer()), body)));
            }
        }
        return new TopicView.Items(
                TableView.titled(List.of("Method", "Items", "Media type", "An item is", "End"), rows));
    }

    private List<MarkdownCell> stream(Operation operation, String method, MediaType body) {
        return List.of(
                anchors.struck(operation, method),
                types.of(Answers.type(body, api, names).arguments().get(0)),
                MarkdownCell.code(body.name()),
                MarkdownCell.literal(item(body)),
                body.endMarker() == null ? MarkdownCell.empty() : MarkdownCell.code(body.endMarker()));
    }

    /** What an item is made of. */
    private String item(MediaType body) {
        return switch (StreamItem.of(body, api).kind()) {
            case TEXT -> "the data of an event, as text";
            case EVENT -> "an event";
            case OBJECT -> "the fields of an event, with data in JSON";
            case OBJECT_OF_TEXT -> "the fields of an event, with data as text";
            case JSON -> switch (body.form()) {
                case EVENTS -> "the data of an event, in JSON";
                case LINES -> "a line of JSON";
                default -> "a text of JSON";
            };
        };
    }

    TopicView.Items pages() {
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (Operation operation : api.operations()) {
            Paging.of(operation, api).ifPresent(paging -> rows.add(List.of(
                    anchors.struck(operation, names.pagesMethod(operation.pointer())),
                    types.of(paging.item()),
                    next(operation, paging),
                    end(operation.pagination(), paging))));
        }
        return new TopicView.Items(TableView.titled(List.of("Method", "Items", "Next page", "Last page"), rows));
    }

    /** How the next page is asked for. */
    private MarkdownCell next(Operation operation, Paging paging) {
        Paging.Position position = paging.position();
        MarkdownCell asked = position == null
                ? MarkdownCell.empty()
                : MarkdownCell.markup(position.body() == null ? "%" : "% of the body", MarkdownCell.code(names.member(
                        position.body() == null ? operation.pointer() : position.body().pointer(), position.key())));
        return switch (paging.kind()) {
            case OFFSET -> MarkdownCell.markup("%: the number of items before it", asked);
            case PAGE -> MarkdownCell.markup(
                    paging.position().first() == 0 ? "%: its number, from 0" : "%: its number, from 1", asked);
            case CURSOR -> MarkdownCell.markup("%: what the answer has at %", asked, next(operation));
            case LINK -> MarkdownCell.markup("the link that the answer has at %", next(operation));
            case LINK_HEADER -> MarkdownCell.markup("the link in the answer's header `Link`");
        };
    }

    private static MarkdownCell next(Operation operation) {
        return MarkdownCell.code(String.valueOf(operation.pagination().next()));
    }

    /** What the last page is told by. */
    private static MarkdownCell end(Pagination said, Paging paging) {
        MarkdownCell end = switch (paging.kind()) {
            case OFFSET, PAGE -> MarkdownCell.markup("it is followed by one without items");
            case CURSOR -> MarkdownCell.markup("it has no such value");
            case LINK, LINK_HEADER -> MarkdownCell.markup("it has no such link");
        };
        if (paging.kind() == Pagination.Kind.PAGE && paging.pages() != null) {
            end = MarkdownCell.markup(
                    "%, or it is the last of %", end, MarkdownCell.code(String.valueOf(said.pages())));
        }
        boolean more = paging.more() != null && paging.position() != null;
        return more
                ? MarkdownCell.markup("%, or % is false", end, MarkdownCell.code(String.valueOf(said.more())))
                : end;
    }
}
