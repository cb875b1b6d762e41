package dev.jacquard.api;

import org.jspecify.annotations.Nullable;

/**
 * The document's words about itself.
 *
 * @param title the API's name
 * @param version the document's version
 * @param summary a line
 * @param description a text
 * @param termsOfService a link
 * @param contact who to ask
 * @param license under what terms the API is offered
 * @param externalDocs a link to more
 */
public record Info(
        String title,
        String version,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String termsOfService,
        @Nullable Contact contact,
        @Nullable License license,
        @Nullable ExternalDocs externalDocs) {
    /**
     * Who to ask.
     *
     * @param name a name
     * @param url a link
     * @param email an address
     */
    public record Contact(@Nullable String name, @Nullable String url, @Nullable String email) {}

    /**
     * Under what terms the API is offered.
     *
     * @param name the licence's name
     * @param url a link to its text
     */
    public record License(@Nullable String name, @Nullable String url) {}
}
