package dev.jacquard.docs;

/**
 * A Markdown page.
 *
 * @param path its file below the folder of pages, with {@code /} between folders
 * @param text its text, with LF between lines
 */
public record Page(String path, String text) {}
