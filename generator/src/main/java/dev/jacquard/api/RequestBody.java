package dev.jacquard.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The body of a request.
 *
 * @param pointer its place in the document
 * @param docs what the document tells about it
 * @param required whether a request must have it
 * @param content its forms, in document order; at least one
 */
public record RequestBody(Pointer pointer, Documentation docs, boolean required, List<MediaType> content) {
    /** Copies the content. */
    public RequestBody {
        content = List.copyOf(content);
    }

    /**
     * The form in which a body is sent unless the caller chooses another.
     *
     * @return a JSON form, or else a text, or else the first
     */
    public MediaType preferred() {
        return MediaType.preferred(content).orElseThrow();
    }

    /**
     * Whether a request may lack one form: it may lack the body, or have another form of it.
     *
     * @return false if the one form that there is must be there
     */
    public boolean mayLackForm() {
        return !required || choices().size() > 1;
    }

    /**
     * The forms among which a caller chooses: those that differ in what the caller gives. XML that is not
     * described is no choice beside JSON.
     *
     * @return the preferred one, then the others in document order
     */
    public List<MediaType> choices() {
        MediaType preferred = preferred();
        List<MediaType> choices = new ArrayList<>(List.of(preferred));
        Set<List<Object>> given = new HashSet<>(Set.of(given(preferred)));
        for (MediaType form : content) {
            boolean again = preferred.json() && form.xml() == null && form.essence().contains("xml");
            if (!again && given.add(given(form))) {
                choices.add(form);
            }
        }
        return choices;
    }

    private static List<Object> given(MediaType form) {
        return switch (form.form()) {
            case JSON, XML, FORM, MULTIPART -> List.of(form.form(), form.type().withoutNull());
            case TEXT -> List.of(MediaType.Form.TEXT);
            case BYTES, EVENTS, LINES, SEQUENCE -> List.of(MediaType.Form.BYTES);
        };
    }
}
