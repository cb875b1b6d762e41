package dev.jacquard.escape;

import org.jspecify.annotations.Nullable;

/** Text of an element or an attribute's value in a generated {@code pom.xml} (XML 1.0, 2.4). */
public final class XmlText implements EscapedText {
    private final String text;

    private XmlText(String text) {
        this.text = text;
    }

    /**
     * Text in XML. Characters that XML cannot hold, and those that turn the direction of writing, become U+FFFD.
     *
     * @param value any characters
     * @return the encoded text
     */
    public static XmlText of(String value) {
        // Maven fills in ${...} wherever it stands, knows no escape for it, and its values may be secrets.
        String readable = Characters.readable(value).replace("${", "$ {");
        return new XmlText(Markup.encoded(readable));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof XmlText xml && text.equals(xml.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
