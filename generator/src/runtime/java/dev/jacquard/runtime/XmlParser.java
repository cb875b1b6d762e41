package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML documents with the JDK's streaming parser, within limits. A document type declaration
 * is refused: no entity is expanded, and nothing is fetched.
 */
final class XmlParser {
    /** How deep elements nest. */
    static final int MAX_DEPTH = 500;
    /** How many elements and attributes a document has: each takes more memory than text does. */
    static final int MAX_NODES = 1_000_000;
    /** How many attributes an element has. */
    static final int MAX_ATTRIBUTES = 1_000;

    private final XMLStreamReader in;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int nodes;

    private XmlParser(XMLStreamReader in) {
        this.in = in;
    }

    static XmlElement parse(String xml) {
        try {
            return new XmlParser(factory().createXMLStreamReader(new StringReader(xml))).parse();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    /**
     * The character set is told by a byte order mark, or else by the header, or else by the
     * document itself (RFC 7303, section 3).
     */
    static XmlElement parse(byte[] xml, @Nullable String contentType) {
        boolean isStated = contentType != null
                && contentType.toLowerCase(Locale.ROOT).contains("charset=");
        if (isStated && !hasMark(xml)) {
            return parse(new String(xml, ContentType.charset(contentType)));
        }
        try {
            ByteArrayInputStream bytes = new ByteArrayInputStream(xml);
            return new XmlParser(factory().createXMLStreamReader(bytes)).parse();
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static boolean hasMark(byte[] xml) {
        return startsWith(xml, 0xef, 0xbb, 0xbf) || startsWith(xml, 0xfe, 0xff)
                || startsWith(xml, 0xff, 0xfe);
    }

    private static boolean startsWith(byte[] xml, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= xml.length || (xml[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The JDK's own, whatever parsers are on the class path: its defaults are known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private XmlElement parse() throws XMLStreamException {
        try {
            while (in.hasNext()) {
                event(in.next());
            }
        } finally {
            in.close();
        }
        XmlElement document = root;
        if (document == null) {
            throw new JsonException("$", "malformed XML: there is no element");
        }
        return document;
    }

    private void event(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.getFirst().text.append(in.getTextCharacters(), in.getTextStart(),
                            in.getTextLength());
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE,
                    XMLStreamConstants.ENTITY_DECLARATION ->
                throw new JsonException("$",
                        "a document type declaration, or an entity of one, is refused");
            default -> { } // comments and processing instructions
        }
    }

    private void start() {
        int count = in.getAttributeCount();
        nodes += 1 + count;
        if (open.size() == MAX_DEPTH) {
            throw new JsonException("$", "too deep: elements nest deeper than " + MAX_DEPTH);
        }
        if (nodes > MAX_NODES) {
            throw new JsonException("$", "too long: more than " + MAX_NODES
                    + " elements and attributes");
        }
        if (count > MAX_ATTRIBUTES) {
            throw new JsonException("$", "too long: an element has more than " + MAX_ATTRIBUTES
                    + " attributes");
        }
        List<XmlElement.Attribute> attributes = count == 0 ? List.of() : new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            attributes.add(new XmlElement.Attribute(in.getAttributeLocalName(i),
                    none(in.getAttributeNamespace(i)), in.getAttributeValue(i)));
        }
        XmlElement element =
                new XmlElement(in.getLocalName(), none(in.getNamespaceURI()), attributes);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.getFirst().children.add(element);
        }
        open.push(element);
    }

    private static @Nullable String none(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty() ? null : namespace;
    }

    /** Without the parser's own words: they may quote the text, which may hold a secret. */
    private static JsonException malformed(XMLStreamException e) {
        StringBuilder problem = new StringBuilder("malformed XML");
        Location at = e.getLocation();
        if (at != null && at.getLineNumber() > 0) {
            problem.append(" (line ").append(at.getLineNumber());
            problem.append(", column ").append(at.getColumnNumber()).append(')');
        }
        return new JsonException("$", problem.toString());
    }
}
