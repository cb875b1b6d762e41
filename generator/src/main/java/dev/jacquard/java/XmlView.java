package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import java.util.List;

/**
 * What a model is as XML.
 *
 * @param model the model
 * @param name the class that describes its members
 * @param root its codec and the element that holds it, in parentheses
 * @param members the statements that describe members, one a line
 * @param methods its other methods
 */
record XmlView(Identifier model, Identifier name, JavaCode root, JavaCode members, List<MethodView> methods) {
    /** The outline of the model's class, with what this adds. */
    TypeOutline in(TypeOutline outline) {
        return outline.with("XML")
                .nesting(TypeOutline.of(name.toString()).with("describe").with(MethodView.names(methods)));
    }
}
