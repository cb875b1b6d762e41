package dev.jacquard.docs;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.escape.MarkdownText;
import dev.jacquard.escape.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What the templates of the sections of README, USAGE and index are given. */
sealed interface GuideView {
    /**
     * What the API is: template {@code readmeSummary}.
     *
     * @param title its title
     * @param version the document's version
     * @param description what it is
     * @param links where there is more
     */
    record Summary(
            MarkdownText title, MarkdownCode version, Optional<MarkdownText> description, List<MarkdownText> links)
            implements GuideView {}

    /**
     * How an application gets the client: template {@code readmeInstallation}.
     *
     * @param artifact whether the client is an artifact of its own
     * @param maven what goes into the {@code pom.xml}
     * @param gradle what goes into the {@code build.gradle}
     */
    record Installation(boolean artifact, MarkdownCode maven, MarkdownCode gradle) implements GuideView {}

    /**
     * A section that shows something: templates {@code readme...} of the name of the section.
     *
     * @param code a sample, or several
     * @param table what there is
     * @param items links to operations that do it
     * @param more whether the section has more to say, each section for a reason of its own
     */
    record Shown(List<MarkdownCode> code, Optional<TableView> table, List<Item> items, boolean more)
            implements GuideView {}

    /**
     * A link in a list: partial {@code operationLink}.
     *
     * @param deprecated whether what it leads to is deprecated
     * @param link the link
     * @param summary a line about it
     */
    record Item(boolean deprecated, MarkdownCell link, Optional<MarkdownText> summary) {}

    /**
     * Lists of links: templates {@code readmeOperations} and {@code index}.
     *
     * @param groups the lists
     */
    record Groups(List<Group> groups) implements GuideView {}

    /**
     * A list of links.
     *
     * @param title its title, which may be a link
     * @param description a line about it
     * @param items the links
     */
    record Group(MarkdownCell title, Optional<MarkdownText> description, List<Item> items) {}

    /**
     * A program that uses a client: template {@code program}, which is Java, not Markdown.
     *
     * @param imports the imports, sorted
     * @param deprecated whether it uses what is deprecated
     * @param name its class
     * @param clientType the class of the client
     * @param client the expression that makes the client
     * @param lines the statements that use it
     */
    record Program(
            List<QualifiedName> imports,
            boolean deprecated,
            Identifier name,
            JavaCode clientType,
            JavaCode client,
            List<JavaCode> lines)
            implements GuideView {}

    /**
     * A class that logs a user in: template {@code loginProgram}, which is Java, not Markdown.
     *
     * @param imports the imports, sorted
     * @param deprecated whether it uses what is deprecated
     * @param name its class
     * @param client the class of the client
     * @param login the class of a login
     * @param uri the class of addresses
     * @param begun the expression that begins a login
     * @param made the expression that makes the client
     */
    record Login(
            List<QualifiedName> imports,
            boolean deprecated,
            Identifier name,
            JavaCode client,
            JavaCode login,
            JavaCode uri,
            JavaCode begun,
            JavaCode made)
            implements GuideView {}

    /**
     * A program that receives webhooks: template {@code webhookProgram}, which is Java, not Markdown.
     *
     * @param imports the imports, sorted
     * @param name its class
     * @param type the class that receives webhooks
     * @param receiver the expression that makes one
     * @param named whether it is told which webhook it gets
     * @param headers the class of headers
     * @param call the expression that hands over a request
     */
    record Receiver(
            List<QualifiedName> imports,
            Identifier name,
            JavaCode type,
            JavaCode receiver,
            boolean named,
            JavaCode headers,
            JavaCode call)
            implements GuideView {}
}
