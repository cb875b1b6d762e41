package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * An enum: a sealed interface over the listed values and the unknown ones.
 *
 * @param header the comment at the top
 * @param packageName the package
 * @param imports the imports, sorted
 * @param doc its documentation
 * @param deprecated whether it is deprecated
 * @param name its name
 * @param permits the nested types that hold the values
 * @param constants the constants of the interface
 * @param more nested interfaces with the constants that one class file has no room for
 * @param base the type of the values
 * @param lookup the statements that find the constant for a value, one a line
 * @param parts the listed values, in Java enums of a size that compiles
 * @param unknown the record of a value that is not listed
 * @param codec the class that reads and writes values
 */
record EnumView(
        DocComment header,
        QualifiedName packageName,
        List<ImportView> imports,
        DocComment doc,
        boolean deprecated,
        Identifier name,
        JavaCode permits,
        List<Constant> constants,
        List<More> more,
        JavaCode base,
        JavaCode lookup,
        List<Part> parts,
        Unknown unknown,
        Codec codec) {
    /** The same with its imports, which are known last. */
    EnumView with(List<ImportView> known) {
        return new EnumView(
                header, packageName, known, doc, deprecated, name, permits, constants, more, base, lookup, parts,
                unknown, codec);
    }

    /**
     * A constant of the interface.
     *
     * @param doc its documentation
     * @param deprecated whether it is deprecated
     * @param type the interface
     * @param name its name
     * @param part the Java enum that has it
     */
    record Constant(DocComment doc, boolean deprecated, Identifier type, Identifier name, Identifier part) {}

    /**
     * An interface with further constants.
     *
     * @param name its name
     * @param parent {@code extends} and the interface with those after them, or nothing
     * @param constants its constants
     */
    record More(Identifier name, JavaCode parent, List<Constant> constants) {}

    /**
     * A Java enum of listed values.
     *
     * @param type the interface
     * @param name its name
     * @param base the type of the values
     * @param text the expression for a value's text
     * @param values its constants
     */
    record Part(Identifier type, Identifier name, JavaCode base, JavaCode text, List<Value> values) {}

    /**
     * A listed value.
     *
     * @param doc its documentation
     * @param name its name
     * @param literal the value as Java writes it
     * @param end what stands behind it
     */
    record Value(DocComment doc, Identifier name, JavaCode literal, JavaCode end) {}

    /**
     * The record of a value that is not listed.
     *
     * @param type the interface
     * @param name its name
     * @param base the type of the values
     * @param text the expression for a value's text
     */
    record Unknown(Identifier type, Identifier name, JavaCode base, JavaCode text) {}

    /**
     * The class that reads and writes values.
     *
     * @param type the interface
     * @param name its name
     * @param read the expression that reads a value
     * @param unknown the record of a value that is not listed
     * @param index the map in which constants are found, if there are many
     */
    record Codec(
            Identifier type, Identifier name, JavaCode read, Identifier unknown, Optional<Index> index) {}

    /**
     * A map from values to constants.
     *
     * @param mapType the type of the map
     * @param hashMap the class of the map
     * @param entries the statements that fill it, one a line
     */
    record Index(JavaCode mapType, JavaCode hashMap, JavaCode entries) {}
}
