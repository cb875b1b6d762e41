package dev.jacquard.surface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Models;
import dev.jacquard.read.Input;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Named;
import java.util.Set;
import java.util.TreeSet;

/** A surface is that of the Java that is generated: nothing more, nothing less. */
public final class SurfaceCheck {
    private SurfaceCheck() {}

    /** Compares what is said of the client of a document with what the compiler made. */
    public static void check(Input input, Models models, GeneratedClient client) {
        Set<String> predicted = SurfaceLines.of(Named.of(input, models).surface());
        Set<String> compiled = CompiledSurface.of(client);
        Set<String> more = new TreeSet<>(predicted);
        more.removeAll(compiled);
        Set<String> less = new TreeSet<>(compiled);
        less.removeAll(predicted);
        assertThat(more).as("predicted, but not compiled").isEmpty();
        assertThat(less).as("compiled, but not predicted").isEmpty();
    }
}
