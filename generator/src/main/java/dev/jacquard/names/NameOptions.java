package dev.jacquard.names;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the user decides about names.
 *
 * @param invokerPackage the client's package; null: made of the document's title
 * @param apiPackage the package of classes with operations; null: {@code api} below the client's
 * @param modelPackage the package of models; null: {@code model} below the client's
 * @param clientName the client's class; null: made of the document's title
 * @param moduleName the client's module; null: it has none
 * @param renamings single names
 * @param namesFile the file with the names of earlier runs; null if there is none
 * @param recordNames whether that file is written
 */
public record NameOptions(
        @Nullable String invokerPackage,
        @Nullable String apiPackage,
        @Nullable String modelPackage,
        @Nullable String clientName,
        @Nullable String moduleName,
        Renamings renamings,
        @Nullable Path namesFile,
        boolean recordNames) {
    /** The user decides nothing. */
    public static final NameOptions DEFAULTS = new NameOptions(null, null, null, null);

    /**
     * Packages and the client's name, and no more.
     *
     * @param invokerPackage the client's package; null: made of the document's title
     * @param apiPackage the package of classes with operations; null: {@code api} below the client's
     * @param modelPackage the package of models; null: {@code model} below the client's
     * @param clientName the client's class; null: made of the document's title
     */
    public NameOptions(
            @Nullable String invokerPackage,
            @Nullable String apiPackage,
            @Nullable String modelPackage,
            @Nullable String clientName) {
        this(invokerPackage, apiPackage, modelPackage, clientName, null, Renamings.NONE, null, false);
    }

    /**
     * The same, with other names of single things.
     *
     * @param renamings the names
     * @return the options
     */
    public NameOptions with(Renamings renamings) {
        return new NameOptions(
                invokerPackage, apiPackage, modelPackage, clientName, moduleName, renamings, namesFile, recordNames);
    }

    /**
     * The same, with a module.
     *
     * @param module its name
     * @return the options
     */
    public NameOptions module(String module) {
        return new NameOptions(
                invokerPackage, apiPackage, modelPackage, clientName, module, renamings, namesFile, recordNames);
    }

    /**
     * The same, with names of earlier runs.
     *
     * @param namesFile their file
     * @param recordNames whether it is written
     * @return the options
     */
    public NameOptions with(@Nullable Path namesFile, boolean recordNames) {
        return new NameOptions(
                invokerPackage, apiPackage, modelPackage, clientName, moduleName, renamings, namesFile, recordNames);
    }
}
