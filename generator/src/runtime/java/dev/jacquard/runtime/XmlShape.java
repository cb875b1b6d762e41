package dev.jacquard.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the content of a node in XML is like. XML alone does not tell a number from a string. */
public abstract class XmlShape {
    /** A string. */
    public static final XmlShape STRING = new Simple(Kind.STRING);

    /** A string that cannot be empty, such as a date: an empty text is null. */
    public static final XmlShape TOKEN = new Simple(Kind.TOKEN);

    /** A number; an empty text is null. */
    public static final XmlShape NUMBER = new Simple(Kind.NUMBER);

    /** A boolean: true, false, 1 or 0; an empty text is null. */
    public static final XmlShape BOOLEAN = new Simple(Kind.BOOLEAN);

    /** A string of bytes in base64, which may have white space in it. */
    public static final XmlShape BYTES = new Simple(Kind.BYTES);

    /** A boolean or a number where the text is one, and otherwise a string. */
    public static final XmlShape SCALAR = new Simple(Kind.SCALAR);

    /** Anything: an object of the attributes and child elements, or else a string. */
    public static final XmlShape ANY = new Simple(Kind.ANY);

    /** The kinds of content. */
    enum Kind {
        STRING, TOKEN, BYTES, NUMBER, BOOLEAN, SCALAR, ANY, LIST, MAP, AROUND, OBJECT, UNION
    }

    /** A shape. */
    XmlShape() {
    }

    /**
     * Returns the content of a list.
     *
     * @param items the node of each item
     * @return a shape
     */
    public static XmlShape list(XmlNode items) {
        return new Of(Kind.LIST, items);
    }

    /**
     * Returns the content of a map, whose keys are the names of elements.
     *
     * @param values the node of each value, without a name
     * @return a shape
     */
    public static XmlShape map(XmlNode values) {
        return new Of(Kind.MAP, values);
    }

    /**
     * Returns the content of an element that stands around another node and nothing else.
     *
     * @param inner the node in it
     * @return a shape
     */
    public static XmlShape around(XmlNode inner) {
        return new Of(Kind.AROUND, inner);
    }

    /**
     * Returns the content of a value of one of several types.
     *
     * @param scalars whether there are types besides those of objects
     * @param objects the types of objects; members that two of them have are written alike
     * @return a shape
     */
    public static XmlShape union(boolean scalars, XmlShape... objects) {
        return new Union(scalars, List.of(objects));
    }

    abstract Kind kind();

    /** The node within a list, a map, or an element around another. */
    XmlNode inner() {
        throw new IllegalStateException(kind().name());
    }

    /** The members of an object; null where this is none. */
    @Nullable XmlMembers members() {
        return null;
    }

    private static final class Simple extends XmlShape {
        private final Kind kind;

        Simple(Kind kind) {
            this.kind = kind;
        }

        @Override
        Kind kind() {
            return kind;
        }
    }

    private static final class Of extends XmlShape {
        private final Kind kind;
        private final XmlNode inner;

        Of(Kind kind, XmlNode inner) {
            this.kind = kind;
            this.inner = inner;
        }

        @Override
        Kind kind() {
            return kind;
        }

        @Override
        XmlNode inner() {
            return inner;
        }
    }

    private static final class Union extends XmlShape {
        private final boolean scalars;
        private final List<XmlShape> objects;
        private volatile @Nullable XmlMembers members;

        Union(boolean scalars, List<XmlShape> objects) {
            this.scalars = scalars;
            this.objects = objects;
        }

        @Override
        Kind kind() {
            return scalars ? Kind.UNION : Kind.OBJECT;
        }

        @Override
        XmlMembers members() {
            XmlMembers all = members;
            if (all == null) {
                all = new XmlMembers();
                for (XmlShape object : objects) {
                    XmlMembers own = object.members();
                    if (own != null) {
                        all.addAll(own);
                    }
                }
                members = all;
            }
            return all;
        }
    }
}
