package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import dev.jacquard.diagnostics.Diagnostics;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents: bytes, text, tree, model. Each step happens once. Nothing is fetched; of the file system, only what
 * the document's references name below its own folder is opened.
 *
 * <ol>
 *   <li>{@link FileParser} makes a tree of a file, under limits, with positions.
 *   <li>{@link Overlay} changes the document's tree as the user's overlays say.
 *   <li>{@link Bundle} brings what references name in other files into it.
 *   <li>{@link Swagger2} and {@link OpenApi32} say it in the words of OpenAPI 3.0 or 3.1.
 *   <li>{@link SwaggerModel} is Swagger Parser's model of the outcome.
 * </ol>
 *
 * <p>Each of these trees knows of each value where it was written, so that every finding names a line of the user's.
 *
 * <p>A file is JSON if it begins like JSON (with <code>{"</code> or <code>[</code>), else YAML; its name matters only
 * where a <code>{</code> begins a YAML flow mapping. No text is tried as one and then as the other.
 *
 * <p>Of a key that stands twice in an object the last one counts, with a warning, in JSON as in YAML: so do JavaScript
 * and most other readers. YAML merge keys ({@code <<}) are merged, though YAML 1.2 dropped them, since documents use
 * them.
 */
public final class Reader {
    private final ReadOptions options;
    private final Sources sources;
    private final Diagnostics diagnostics;

    private Reader(ReadOptions options, Sources sources, Diagnostics diagnostics) {
        this.options = options;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a document as it is; see {@link #read(Input, ReadOptions, Sources, Diagnostics)}.
     *
     * @param file the document
     * @param options the limits
     * @param sources is given the files that were read
     * @param diagnostics is given the findings
     * @return the document; null, with an error among the findings, if there is no model
     */
    public static @Nullable Document read(Path file, ReadOptions options, Sources sources, Diagnostics diagnostics) {
        return read(Input.of(file), options, sources, diagnostics);
    }

    /**
     * Reads a document of Swagger 2.0 or of OpenAPI 3.0, 3.1 or 3.2, with the files that it refers to, and with
     * overlays.
     *
     * @param input the document
     * @param options the limits
     * @param sources is given the files that were read, also where no model came of them: findings are printed with it
     * @param diagnostics is given the findings
     * @return the document, also where an error was found that leaves a usable model; null, with an error among the
     *     findings, if there is no model
     */
    public static @Nullable Document read(Input input, ReadOptions options, Sources sources, Diagnostics diagnostics) {
        return new Reader(options, sources, diagnostics).document(input);
    }

    private @Nullable Document document(Input input) {
        FileParser parser = new FileParser(options, sources, diagnostics);
        SourceFile source = parser.parse("", input.document());
        if (source == null) {
            return null;
        }
        try {
            return document(input, source, parser);
        } catch (SyntaxProblem e) {
            diagnostics.add(new Diagnostic(Severity.ERROR, e.code(), e.message(), null, source.position(e.offset()),
                    e.hint()));
            return null;
        }
    }

    private @Nullable Document document(Input input, SourceFile source, FileParser parser) throws SyntaxProblem {
        JsonNode root = source.root();
        LocatedObject changed = root instanceof LocatedObject written ? overlaid(written, input.overlays(), parser) : null;
        Version version = Version.of(changed == null ? root : changed, diagnostics);
        if (version == null || changed == null) {
            return null;
        }
        Tree tree = new Tree(source, changed);
        FileSet files = new FileSet(tree, input.root(), options, parser);
        LocatedObject whole = new Bundle(tree, version, files, sources, diagnostics).run(changed, options);
        Lowering lowering = new Lowering(sources, diagnostics);
        if (version == Version.SWAGGER_2) {
            whole = Drafts.finish(Swagger2.lower(whole, lowering), options);
        } else if (version == Version.OPENAPI_32) {
            whole = Drafts.finish(OpenApi32.lower(whole, lowering), options);
        }
        sources.document(whole);
        OpenAPI model = SwaggerModel.of(whole, version, source, diagnostics);
        return model == null ? null : new Document(model, whole, sources);
    }

    private LocatedObject overlaid(LocatedObject document, List<Path> overlays, FileParser parser) throws SyntaxProblem {
        if (overlays.isEmpty()) {
            return document;
        }
        DraftObject draft = DraftObject.of(document);
        for (Path overlay : overlays) {
            SourceFile file = parser.parse("overlay:" + overlay, overlay);
            if (file != null) {
                new Overlay(file, diagnostics).apply(draft);
            }
        }
        return Drafts.finish(draft, options);
    }
}
