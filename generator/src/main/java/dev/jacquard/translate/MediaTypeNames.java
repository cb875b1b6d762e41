package dev.jacquard.translate;

import dev.jacquard.api.Pointer;
import io.swagger.v3.oas.models.media.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of a {@code content}, as media types or ranges of them (RFC 9110, sections 8.3.1 and 12.5.1). */
final class MediaTypeNames {
    private static final String ANY = "*/*";
    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]++";
    private static final Pattern SYNTAX = Pattern.compile("\\s*" + TOKEN + "/" + TOKEN + "\\s*([;,][^\\p{Cntrl}]*)?");

    private MediaTypeNames() {}

    /**
     * The media types of a content. A key that is none says nothing of what is sent: alone, it stands for any type, and
     * beside others it is left out.
     *
     * @param content the content
     * @param owner the place of what it belongs to
     * @param context takes a warning for each key that is no media type
     * @return the media types in the content's order, by key
     */
    static Map<String, String> of(@Nullable Content content, Pointer owner, Context context) {
        Map<String, String> names = new LinkedHashMap<>();
        String any = null;
        String none = null;
        for (String key : Context.orEmpty(content).keySet()) {
            if (key.equals("*") || key.equals(ANY)) {
                any = any == null ? key : any;
                names.put(any, ANY);
            } else if (SYNTAX.matcher(key).matches()) {
                names.put(key, key);
            } else {
                none = none == null ? key : none;
                context.diagnostics().warning(
                        "no-media-type",
                        "\"" + key + "\" is no media type; it counts as " + ANY + ", and for nothing beside another one",
                        owner.child("content").child(key),
                        "write a type and a subtype, such as application/json");
            }
        }
        if (names.isEmpty() && none != null) {
            names.put(none, ANY);
        }
        return names;
    }
}
