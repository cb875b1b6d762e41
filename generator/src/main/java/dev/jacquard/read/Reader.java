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
        return new Reader(options, sources, diagnostics).document(file);
    }

    private @Nullable Document document(Path file) {
        SourceFile source = parse("", file);
        JsonNode root = source == null ? null : source.root();
        if (source == null || !Version.check(root, diagnostics) || root == null) {
            return null;
        }
        new ReferenceCheck(source, root, diagnostics).run();
        OpenAPI model = SwaggerModel.of(root, source, diagnostics);
        return model == null ? null : new Document(model, root, sources);
    }

    /** The parsed file; null, with an error among the findings, if it cannot be read. */
    private @Nullable SourceFile parse(String document, Path file) {
        SourceFile source = new SourceFile(document, file, "");
        try {
            byte[] bytes = FileBytes.read(file, options.maxBytes());
            Decoded decoded = TextDecoder.decode(bytes);
            source = new SourceFile(document, file, decoded.text());
            sources.add(source);
            if (decoded.firstInvalid() >= 0) {
                throw new SyntaxProblem("bad-encoding", "bytes that are not " + decoded.charset().name(),
                        decoded.firstInvalid(), "save the file as UTF-8");
            }
            source.parsed(tree(source));
            return source;
        } catch (SyntaxProblem e) {
            diagnostics.add(new Diagnostic(Severity.ERROR, e.code(), e.message(), null, source.position(e.offset()),
                    e.hint()));
            return null;
        }
    }

    private @Nullable JsonNode tree(SourceFile source) throws SyntaxProblem {
        TreeBuilder builder = new TreeBuilder(options);
        String text = source.text();
        if (Format.isJson(text, source.path())) {
            JsonTree.read(text, builder);
        } else {
            YamlTree.read(text, builder, new YamlTags() {
                @Override
                void ignored(String tag, int offset) {
                    warn(source, "unknown-tag", "the tag " + tag + " means nothing here and is ignored", offset, null);
                }
            });
        }
        for (DuplicateKey duplicate : builder.duplicates()) {
            warn(source, "duplicate-key", "the key \"" + duplicate.name() + "\" stands twice; the last one counts",
                    duplicate.offset(), "the other one is on line " + source.position(duplicate.earlier()).line());
        }
        return builder.root();
    }

    private void warn(SourceFile source, String code, String message, int offset, @Nullable String hint) {
        diagnostics.add(new Diagnostic(Severity.WARNING, code, message, null, source.position(offset), hint));
    }
}
