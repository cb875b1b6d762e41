package dev.jacquard;

import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Part;
import java.util.EnumSet;
import java.util.Set;

/** The options of which each asks for one thing, as a user set them, by whichever door. */
public interface Switches {
    /**
     * Whether a part is asked for.
     *
     * @param part the part, which names its option
     * @return the value of the option
     */
    boolean isOn(Part part);

    /**
     * Whether an extra is asked for.
     *
     * @param extra the extra, which names its option
     * @return the value of the option
     */
    boolean isOn(Extra extra);

    /**
     * What to make.
     *
     * @return the parts that are asked for
     */
    default Set<Part> parts() {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (isOn(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /**
     * What the client carries besides what its API needs.
     *
     * @return the extras that are asked for
     */
    default Set<Extra> extras() {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        for (Extra extra : Extra.values()) {
            if (isOn(extra)) {
                extras.add(extra);
            }
        }
        return extras;
    }
}
