package dev.jacquard.runtime;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object and their nodes in XML. */
public final class XmlMembers {
    final Map<String, XmlNode> nodes = new LinkedHashMap<>();
    /** The names of child elements that declared members have. */
    final Set<String> elements = new HashSet<>();
    @Nullable XmlNode others;

    /** No members yet. */
    XmlMembers() {
    }

    /**
     * Adds a member.
     *
     * @param name its name in JSON
     * @param node its node
     * @return this
     */
    public XmlMembers add(String name, XmlNode node) {
        if (nodes.putIfAbsent(name, node) == null) {
            note(node);
        }
        return this;
    }

    /**
     * Adds the members that are not declared: each is an element of its own name.
     *
     * @param node their node, without a name
     * @return this
     */
    public XmlMembers others(XmlNode node) {
        others = node;
        return this;
    }

    void addAll(XmlMembers more) {
        more.nodes.forEach(this::add);
        if (others == null) {
            others = more.others;
        }
    }

    private void note(XmlNode node) {
        if (node.kind == XmlNode.Kind.ELEMENT && node.name != null) {
            elements.add(node.name);
        } else if (node.kind == XmlNode.Kind.NONE) {
            XmlMembers below = node.shape.members();
            if (below != null) {
                elements.addAll(below.elements);
            } else if (node.shape.kind() == XmlShape.Kind.LIST) {
                note(node.shape.inner());
            }
        }
    }
}
