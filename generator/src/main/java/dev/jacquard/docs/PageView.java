package dev.jacquard.docs;

import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.escape.MarkdownText;
import java.util.List;
import java.util.Optional;

/** What the template of a page is given. */
sealed interface PageView {
    /**
     * The page of a model, a request or an exception: template {@code model}.
     *
     * @param name the class
     * @param deprecation that it is deprecated, and what to use instead
     * @param description what it is
     * @param fields its components
     * @param values the values of an enum
     * @param branches the branches of a union
     * @param error the exception that carries it, where it is the body of an error
     */
    record Model(
            MarkdownText name,
            Optional<MarkdownText> deprecation,
            Optional<MarkdownText> description,
            Optional<TableView> fields,
            Optional<TableView> values,
            Optional<Branches> branches,
            Optional<ErrorView> error)
            implements PageView {}

    /**
     * The branches of a union: partial {@code branches}.
     *
     * @param branches each of them
     */
    record Branches(List<Branch> branches) {}

    /**
     * A branch of a union.
     *
     * @param name the type of its values
     * @param code how a value is made and taken apart, as a fenced block
     */
    record Branch(MarkdownText name, MarkdownCode code) {}

    /**
     * The page of a class of operations: template {@code api}.
     *
     * @param name the class
     * @param overview what the operations are about
     * @param operations its operations, in document order
     */
    record Operations(MarkdownText name, Optional<MarkdownText> overview, List<OperationView> operations)
            implements PageView {}

    /**
     * An exception: partial {@code error}.
     *
     * @param exception its class
     * @param body the type of what its {@code error()} gives, where the page is not that type's own
     * @param thrownBy the operations that throw it
     */
    record ErrorView(MarkdownCode exception, Optional<MarkdownCell> body, List<Thrower> thrownBy) {}

    /**
     * An operation that throws an exception.
     *
     * @param operation a link to it
     * @param statuses the status codes for which it does
     */
    record Thrower(MarkdownCell operation, MarkdownText statuses) {}

    /**
     * An operation: partials {@code operationLink} and {@code operation}.
     *
     * @param name its method
     * @param link a link to its section
     * @param deprecated whether it is deprecated
     * @param deprecation that it is deprecated, and what to use instead
     * @param summary a line about it
     * @param description what it does
     * @param samples its samples, at least one
     * @param parameters what it takes
     * @param result the type of what it gives
     * @param resultDescription what it gives
     * @param successes what tells its successes apart, where it has several
     * @param stream the method that gives the answer as a stream of items, where there is one beside
     * @param pages the method that gives the answers page by page, where they come so
     * @param errors the exceptions that it throws
     */
    record OperationView(
            MarkdownText name,
            MarkdownCell link,
            boolean deprecated,
            Optional<MarkdownText> deprecation,
            Optional<MarkdownText> summary,
            Optional<MarkdownText> description,
            List<Sample> samples,
            Optional<Parameters> parameters,
            MarkdownCell result,
            Optional<MarkdownText> resultDescription,
            Optional<Successes> successes,
            Optional<ItemsView> stream,
            Optional<ItemsView> pages,
            TableView errors) {}

    /**
     * Another method that gives items: those of an answer that is a stream if the caller asks for it, or of all pages.
     *
     * @param method the method that gives it
     * @param type what the method gives, or the type of the items
     */
    record ItemsView(MarkdownCode method, MarkdownCell type) {}

    /**
     * What tells the successes of an operation apart.
     *
     * @param method the method that gives it
     * @param type its class
     * @param table one row for each success
     */
    record Successes(MarkdownCode method, MarkdownCode type, TableView table) {}

    /**
     * What an operation takes.
     *
     * @param request a link to the page of its request
     * @param table the parameters and the body
     */
    record Parameters(MarkdownCell request, TableView table) {}

    /**
     * A sample.
     *
     * @param name the example of the document that it uses, where there are several
     * @param code the sample as a fenced block
     */
    record Sample(Optional<MarkdownText> name, MarkdownCode code) {}
}
