package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Where in XML a value stands: as an element, an attribute, or the text of the element around it
 * (OpenAPI, XML Object), and what its content is like.
 */
public final class XmlNode {
    /** The kinds of nodes. */
    enum Kind {
        ELEMENT,
        ATTRIBUTE,
        TEXT,
        CDATA,
        /** What the value holds stands in the element around it. */
        NONE
    }

    final Kind kind;
    final @Nullable String name;
    final @Nullable String namespace;
    final @Nullable String prefix;
    final XmlShape shape;
    final boolean present;

    private XmlNode(Kind kind, @Nullable String name, @Nullable String namespace,
            @Nullable String prefix, XmlShape shape, boolean present) {
        this.kind = kind;
        this.name = name;
        this.namespace = namespace;
        this.prefix = prefix;
        this.shape = shape;
        this.present = present;
    }

    /**
     * Returns an element.
     *
     * @param name its name; null: any, and none that could be written
     * @param shape its content
     * @return the node
     */
    public static XmlNode element(@Nullable String name, XmlShape shape) {
        return new XmlNode(Kind.ELEMENT, name, null, null, shape, false);
    }

    /**
     * Returns an attribute.
     *
     * @param name its name
     * @param shape its content
     * @return the node
     */
    public static XmlNode attribute(String name, XmlShape shape) {
        return new XmlNode(Kind.ATTRIBUTE, name, null, null, shape, false);
    }

    /**
     * Returns the text of the element around it.
     *
     * @param shape its content
     * @return the node
     */
    public static XmlNode text(XmlShape shape) {
        return new XmlNode(Kind.TEXT, null, null, null, shape, false);
    }

    /**
     * Returns the text of the element around it, written as a CDATA section.
     *
     * @param shape its content
     * @return the node
     */
    public static XmlNode cdata(XmlShape shape) {
        return new XmlNode(Kind.CDATA, null, null, null, shape, false);
    }

    /**
     * Returns what is no node of its own: its content stands in the element around it.
     *
     * @param shape the content
     * @return the node
     */
    public static XmlNode none(XmlShape shape) {
        return new XmlNode(Kind.NONE, null, null, null, shape, false);
    }

    /**
     * Returns the node in a namespace.
     *
     * @param uri the namespace
     * @param as the prefix that is written; null: none
     * @return the changed node
     */
    public XmlNode in(String uri, @Nullable String as) {
        return new XmlNode(kind, name, uri, as, shape, present);
    }

    /**
     * Returns the node of a value that is always there: where XML has nothing in its place, it is
     * an empty list or null.
     *
     * @return the changed node
     */
    public XmlNode always() {
        return new XmlNode(kind, name, namespace, prefix, shape, true);
    }
}
