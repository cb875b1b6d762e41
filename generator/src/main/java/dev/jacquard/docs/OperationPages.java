package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Tag;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.names.Answers;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import dev.jacquard.names.Names;
import dev.jacquard.names.Paging;
import dev.jacquard.names.ResultNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of classes of operations. */
final class OperationPages {
    private static final MarkdownCell NOTHING = MarkdownCell.markup("*void*");

    private final Api api;
    private final Names names;
    private final TypeCells types;
    private final FieldTables tables;
    private final ErrorSections errors;
    private final OperationAnchors anchors;
    private final Samples samples;

    OperationPages(
            Api api,
            Names names,
            TypeCells types,
            FieldTables tables,
            ErrorSections errors,
            OperationAnchors anchors,
            Samples samples) {
        this.api = api;
        this.names = names;
        this.types = types;
        this.tables = tables;
        this.errors = errors;
        this.anchors = anchors;
        this.samples = samples;
    }

    /** The page of a tag. */
    PageView.Operations of(Tag tag, List<Operation> tagged) {
        List<PageView.OperationView> operations = new ArrayList<>();
        tagged.forEach(operation -> operations.add(of(operation)));
        return new PageView.Operations(
                MarkdownText.literal(names.api(tag.name()).simpleName()),
                Texts.section(tag.docs().description()),
                operations);
    }

    private PageView.OperationView of(Operation operation) {
        String method = names.method(operation.pointer());
        Documentation docs = operation.docs();
        Answers answers = Answers.of(operation);
        return new PageView.OperationView(
                MarkdownText.literal(method),
                MarkdownCell.link(method, "#" + anchors.of(operation)),
                docs.deprecated(),
                Texts.deprecation(docs),
                Texts.summary(docs),
                Texts.section(Texts.told(docs)),
                samples.of(operation).stream().map(Sample::onPage).toList(),
                parameters(operation),
                answers.body().map(this::type).orElse(NOTHING),
                answers.primary().flatMap(success -> Texts.section(success.response().docs().description())),
                answers.several() ? Optional.of(successes(operation, answers)) : Optional.empty(),
                answers.stream().flatMap(Answers.Success::body).map(stream -> new PageView.ItemsView(
                        MarkdownCode.inline(names.streamMethod(operation.pointer())), type(stream))),
                Paging.of(operation, api).map(paging -> new PageView.ItemsView(
                        MarkdownCode.inline(names.pagesMethod(operation.pointer())), types.of(paging.item()))),
                errors.table(operation));
    }

    private MarkdownCell type(MediaType body) {
        return types.of(Answers.type(body, api, names));
    }

    /** The successes of an operation that has several: what tells them apart. */
    private PageView.Successes successes(Operation operation, Answers answers) {
        ResultNames result = names.result(operation.pointer());
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (int i = 0; i < answers.successes().size(); i++) {
            Answers.Success success = answers.successes().get(i);
            rows.add(List.of(
                    MarkdownCell.literal(result.type().simpleName() + "." + result.outcomes().get(i)),
                    MarkdownCell.literal(success.response().status().toString()),
                    success.body().map(this::type).orElse(NOTHING)));
        }
        List<MarkdownCell> titles = List.of(
                MarkdownCell.markup("Result"), MarkdownCell.markup("Status Code"), MarkdownCell.markup("Type"));
        return new PageView.Successes(
                MarkdownCode.inline(names.resultMethod(operation.pointer())),
                MarkdownCode.inline(result.type().simpleName()),
                TableView.of(titles, rows));
    }

    private Optional<PageView.Parameters> parameters(Operation operation) {
        return tables.of("Parameter", Member.of(operation, api, names)).map(table -> {
            ClassName request = names.request(operation.pointer());
            return new PageView.Parameters(TypeCells.page(request, request), table);
        });
    }
}
