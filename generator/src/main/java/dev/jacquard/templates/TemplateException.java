package dev.jacquard.templates;

/** A template that cannot be read, parsed, or filled with its view. The message names the template and the line. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TemplateException(String message) {
        super(message);
    }

    TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
