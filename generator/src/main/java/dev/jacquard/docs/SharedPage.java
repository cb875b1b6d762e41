package dev.jacquard.docs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page in which the user may write, too: sections of ours, and the user's words around them.
 *
 * @param path its file below the output folder, with {@code /} between folders
 * @param head what a new page begins with, which is the user's from then on
 * @param sections the sections, in the order of a new page
 */
public record SharedPage(String path, String head, List<Section> sections) {
    /** Copies the list. */
    public SharedPage {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param name its name
     * @param id what it is known by
     * @param parts its text; none if the API has no use for it
     */
    public record Section(String name, String id, List<Part> parts) {
        /** Copies the list. */
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a section.
     *
     * @param text its text, with LF between lines
     * @param needs the id of the section that it refers to; null if it refers to none
     */
    public record Part(String text, @Nullable String needs) {}
}
