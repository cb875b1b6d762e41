package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.escape.Readable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/**
 * The samples of all operations as an overlay of the API's document (OpenAPI Overlay 1.0.0) that adds them as
 * {@code x-codeSamples}, for a site that shows the document.
 */
public final class CodeSamples {
    /** RFC 9535, 2.5.1: a name that needs no brackets; fewer than are allowed. */
    private static final Pattern SHORTHAND = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private CodeSamples() {}

    /**
     * The overlay. It changes one file, and the targets of an overlay follow no references: operations that stand in other
     * files are not in it, and those of a path that is a reference are not reached.
     *
     * @param api the API
     * @param samples its samples
     * @return the overlay, in YAML
     */
    public static String of(Api api, Samples samples) {
        List<Object> actions = new ArrayList<>();
        for (Operation operation : api.operations()) {
            if (operation.pointer().document().isEmpty()) {
                List<Object> shown = new ArrayList<>();
                samples.of(operation).forEach(sample -> shown.add(shown(sample)));
                Map<String, Object> action = new LinkedHashMap<>();
                action.put("target", path(operation.pointer()));
                action.put("update", Map.of("x-codeSamples", shown));
                actions.add(action);
            }
        }
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", Readable.of("Java samples of " + api.info().title()));
        info.put("version", Readable.of(api.info().version()));
        Map<String, Object> overlay = new LinkedHashMap<>();
        overlay.put("overlay", "1.0.0");
        overlay.put("info", info);
        overlay.put("actions", actions);
        return yaml().dump(overlay);
    }

    private static Map<String, Object> shown(Sample sample) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("lang", "java");
        shown.put("label", sample.example() == null ? "Java" : Readable.of("Java: " + sample.example()));
        shown.put("source", sample.java());
        return shown;
    }

    /** A normalized path, with the shorthand for names where it is allowed. */
    private static String path(Pointer place) {
        StringBuilder path = new StringBuilder("$");
        for (String token : place.tokens()) {
            if (SHORTHAND.matcher(token).matches()) {
                path.append('.').append(token);
            } else {
                path.append("['").append(quoted(token)).append("']");
            }
        }
        return path.toString();
    }

    /** RFC 9535, 2.3.1.1: what a string in single quotes holds. */
    private static String quoted(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (c == '\'' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u").append(Integer.toHexString(c | 0x10000).substring(1));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A writer that shows programs line by line, and never folds a line. */
    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        Representer representer = new Representer(options) {
            @Override
            protected Node representScalar(Tag tag, String value, ScalarStyle style) {
                return super.representScalar(tag, value, value.indexOf('\n') < 0 ? style : ScalarStyle.LITERAL);
            }
        };
        return new Yaml(representer, options);
    }
}
