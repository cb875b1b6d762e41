package dev.jacquard.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an object is in XML.
 *
 * @param root the element that holds it where it is a document
 * @param members the nodes of its properties, by their names
 * @param others the node of each member that is not declared; null if there are none
 */
public record XmlModel(XmlNode root, Map<String, XmlNode> members, @Nullable XmlNode others) {
    /** Copies the members. */
    public XmlModel {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
