package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.names.Answers;
import dev.jacquard.names.Paging;
import java.util.Arrays;
import java.util.List;

/** A page that lists all that an API has of one kind, each operation with its part in it. In the order of the index. */
enum Topic {
    /** How operations authenticate. */
    SECURITY("Authentication", "security"),
    /** Where requests are sent. */
    SERVERS("Servers", "servers"),
    /** Operations whose answers come in pages. */
    PAGINATION("Pages of answers", "pagination"),
    /** Operations whose answers are items, one after the other. */
    STREAMS("Streams", "streams"),
    /** What the server sends by itself. */
    WEBHOOKS("Webhooks", "webhooks");

    private final String title;
    private final String file;

    Topic(String title, String file) {
        this.title = title;
        this.file = file;
    }

    /** The pages that an API has use for. */
    static List<Topic> of(Api api) {
        return Arrays.stream(values()).filter(topic -> topic.isOf(api)).toList();
    }

    /** Whether an API has what the page is about. */
    boolean isOf(Api api) {
        return switch (this) {
            case SECURITY -> !api.usedSchemes().isEmpty();
            case SERVERS -> api.servers().stream()
                    .flatMap(group -> group.servers().stream())
                    .anyMatch(ServerTopic::isAddress);
            case PAGINATION -> api.operations().stream().anyMatch(operation -> hasPages(operation, api));
            case STREAMS -> api.operations().stream().anyMatch(Topic::hasStream);
            case WEBHOOKS -> !api.webhooks().isEmpty();
        };
    }

    static boolean hasPages(Operation operation, Api api) {
        return Paging.of(operation, api).isPresent();
    }

    static boolean hasStream(Operation operation) {
        return isStream(operation) || Answers.of(operation).stream().isPresent();
    }

    /** Whether the answer is nothing but a stream. */
    static boolean isStream(Operation operation) {
        return Answers.of(operation).body().filter(body -> body.form().ofItems()).isPresent();
    }

    /** Its title, which is that of the section of README. */
    String title() {
        return title;
    }

    /** Its page. */
    String path() {
        return "topics/" + file + ".md";
    }

    /** Its template. */
    String template() {
        return "topic" + name().charAt(0) + file.substring(1);
    }
}
