package dev.jacquard;

import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Part;
import java.util.HashSet;
import java.util.Set;

/**
 * The options of which each asks for one thing, as a user set them, by whichever door. No set is an EnumSet: that asks
 * for the constants by reflection, which takes its time where there is nothing to do.
 */
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
        Set<Part> parts = new HashSet<>();
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
        Set<Extra> extras = new HashSet<>();
        for (Extra extra : Extra.values()) {
            if (isOn(extra)) {
                extras.add(extra);
            }
        }
        return extras;
    }
}
