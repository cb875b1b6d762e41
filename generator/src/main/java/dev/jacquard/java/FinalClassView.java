package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A final class with a builder: a model or a request that is no record.
 *
 * @param header the comment at the top
 * @param packageName the package
 * @param imports the imports, sorted
 * @param doc its documentation
 * @param deprecated whether it is deprecated
 * @param suppressed whether it uses deprecated things without being deprecated
 * @param name its name
 * @param implemented {@code implements} and the unions that it is a branch of, or nothing
 * @param state its fields, one a line, and the statements that set them
 * @param accessors its accessors
 * @param starts the methods that give new builders
 * @param equality its equality
 * @param text its text form
 * @param methods its other methods
 * @param parts the classes that hold its fields, if they are too many for one constructor
 * @param builder its builder
 * @param codec its codec, if it travels as JSON
 * @param xml what it is as XML, if it travels so
 * @param check the check of its values, if they are checked
 */
record FinalClassView(
        DocComment header,
        QualifiedName packageName,
        List<ImportView> imports,
        DocComment doc,
        boolean deprecated,
        boolean suppressed,
        Identifier name,
        JavaCode implemented,
        State state,
        List<Accessor> accessors,
        RecordView.Starts starts,
        Equality equality,
        JavaCode text,
        List<MethodView> methods,
        List<State> parts,
        RecordView.Builder builder,
        Optional<RecordView.Codec> codec,
        Optional<XmlView> xml,
        Optional<CheckView> check) {
    /**
     * What a class holds.
     *
     * @param owner the class
     * @param fields the fields, one a line
     * @param assignments the statements of the constructor, one a line
     */
    record State(Identifier owner, JavaCode fields, JavaCode assignments) {}

    /**
     * An accessor.
     *
     * @param doc its documentation
     * @param deprecated whether it is deprecated
     * @param type its type
     * @param name its name
     * @param value the expression that gives the value
     */
    record Accessor(DocComment doc, boolean deprecated, JavaCode type, Identifier name, JavaCode value) {}

    /**
     * Equality by the values of members.
     *
     * @param other the parameter of {@code equals}
     * @param equal the result of {@code equals}
     * @param hash the result of {@code hashCode}
     */
    record Equality(Identifier other, JavaCode equal, JavaCode hash) {}
}
