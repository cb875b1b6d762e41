package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import java.util.List;

/**
 * The check of a model or union.
 *
 * @param type the type whose values are checked
 * @param name the class of the check
 * @param body the statements that check, one a line
 * @param methods its other methods
 */
record CheckView(Identifier type, Identifier name, JavaCode body, List<MethodView> methods) {
    /** The declarations in its body, and around it. */
    TypeOutline in(TypeOutline owner, boolean constructed) {
        TypeOutline outline = TypeOutline.of(name.toString()).with("check").with(MethodView.names(methods));
        return owner.with("CHECK").nesting(constructed ? outline.with(name.toString()) : outline);
    }
}
