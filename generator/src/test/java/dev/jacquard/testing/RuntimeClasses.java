package dev.jacquard.testing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The runtime kit, compiled and loaded once for all clients that carry the same sources of it.
 *
 * @param classes its class files by class name
 * @param loader gives its classes
 */
record RuntimeClasses(Map<String, byte[]> classes, ClassLoader loader) {
    private static final String PREFIX = Woven.PACKAGE + ".runtime.";
    private static final Map<Map<String, String>, RuntimeClasses> KNOWN = new HashMap<>();

    static boolean isOfKit(String className) {
        return className.startsWith(PREFIX);
    }

    /** The kit among the sources of a client. */
    static synchronized RuntimeClasses of(Map<String, String> sources) {
        Map<String, String> kit = new LinkedHashMap<>(sources);
        kit.keySet().removeIf(name -> !isOfKit(name));
        return KNOWN.computeIfAbsent(kit, unknown -> {
            Map<String, byte[]> classes = StrictCompiler.compile(unknown, Map.of(), StrictCompiler.STRICT);
            return new RuntimeClasses(classes, new MemoryLoader(classes, RuntimeClasses.class.getClassLoader()));
        });
    }
}
