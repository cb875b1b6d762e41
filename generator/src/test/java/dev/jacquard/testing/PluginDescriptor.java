package dev.jacquard.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the descriptor of a Maven plugin says of its goals.
 *
 * @param goals the goals by name
 */
public record PluginDescriptor(Map<String, Goal> goals) {
    /**
     * A goal.
     *
     * @param description what it does
     * @param phase the phase to which it is bound by default; empty if there is none
     * @param parameters what a user can set, by name
     */
    public record Goal(String description, String phase, Map<String, Parameter> parameters) {}

    /**
     * A parameter.
     *
     * @param type the simple name of its class
     * @param isRequired whether a build fails without it
     * @param description what it means, in HTML
     * @param defaultValue what it is if nobody sets it; empty if nothing
     * @param property the property that sets it; empty if there is none
     */
    public record Parameter(String type, boolean isRequired, String description, String defaultValue, String property) {
        /** The description without the marks of HTML. */
        public String text() {
            return description.replaceAll("<[^>]*>", "");
        }
    }

    /** Our own, as it was made of the goals' sources. */
    public static PluginDescriptor ours() {
        try (InputStream in = PluginDescriptor.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return of(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A descriptor in XML. */
    public static PluginDescriptor of(InputStream xml) throws IOException {
        Map<String, Goal> goals = new TreeMap<>();
        try {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
            elements(root, "mojo").forEach(goal -> goals.put(text(goal, "goal"), goal(goal)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
        return new PluginDescriptor(goals);
    }

    private static Goal goal(Element goal) {
        Map<String, Parameter> parameters = new TreeMap<>();
        Element configuration = elements(goal, "configuration").stream().findFirst().orElse(goal);
        for (Element parameter : elements(goal, "parameter")) {
            if (text(parameter, "editable").equals("true")) {
                String name = text(parameter, "name");
                Element value = elements(configuration, name).stream().findFirst().orElse(parameter);
                String property = value == parameter ? "" : value.getTextContent();
                parameters.put(name, new Parameter(
                        text(parameter, "type").replaceAll(".*\\.", ""),
                        text(parameter, "required").equals("true"),
                        text(parameter, "description"),
                        value.getAttribute("default-value"),
                        property.startsWith("${") ? property.substring(2, property.length() - 1) : property));
            }
        }
        return new Goal(text(goal, "description"), text(goal, "phase"), parameters);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The text of a child; empty if there is none. */
    private static String text(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals(name)) {
                return child.getTextContent();
            }
        }
        return "";
    }
}
