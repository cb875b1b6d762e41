package dev.jacquard.testing;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Another machine's settings, as far as a running JVM can have them. */
public final class Setting {
    private Setting() {}

    /**
     * Runs something where the default locale is Turkish, whose capital of {@code i} is not {@code I}, and the time
     * zone lies on the other side of the date line.
     */
    public static <T> T turkish(Supplier<T> action) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            return action.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
