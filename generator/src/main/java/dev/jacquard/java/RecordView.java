package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A record with a builder: a model or a request.
 *
 * @param header the comment at the top
 * @param packageName the package
 * @param imports the imports, sorted
 * @param hasImports whether there are any
 * @param doc its documentation
 * @param deprecated whether it is deprecated
 * @param suppressed whether it uses deprecated things without being deprecated
 * @param name its name
 * @param components its components, in parentheses
 * @param implemented {@code implements} and the unions that it is a branch of, or nothing
 * @param constructor its constructor, if some component is copied on construction
 * @param accessors the accessors that are written out
 * @param starts the methods that give new builders
 * @param builder its builder
 * @param codec its codec, if it travels as JSON
 * @param xml what it is as XML, if it travels so
 * @param check the check of its values, if they are checked
 * @param masked its text form, if some component must not be shown
 * @param methods its other methods
 */
record RecordView(
        DocComment header,
        QualifiedName packageName,
        List<ImportView> imports,
        boolean hasImports,
        DocComment doc,
        boolean deprecated,
        boolean suppressed,
        Identifier name,
        JavaCode components,
        JavaCode implemented,
        Optional<Constructor> constructor,
        List<Accessor> accessors,
        Starts starts,
        Builder builder,
        Optional<Codec> codec,
        Optional<XmlView> xml,
        Optional<CheckView> check,
        Optional<JavaCode> masked,
        List<MethodView> methods) {
    /**
     * The compact constructor.
     *
     * @param record the record
     * @param doc its documentation
     * @param copies the statements that copy, one a line
     */
    record Constructor(Identifier record, DocComment doc, JavaCode copies) {}

    /**
     * An accessor that is written out because it is deprecated.
     *
     * @param doc its documentation
     * @param type its type
     * @param name its name
     */
    record Accessor(DocComment doc, JavaCode type, Identifier name) {}

    /**
     * The methods that give new builders.
     *
     * @param start what a new builder starts with, in words
     * @param defaults the statements that give a builder with defaults, one a line
     * @param copy the statements that give a builder with the values of a record, one a line
     */
    record Starts(JavaCode start, JavaCode defaults, JavaCode copy) {}

    /**
     * The builder.
     *
     * @param record the record
     * @param extended {@code extends} and the builder that requests share, or nothing
     * @param fields its fields, one a line, and an empty line
     * @param setters its setters
     * @param checked whether something must be set
     * @param reads whether it makes values of JSON too, by a method of its own
     * @param make the name of that method
     * @param in the name of its parameter
     * @param check the statements that end with an exception where something is missing
     * @param arguments the arguments of the record's constructor, in parentheses
     * @param methods its other methods
     */
    record Builder(
            Identifier record,
            JavaCode extended,
            JavaCode fields,
            List<Setter> setters,
            boolean checked,
            boolean reads,
            Identifier make,
            Identifier in,
            JavaCode check,
            JavaCode arguments,
            List<MethodView> methods) {}

    /**
     * A setter of the builder.
     *
     * @param doc its documentation
     * @param deprecated whether it is deprecated
     * @param name its name
     * @param parameter its parameter
     * @param body the statements that take the value, one a line
     */
    record Setter(DocComment doc, boolean deprecated, Identifier name, JavaCode parameter, JavaCode body) {}

    /**
     * The codec.
     *
     * @param record the record
     * @param reads the cases of the switch over member names, one a line
     * @param otherwise the statement for a member of another name
     * @param made the expression that makes the value of what was read
     * @param writes the statements that write members, one a line
     * @param methods its other methods
     */
    record Codec(
            Identifier record,
            JavaCode reads,
            JavaCode otherwise,
            JavaCode made,
            JavaCode writes,
            List<MethodView> methods) {}
}
