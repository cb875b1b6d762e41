package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A union: a sealed interface over its branches and the values of none.
 *
 * @param header the comment at the top
 * @param packageName the package
 * @param imports the imports, sorted
 * @param doc its documentation
 * @param deprecated whether it is deprecated
 * @param suppressed whether it uses deprecated things without being deprecated
 * @param name its name
 * @param permits the types that hold the values
 * @param holders the nested records that hold values of branches that are no models of their own
 * @param unknown the record of a value of no branch
 * @param codec the class that reads and writes values
 * @param xml the declaration of its codec for XML, if it travels so
 * @param check the check of its values, if they are checked
 */
record UnionView(
        DocComment header,
        QualifiedName packageName,
        List<ImportView> imports,
        DocComment doc,
        boolean deprecated,
        boolean suppressed,
        Identifier name,
        JavaCode permits,
        List<Holder> holders,
        Unknown unknown,
        Codec codec,
        Optional<JavaCode> xml,
        Optional<CheckView> check) {
    /**
     * A record that holds a value of a branch.
     *
     * @param doc its documentation
     * @param union the interface
     * @param name its name
     * @param type the type of the value
     * @param copied whether it takes a copy, since others could change the value
     * @param copy the statement that does
     */
    record Holder(
            DocComment doc, Identifier union, Identifier name, JavaCode type, boolean copied, JavaCode copy) {}

    /**
     * The record of a value of no branch.
     *
     * @param union the interface
     * @param name its name
     */
    record Unknown(Identifier union, Identifier name) {}

    /**
     * The class that reads and writes values.
     *
     * @param union the interface
     * @param name its name
     * @param unknown the record of a value of no branch
     * @param arguments what its superclass must know, in parentheses
     * @param tags the methods that find the branch of a tag, the one that is called first; none if no tags tell
     * @param constants the methods that compare constants of branches; none if there are none
     * @param reads the methods that read a branch
     * @param writes the methods that write a value
     */
    record Codec(
            Identifier union,
            Identifier name,
            Identifier unknown,
            JavaCode arguments,
            List<Step> tags,
            List<Step> constants,
            List<Step> reads,
            List<Step> writes) {}

    /**
     * A method of a row, each of which hands on what it does not know to the next: one would be too long.
     *
     * @param union the interface
     * @param head how its declaration begins: the annotation, the visibility
     * @param method its name
     * @param cases its cases, one a line
     */
    record Step(Identifier union, JavaCode head, JavaCode method, JavaCode cases) {}
}
