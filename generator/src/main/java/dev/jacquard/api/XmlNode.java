package dev.jacquard.api;

import org.jspecify.annotations.Nullable;

/**
 * What a value is in XML (OpenAPI, XML Object).
 *
 * @param kind what it is
 * @param name the name of the element or attribute; null for any, and where there is none
 * @param namespace its namespace; null if none is stated
 * @param prefix the prefix that is written; null for none
 * @param child the node of a list's elements, of a map's values, or of the one value that an element stands around;
 *     null where the type tells what is inside
 */
public record XmlNode(
        Kind kind,
        @Nullable String name,
        @Nullable String namespace,
        @Nullable String prefix,
        @Nullable XmlNode child) {
    /** What a value is in XML. */
    public enum Kind {
        /** An element. */
        ELEMENT,
        /** An attribute of the element around it. */
        ATTRIBUTE,
        /** The text of the element around it. */
        TEXT,
        /** The text of the element around it, written as a CDATA section. */
        CDATA,
        /** Nothing of its own: what it holds stands in the element around it. */
        NONE
    }

    /**
     * The node with another one in it.
     *
     * @param inner the node of a list's elements or a map's values
     * @return the changed node
     */
    public XmlNode around(XmlNode inner) {
        return new XmlNode(kind, name, namespace, prefix, inner);
    }
}
