package dev.jacquard;

import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Mode;
import dev.jacquard.Configuration.Part;
import dev.jacquard.api.Api;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import dev.jacquard.diagnostics.DiagnosticPrinter;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diff.Version;
import dev.jacquard.docs.Pages;
import dev.jacquard.escape.Ascii;
import dev.jacquard.incremental.LastRun;
import dev.jacquard.java.Checks;
import dev.jacquard.java.GeneratedSource;
import dev.jacquard.java.GeneratedSourceException;
import dev.jacquard.java.JavaFile;
import dev.jacquard.java.JavaSourceCheck;
import dev.jacquard.java.JavaSources;
import dev.jacquard.java.KitPart;
import dev.jacquard.java.KitParts;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.java.ProjectFile;
import dev.jacquard.java.RuntimeKit;
import dev.jacquard.names.Names;
import dev.jacquard.names.Naming;
import dev.jacquard.names.OptionCheck;
import dev.jacquard.names.RecordedNames;
import dev.jacquard.names.StatedNames;
import dev.jacquard.read.Document;
import dev.jacquard.read.ReadOptions;
import dev.jacquard.read.Reader;
import dev.jacquard.read.Sources;
import dev.jacquard.surface.SurfaceText;
import dev.jacquard.templates.TemplateException;
import dev.jacquard.templates.Templates;
import dev.jacquard.translate.NamingExtensions;
import dev.jacquard.translate.Translator;
import dev.jacquard.write.Changes;
import dev.jacquard.write.IgnoreRules;
import dev.jacquard.write.OutputFile;
import dev.jacquard.write.OutputWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole system: a compiler whose source language is OpenAPI and whose target languages are Java and Markdown.
 *
 * <pre>
 * bytes --read--&gt; Document --translate--&gt; Api --names--&gt; Names
 *                                          |               |
 *                                          +------+--------+
 *                                                 |
 *                                      java, docs: views, templates
 *                                                 |
 *                                     source check --write--&gt; files
 * </pre>
 *
 * <ul>
 *   <li>{@link Reader read} is the scanner and parser: it knows bytes, limits and positions.
 *   <li>{@link Translator translate} is the analysis: it turns the document's objects into the model of package
 *       {@code api}, which is immutable, complete, and free of the parser's types.
 *   <li>{@link Naming names} is the symbol table: it gives every generated thing its name, in one place.
 *   <li>{@link JavaSources java} and {@link Pages docs} are the back ends: they lay the model out as view records of
 *       encoded text, and render templates with them.
 *   <li>{@link OutputWriter write} is the assembler: it compares with what is there and changes what differs.
 * </ul>
 *
 * <p>Findings are values and are collected on the way. While there is an error among them, nothing is written. A run
 * uses no clock, no network, no locale and no order of hash maps: equal input gives equal bytes.
 */
public final class Pipeline {
    /** The folder of Java below the output folder, with a slash at its end. */
    public static final String JAVA = "src/main/java/";

    private static final String SURFACE = "api-surface.txt";

    private final Configuration configuration;
    private final Consumer<String> stages;
    private final Sources sources = new Sources();
    private final Diagnostics diagnostics = new Diagnostics();
    private final NameRecords records;
    private final Map<String, GeneratedSource> sourceFiles = new HashMap<>();
    private @Nullable Api api;
    private @Nullable Named named;
    private IgnoreRules ignored = IgnoreRules.NONE;
    private @Nullable OutputWriter writer;

    /**
     * A run that nobody watches.
     *
     * @param configuration what it is to do
     */
    public Pipeline(Configuration configuration) {
        this(configuration, stage -> {});
    }

    /**
     * A run.
     *
     * @param configuration what it is to do
     * @param stages is told what begins, in a word or two
     */
    public Pipeline(Configuration configuration, Consumer<String> stages) {
        this.configuration = configuration;
        this.stages = stages;
        this.records = new NameRecords(configuration.names(), diagnostics);
    }

    /**
     * Makes the files and writes those that differ from what is there.
     *
     * @return what changed; empty, with nothing changed, if there are errors
     */
    public Optional<Changes> run() {
        return run((changes, made) -> {});
    }

    /**
     * Makes the files and writes those that differ from what is there.
     *
     * @param before is told what will change, and all files that were made, before anything does
     * @return what changed; empty, with nothing changed, if there are errors
     */
    public Optional<Changes> run(BiConsumer<Changes, List<OutputFile>> before) {
        Optional<List<OutputFile>> files = weave();
        OutputWriter writing = new OutputWriter(configuration.output(), ignored, diagnostics);
        writer = writing;
        stages.accept("comparing");
        return files.map(made -> writing.write(made, changes -> {
            boolean sound = checked(changes);
            if (sound) {
                before.accept(changes, made);
            }
            return sound;
        })).map(this::recorded);
    }

    /**
     * Records what this run read and wrote, so that the next one knows whether anything has changed.
     *
     * @param last takes it
     * @param summary what is told while nothing changes
     * @throws IOException if it cannot be recorded
     */
    public void record(LastRun last, String summary) throws IOException {
        if (writer != null) {
            last.record(sources.read(), sources.absent(), writer.stamps(), summary);
        }
    }

    /**
     * Makes the files and compares them with what is there. Nothing is written.
     *
     * @return what {@link #run} would change; empty if there are errors
     */
    public Optional<Changes> compare() {
        Optional<List<OutputFile>> files = weave();
        OutputWriter comparing = new OutputWriter(configuration.output(), ignored, diagnostics);
        writer = comparing;
        return files.map(comparing::compare);
    }

    /**
     * Makes the files, in memory.
     *
     * @return the files; empty if there are errors
     */
    public Optional<List<OutputFile>> weave() {
        return deeply(this::woven);
    }

    /**
     * Reads, translates and names. Nothing is made.
     *
     * @return the API and its names; empty if there are errors
     */
    public Optional<Named> named() {
        return deeply(() -> Optional.ofNullable(model()));
    }

    /**
     * What a client is made of.
     *
     * @param api the API
     * @param names the names of everything in it
     */
    public record Named(Api api, Names names) {}

    private <T> Optional<T> deeply(Supplier<Optional<T>> step) {
        try {
            return DeepStack.run(step);
        } catch (StackOverflowError e) {
            diagnostics.error(
                    "schemas-too-deep",
                    "schemas refer to each other in a chain that is too long to follow",
                    null,
                    "leave operations or models out");
            return Optional.empty();
        }
    }

    private Optional<List<OutputFile>> woven() {
        PartCheck.check(configuration.parts(), diagnostics);
        Named model = diagnostics.failed() ? null : model();
        if (model == null) {
            return Optional.empty();
        }
        try {
            List<OutputFile> files = files(model.api(), model.names());
            ignored = IgnoreRules.read(configuration.output(), configuration.ignoreFile(), diagnostics);
            ignored.warn(files, diagnostics);
            return isRefused() ? Optional.empty() : Optional.of(files);
        } catch (TemplateException e) {
            diagnostics.error("template", String.valueOf(e.getMessage()), null, null);
        }
        return Optional.empty();
    }

    private @Nullable Named model() {
        OptionCheck.check(configuration.names(), diagnostics);
        RecordedNames recorded = records.read();
        Translated translated = translated();
        if (translated == null) {
            return null;
        }
        api = translated.api();
        stages.accept("naming");
        Names names = Naming.of(translated.api(), configuration.names(), translated.stated(), recorded, diagnostics);
        records.names(names);
        named = diagnostics.failed() ? null : new Named(translated.api(), names);
        return named;
    }

    /** Whether there are warnings, and the user wants none. */
    private boolean isRefused() {
        int warnings = warnings().size();
        if (warnings > 0 && configuration.modes().contains(Mode.FAIL_ON_WARNING)) {
            diagnostics.error("warnings", "there " + (warnings == 1 ? "is a warning" : "are " + warnings + " warnings")
                    + ", and failOnWarning is set", null, "mend what the warnings name, or do not set failOnWarning");
        }
        return diagnostics.failed();
    }

    /** Reads and translates. Of the document only what findings are printed with is kept; large ones take much room. */
    private @Nullable Translated translated() {
        stages.accept("reading");
        Document document = Reader.read(configuration.input(), ReadOptions.defaults(), sources, diagnostics);
        if (document == null || diagnostics.failed()) {
            return null;
        }
        stages.accept("translating");
        Api translated = Translator.translate(
                document.openApi(),
                document.root(),
                configuration.selection(),
                configuration.paginations(),
                configuration.models().unknownProperties(),
                configuration.models().typeMappings(),
                diagnostics);
        return diagnostics.failed()
                ? null
                : new Translated(translated, stated(new NamingExtensions(translated, document.root(), diagnostics)));
    }

    /** What a document says: the API, and the names that it states. */
    private record Translated(Api api, StatedNames stated) {}

    /**
     * Parses the Java files that will be written again, and compares their declarations with the model. Files with equal bytes
     * were checked when they were written: a run that changes nothing does not load the compiler.
     */
    private boolean checked(Changes changes) {
        stages.accept("checking and writing");
        List<GeneratedSource> fresh = new ArrayList<>();
        Stream.concat(changes.added().stream(), changes.changed().stream())
                .filter(sourceFiles::containsKey)
                .forEach(path -> fresh.add(sourceFiles.get(path)));
        try {
            return JavaSourceCheck.check(fresh, diagnostics);
        } catch (GeneratedSourceException e) {
            diagnostics.error("generated-source", String.valueOf(e.getMessage()), null, null);
            return false;
        }
    }

    /**
     * How many operations and models the API has.
     *
     * @return a phrase
     */
    public String size() {
        return count(api == null ? 0 : api.operations().size(), "operation") + ", "
                + count(api == null ? 0 : api.types().size(), "model");
    }

    /**
     * How many documents were read: the one that was asked for, what it refers to, and overlays.
     *
     * @return a number
     */
    public int documents() {
        return sources.files().size();
    }

    /**
     * The model that the files were made of.
     *
     * @return the API; empty if there are errors
     */
    public Optional<Api> api() {
        return Optional.ofNullable(api);
    }

    /**
     * What was found.
     *
     * @return errors and warnings, in the order of their discovery
     */
    public Set<Diagnostic> findings() {
        return diagnostics.all();
    }

    /**
     * What else the user may want to know of the run.
     *
     * @return lines without an end
     */
    public List<String> notes() {
        List<String> notes = new ArrayList<>(records.notes());
        if (writer != null) {
            notes.addAll(writer.notes());
        }
        return notes;
    }

    /**
     * The findings that do not end the run, each ready to print.
     *
     * @return the warnings
     */
    public List<String> warnings() {
        DiagnosticPrinter printer = new DiagnosticPrinter(sources);
        return diagnostics.all().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .map(diagnostic -> printer.print(diagnostic).stripTrailing())
                .distinct()
                .toList();
    }

    /**
     * The findings that end the run, ready to print.
     *
     * @return one text; empty if there is no error
     */
    public String errors() {
        Diagnostics errors = new Diagnostics();
        for (Diagnostic error : diagnostics.errors()) {
            errors.add(error);
        }
        return diagnostics.failed() ? new DiagnosticPrinter(sources).print(errors).stripTrailing() : "";
    }

    private static StatedNames stated(NamingExtensions extensions) {
        Map<Pointer, StatedNames.Name> types = new HashMap<>();
        Map<Pointer, StatedNames.Name> members = new HashMap<>();
        extensions.types().forEach((at, name) -> types.put(at, new StatedNames.Name(name.text(), name.java())));
        extensions.members().forEach((at, name) -> members.put(at, new StatedNames.Name(name.text(), name.java())));
        return new StatedNames(types, members);
    }

    private List<OutputFile> files(Api api, Names names) {
        List<OutputFile> files = new ArrayList<>();
        Templates java = new Templates("java", configuration.templateDirectory());
        if (configuration.parts().contains(Part.SOURCES)) {
            stages.accept("making Java");
            Checks checks = configuration.models().validateRequests() ? Checks.of(api, diagnostics) : Checks.NONE;
            for (JavaFile file : JavaSources.of(api, names, java, configuration.models().style(), checks,
                    configuration.models().jackson())) {
                GeneratedSource source = new GeneratedSource(JAVA + file.name().path(), file.source(), file.outline());
                sourceFiles.put(source.path(), source);
                files.add(java(source.path(), source.text()));
            }
            Set<KitPart> kit = KitParts.of(api, checks);
            if (configuration.extras().contains(Extra.LOGGER)) {
                kit.add(KitPart.LOGGER);
            }
            if (configuration.extras().contains(Extra.RECORDER)) {
                kit.add(KitPart.RECORDER);
            }
            RuntimeKit.of(names, kit)
                    .forEach(file -> files.add(java(JAVA + file.path(), file.source())));
        }
        PageFiles pages = new PageFiles(configuration, api, names);
        if (configuration.parts().contains(Part.DOCUMENTATION) || configuration.parts().contains(Part.SITE)) {
            stages.accept("making pages");
            files.addAll(pages.pages());
        }
        if (configuration.parts().contains(Part.PROJECT)) {
            Configuration.Project project = configuration.project();
            String pom = ProjectFile.of(
                    api.info(), names, java, configuration.models().jackson(), project.groupId(), project.artifactId(),
                    project.version());
            files.add(OutputFile.of("pom.xml", pom));
        }
        if (configuration.parts().contains(Part.CODE_SAMPLES)) {
            stages.accept("making samples");
            files.add(pages.codeSamples());
        }
        if (configuration.parts().contains(Part.SURFACE)) {
            files.add(OutputFile.of(SURFACE, SurfaceText.of(version(new Named(api, names)).surface())));
        }
        return files;
    }

    /**
     * What callers of the client see of an API.
     *
     * @param named the API and its names
     * @return the API as a version that can be compared
     */
    public Version version(Named named) {
        return Version.of(named.api(), named.names(), configuration.models().style() == ModelStyle.CLASS);
    }

    /**
     * What callers of the client see of the API of the last run.
     *
     * @return the version; empty if there are errors
     */
    public Optional<Version> version() {
        return Optional.ofNullable(named).map(this::version);
    }

    /**
     * The files that the last run read, and the names file and the ignore file, whether they are there or not.
     *
     * @return paths, as the user named them
     */
    public List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(sources.paths());
        inputs.add(configuration.inputSpec());
        inputs.addAll(configuration.input().overlays());
        inputs.add(IgnoreRules.file(configuration.output(), configuration.ignoreFile()));
        if (configuration.names().namesFile() != null) {
            inputs.add(configuration.names().namesFile());
        }
        return inputs;
    }

    private OutputFile java(String path, String text) {
        return OutputFile.of(path, configuration.modes().contains(Mode.ASCII) ? Ascii.java(text) : text);
    }

    /** Records the names, once what bears them is written. */
    private @Nullable Changes recorded(Changes changes) {
        records.write();
        return diagnostics.failed() ? null : changes;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
