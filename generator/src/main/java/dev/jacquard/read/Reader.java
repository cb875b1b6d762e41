package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.read.TextDecoder.Decoded;
import dev.jacquard.read.TreeBuilder.DuplicateKey;
import io.swagger.v3.oas.models.OpenAPI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents: bytes, text, tree, model. Each step happens once; no step fetches or opens anything else.
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
     * Reads a document of OpenAPI 3.0 or 3.1.
     *
     * @param file the document
     * @param options the limits
     * @param sources is given the files that were read, also where no model came of them: findings are printed with it
     * @param diagnostics is given the findings
     * @return the document, also where an error was found that leaves a usable model; null, with an error among the
     *     findings, if there is no model
     */
    public static @Nullable Document read(Path file, ReadOptions options, Sources sources, Diagnostics diagnostics) {
        return new Reader(options, sources, diagnostics).document(file, null);
    }

    private @Nullable Document document(Path file, @Nullable Path limit) {
        FileParser parser = new FileParser(options, sources, diagnostics);
        SourceFile source = parser.parse("", file);
        JsonNode root = source == null ? null : source.root();
        if (source == null) {
            return null;
        }
        Version version = Version.of(root, diagnostics);
        if (version == null || !(root instanceof LocatedObject written)) {
            return null;
        }
        try {
            Tree tree = new Tree(source, written);
            FileSet files = new FileSet(tree, limit, options, parser);
            LocatedObject whole = new Bundle(tree, version, files, sources, diagnostics).run(written, options);
            if (version == Version.SWAGGER_2) {
                whole = Drafts.finish(Swagger2.lower(whole, new Lowering(sources, diagnostics)), options);
            }
            sources.document(whole);
            OpenAPI model = SwaggerModel.of(whole, source, diagnostics);
            return model == null ? null : new Document(model, whole, sources);
        } catch (SyntaxProblem e) {
            diagnostics.add(new Diagnostic(Severity.ERROR, e.code(), e.message(), null, source.position(e.offset()),
                    e.hint()));
            return null;
        }
    }
}
