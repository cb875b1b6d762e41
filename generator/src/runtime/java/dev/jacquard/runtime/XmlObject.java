package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/** The content of an object in XML. Each model that travels as XML has one. */
public abstract class XmlObject extends XmlShape {
    private volatile @Nullable XmlMembers members;

    /** A shape. */
    protected XmlObject() {
    }

    /**
     * Names the nodes of the members. Called once at least, when the first value travels: models
     * that refer to each other need not know each other before.
     *
     * @param to takes them
     */
    protected abstract void describe(XmlMembers to);

    @Override
    final Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    final XmlMembers members() {
        XmlMembers all = members;
        if (all == null) {
            all = new XmlMembers();
            describe(all);
            members = all;
        }
        return all;
    }
}
