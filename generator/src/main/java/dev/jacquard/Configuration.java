package dev.jacquard;

import dev.jacquard.java.Jackson;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param input the document, and what changes it
 * @param output the folder below which all files go
 * @param parts what to make
 * @param names what the user decides about names
 * @param templateDirectory the user's own templates; null if there are none
 * @param selection which operations are wanted
 * @param paginations how answers come in pages, by operation id, where the document does not say it
 * @param models what models are like
 * @param project the coordinates of the stand-alone project
 * @param extras what the client carries besides what its API needs
 * @param modes how the run goes about it
 * @param ignoreFile names the files that the user took over; null for the one in the output folder, if there is one
 */
public record Configuration(
        Input input,
        Path output,
        Set<Part> parts,
        NameOptions names,
        @Nullable Path templateDirectory,
        Selection selection,
        Map<String, String> paginations,
        Models models,
        Project project,
        Set<Extra> extras,
        Set<Mode> modes,
        @Nullable Path ignoreFile) {
    /** Copies the collections. */
    public Configuration {
        parts = Set.copyOf(parts);
        paginations = Map.copyOf(paginations);
        extras = Set.copyOf(extras);
        modes = Set.copyOf(modes);
    }

    /**
     * A run without modes, in which the output folder says which files the user took over.
     *
     * @param input the document, and what changes it
     * @param output the folder below which all files go
     * @param parts what to make
     * @param names what the user decides about names
     * @param templateDirectory the user's own templates; null if there are none
     * @param selection which operations are wanted
     * @param paginations how answers come in pages, by operation id, where the document does not say it
     * @param models what models are like
     * @param project the coordinates of the stand-alone project
     * @param extras what the client carries besides what its API needs
     */
    public Configuration(
            Input input,
            Path output,
            Set<Part> parts,
            NameOptions names,
            @Nullable Path templateDirectory,
            Selection selection,
            Map<String, String> paginations,
            Models models,
            Project project,
            Set<Extra> extras) {
        this(input, output, parts, names, templateDirectory, selection, paginations, models, project, extras, Set.of(), null);
    }

    /**
     * A run that makes models as they are by default, and no extras.
     *
     * @param input the document, and what changes it
     * @param output the folder below which all files go
     * @param parts what to make
     * @param names what the user decides about names
     * @param templateDirectory the user's own templates; null if there are none
     * @param selection which operations are wanted
     * @param project the coordinates of the stand-alone project
     */
    public Configuration(
            Input input,
            Path output,
            Set<Part> parts,
            NameOptions names,
            @Nullable Path templateDirectory,
            Selection selection,
            Project project) {
        this(input, output, parts, names, templateDirectory, selection, Map.of(), Models.DEFAULTS, project, Set.of());
    }

    /**
     * The document.
     *
     * @return its file
     */
    public Path inputSpec() {
        return input.document();
    }

    /**
     * The same for another document.
     *
     * @param other the document, and what changes it
     * @return the changed configuration
     */
    public Configuration with(Input other) {
        return new Configuration(
                other, output, parts, names, templateDirectory, selection, paginations, models, project, extras, modes,
                ignoreFile);
    }

    /** What can be made, each by a switch of its own. */
    public enum Part {
        /** Java below {@code src/main/java}. */
        SOURCES("generateSources"),
        /** Markdown pages below {@code docs}. */
        DOCUMENTATION("generateDocumentation"),
        /** The pages as HTML below {@code site}. */
        SITE("generateSite"),
        /** A file {@code code-samples.yaml}, an overlay that adds samples to the document. */
        CODE_SAMPLES("generateCodeSamples"),
        /** A file {@code api-surface.txt} that lists what callers can name. */
        SURFACE("generateApiSurface"),
        /** A {@code pom.xml} with which the output builds by itself. */
        PROJECT("generateProject");

        private final String option;

        Part(String option) {
            this.option = option;
        }

        /**
         * The switch.
         *
         * @return the name of an option, by all doors
         */
        public String option() {
            return option;
        }
    }

    /** How a run goes about it. */
    public enum Mode {
        /** Warnings end the run, before anything is written. */
        FAIL_ON_WARNING,
        /** Java is written in ASCII, with escapes for other characters, for compilers that take it for another encoding. */
        ASCII
    }

    /** What a client carries on request, each by a switch of its own. */
    public enum Extra {
        /** An interceptor that writes to a log what calls do. */
        LOGGER("generateLogger"),
        /** A transport that records answers, and one that replays them. */
        RECORDER("generateRecorder");

        private final String option;

        Extra(String option) {
            this.option = option;
        }

        /**
         * The switch.
         *
         * @return the name of an option, by all doors
         */
        public String option() {
            return option;
        }
    }

    /**
     * What models are like.
     *
     * @param unknownProperties what becomes of members that the document does not declare
     * @param style what they are in Java
     * @param validateRequests whether values are checked against the document's constraints before they are sent
     * @param jackson for which databind there is a module
     * @param typeMappings types that take the place of what schemas say
     */
    public record Models(
            UnknownProperties unknownProperties,
            ModelStyle style,
            boolean validateRequests,
            Jackson jackson,
            TypeMappings typeMappings) {
        /** What the user gets who asks for nothing else. */
        public static final Models DEFAULTS = new Models(UnknownProperties.IGNORE, ModelStyle.RECORD, false);

        /**
         * Models without a module for databind, of which the document says all.
         *
         * @param unknownProperties what becomes of members that the document does not declare
         * @param style what they are in Java
         * @param validateRequests whether values are checked against the document's constraints before they are sent
         */
        public Models(UnknownProperties unknownProperties, ModelStyle style, boolean validateRequests) {
            this(unknownProperties, style, validateRequests, Jackson.NONE, TypeMappings.NONE);
        }
    }

    /**
     * Maven coordinates.
     *
     * @param groupId the group; null: the client's package
     * @param artifactId the artifact; null: made of the document's title
     * @param version the version; null: the document's
     */
    public record Project(@Nullable String groupId, @Nullable String artifactId, @Nullable String version) {
        /** Coordinates made of the document. */
        public static final Project DEFAULTS = new Project(null, null, null);
    }
}
