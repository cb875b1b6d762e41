package dev.jacquard.escape;

/**
 * Text that was encoded for one kind of place in a generated file.
 *
 * <p>A view record holds no other text than this, so that no raw string of a document reaches a template.
 */
public sealed interface EscapedText
        permits Identifier,
                QualifiedName,
                JavaString,
                JavaNumber,
                JavaCode,
                Javadoc,
                DocComment,
                MarkdownText,
                MarkdownCell,
                MarkdownCode,
                HtmlText,
                XmlText {
    /**
     * The text as it goes into the file.
     *
     * @return encoded text
     */
    @Override
    String toString();
}
