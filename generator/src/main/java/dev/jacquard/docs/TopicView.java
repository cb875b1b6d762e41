package dev.jacquard.docs;

import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.escape.MarkdownText;
import java.util.List;
import java.util.Optional;

/** What the templates of pages about one thing are given: templates {@code topic...} of the name of the page. */
sealed interface TopicView {
    /**
     * How operations authenticate.
     *
     * @param schemes a row for each way
     * @param logins what there is to tell of each way that fetches tokens
     * @param needs what operations ask for
     */
    record Security(TableView schemes, List<Tokens> logins, TableView needs) implements TopicView {}

    /**
     * A way to authenticate that fetches tokens.
     *
     * @param name the method of the builder
     * @param endpoints where tokens are fetched
     * @param scopes what they can be asked for
     * @param client a program that asks for itself
     * @param login a program that asks for a user
     */
    record Tokens(
            MarkdownText name,
            Optional<TableView> endpoints,
            Optional<TableView> scopes,
            Optional<MarkdownCode> client,
            Optional<MarkdownCode> login) {}

    /**
     * Where requests are sent.
     *
     * @param groups the lists of servers
     */
    record Servers(List<Group> groups) implements TopicView {}

    /**
     * A list of servers.
     *
     * @param name the method of the builder
     * @param table a row for each server
     * @param variables a row for each variable of their addresses
     * @param usual whether most operations use it, and some others another one
     * @param others the operations that use it, where most use another one
     */
    record Group(
            MarkdownText name,
            TableView table,
            Optional<TableView> variables,
            boolean usual,
            Optional<Operations> others) {}

    /**
     * Operations.
     *
     * @param operations links to them
     */
    record Operations(List<GuideView.Item> operations) {}

    /**
     * Operations that give items: those of pages, or those of streams.
     *
     * @param table a row for each
     */
    record Items(TableView table) implements TopicView {}

    /**
     * What the server sends by itself.
     *
     * @param table a row for each
     * @param code a program that receives it
     * @param told whether payloads tell which webhook they are
     */
    record Webhooks(TableView table, List<MarkdownCode> code, boolean told) implements TopicView {}
}
