package dev.jacquard.api;

/**
 * A request that the API's server sends: a webhook, or a callback of an operation.
 *
 * @param pointer its place in the document
 * @param name its name
 * @param docs what the document tells about it
 * @param payload the type of its JSON
 */
public record Webhook(Pointer pointer, String name, Documentation docs, Type payload) {}
