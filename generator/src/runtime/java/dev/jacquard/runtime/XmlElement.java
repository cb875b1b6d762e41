package dev.jacquard.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of an XML document that was read. */
final class XmlElement {
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** An attribute that declares no namespace. */
    record Attribute(String name, @Nullable String namespace, String value) {}

    final String name;
    final @Nullable String namespace;
    final List<Attribute> attributes;
    final List<XmlElement> children = new ArrayList<>(0);
    final StringBuilder text = new StringBuilder(0);
    private @Nullable Map<String, List<XmlElement>> byName;

    XmlElement(String name, @Nullable String namespace, List<Attribute> attributes) {
        this.name = name;
        this.namespace = namespace;
        this.attributes = attributes;
    }

    /** Whether its value is null. */
    boolean isNil() {
        for (Attribute attribute : attributes) {
            if (attribute.name.equals("nil") && XSI.equals(attribute.namespace)) {
                String value = attribute.value.strip();
                return value.equals("true") || value.equals("1");
            }
        }
        return false;
    }

    /** The text of an attribute; null where there is none. */
    @Nullable String attribute(XmlNode node) {
        for (Attribute attribute : attributes) {
            if (attribute.name.equals(node.name) && fits(node.namespace, attribute.namespace)) {
                return attribute.value;
            }
        }
        return null;
    }

    /** The child elements of a name; all of them where the node has none. */
    List<XmlElement> children(XmlNode node) {
        if (node.name == null) {
            return children;
        }
        List<XmlElement> named = byName().getOrDefault(node.name, List.of());
        if (node.namespace == null || named.isEmpty()) {
            return named;
        }
        List<XmlElement> inNamespace = new ArrayList<>(named.size());
        for (XmlElement child : named) {
            if (child.is(node)) {
                inNamespace.add(child);
            }
        }
        return inNamespace;
    }

    /** The child elements by their names, in the order in which these occur. */
    Map<String, List<XmlElement>> byName() {
        Map<String, List<XmlElement>> names = byName;
        if (names == null) {
            names = new LinkedHashMap<>();
            for (XmlElement child : children) {
                List<XmlElement> alike = names.get(child.name);
                if (alike == null) {
                    alike = new ArrayList<>(1);
                    names.put(child.name, alike);
                }
                alike.add(child);
            }
            byName = names;
        }
        return names;
    }

    boolean is(XmlNode node) {
        return name.equals(node.name) && fits(node.namespace, namespace);
    }

    /** A namespace that the document states must be there; where it states none, any is. */
    private static boolean fits(@Nullable String stated, @Nullable String found) {
        return stated == null || stated.equals(found);
    }
}
