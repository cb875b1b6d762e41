package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.UnionType;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import dev.jacquard.names.Member;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of requests, models and exceptions. */
final class ModelPages {
    private final Api api;
    private final Names names;
    private final FieldTables tables;
    private final UnionBranches branches;
    private final ErrorSections errors;

    ModelPages(Api api, Names names, FieldTables tables, UnionBranches branches, ErrorSections errors) {
        this.api = api;
        this.names = names;
        this.tables = tables;
        this.branches = branches;
        this.errors = errors;
    }

    /** The page of a request. What the operation does stands on the operation's page. */
    PageView.Model request(Operation operation) {
        return page(
                names.request(operation.pointer()),
                Documentation.NONE,
                tables.of("Field", Member.of(operation, api, names)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The page of a named type; for the body of an error, with the exception. */
    PageView.Model model(NamedType type) {
        Pointer pointer = type.pointer();
        Optional<TableView> members = type instanceof ObjectType object
                ? tables.of("Field", Member.of(object, names))
                : Optional.empty();
        Optional<TableView> values = type instanceof EnumType listed ? Optional.of(values(listed)) : Optional.empty();
        Optional<PageView.Branches> union =
                type instanceof UnionType branched ? Optional.of(branches.of(branched)) : Optional.empty();
        return page(names.type(pointer), type.docs(), members, values, union, errors.of(pointer));
    }

    /** The page of an exception whose body has no page of its own: a list, a map, a value without parts. */
    PageView.Model exception(Errors.ErrorBody body) {
        return page(
                names.exception(body.key()),
                body.response().docs(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                errors.of(body.key()));
    }

    private TableView values(EnumType type) {
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (int i = 0; i < type.values().size(); i++) {
            Literal literal = type.values().get(i).literal();
            rows.add(List.of(
                    MarkdownCell.code(names.constant(type.pointer(), i)),
                    MarkdownCell.literal(literal instanceof Literal.Text text ? text.value() : literal.json())));
        }
        return TableView.of(List.of(MarkdownCell.markup("Name"), MarkdownCell.markup("Value")), rows);
    }

    private static PageView.Model page(
            ClassName name,
            Documentation docs,
            Optional<TableView> members,
            Optional<TableView> values,
            Optional<PageView.Branches> branches,
            Optional<PageView.ErrorView> error) {
        return new PageView.Model(
                MarkdownText.literal(name.simpleName()),
                Texts.deprecation(docs),
                Texts.section(Texts.told(docs)),
                members,
                values,
                branches,
                error);
    }
}
