package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.read.TextDecoder.Decoded;
import dev.jacquard.read.TreeBuilder.DuplicateKey;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes, text, tree: the steps that a file takes alone. */
final class FileParser {
    private final ReadOptions options;
    private final Sources sources;
    private final Diagnostics diagnostics;

    FileParser(ReadOptions options, Sources sources, Diagnostics diagnostics) {
        this.options = options;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** The parsed file; null, with an error among the findings, if it cannot be read. */
    @Nullable SourceFile parse(String document, Path file) {
        SourceFile source = new SourceFile(document, file, "");
        try {
            long time = file.toFile().lastModified();
            byte[] bytes = FileBytes.read(file, options.maxBytes());
            sources.read(ReadFile.of(file, time, bytes));
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

    /** Notes that a file was looked for in vain: once it is there, the outcome may be another. */
    void absent(Path file) {
        sources.absent(file);
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
