package dev.jacquard.translate;

import dev.jacquard.api.ExternalType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import dev.jacquard.api.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * Types that take the place of what schemas say. A key is that of a component schema ({@code Money}), or a type and a
 * format ({@code string+money}), or a type alone, for all its formats ({@code number}).
 *
 * @param types what takes the place, by key
 */
public record TypeMappings(Map<String, Type> types) {
    /** Schemas mean what they say. */
    public static final TypeMappings NONE = new TypeMappings(Map.of());

    /** Copies the map. */
    public TypeMappings {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /**
     * Reads what the user writes: a class, and after a comma a static field that holds its codec. Without it, the codec is
     * the field {@code JSON} of the class, as in models.
     *
     * @param mappings the texts by key
     * @param imports classes with their packages, by names that the texts may use instead
     * @param problems takes a line for each text that cannot be read
     * @return the mappings
     */
    public static TypeMappings of(Map<String, String> mappings, Map<String, String> imports, List<String> problems) {
        if (mappings.isEmpty()) {
            // Most say nothing here, in most builds: then not even a lambda is linked.
            return NONE;
        }
        Map<String, Type> types = new LinkedHashMap<>();
        mappings.forEach((key, text) -> {
            int comma = text.indexOf(',');
            String name = qualified((comma < 0 ? text : text.substring(0, comma)).strip(), imports);
            String codec = comma < 0 ? null : text.substring(comma + 1).strip();
            Type type = type(name, codec);
            String problem = type == null ? problem(name, codec) : unfit(key, type);
            if (problem == null) {
                types.put(key, type);
            } else {
                problems.add("error: the type mapping of " + key + " is " + text + ": " + problem);
            }
        });
        return new TypeMappings(types);
    }

    /** The key of a type and format of the document; null if nothing takes their place. */
    @Nullable String keyOf(String type, @Nullable String format) {
        String exact = type + "+" + format;
        return types.containsKey(exact) ? exact : types.containsKey(type) ? type : null;
    }

    /** The key of the schema at a place, if it is that of a component; null if nothing takes its place. */
    @Nullable String keyOf(Pointer schema) {
        if (types.isEmpty()) {
            return null;
        }
        List<String> tokens = schema.tokens();
        boolean component = tokens.size() == 3 && tokens.get(0).equals("components") && tokens.get(1).equals("schemas");
        return component && types.containsKey(tokens.get(2)) && !isJsonType(tokens.get(2)) ? tokens.get(2) : null;
    }

    private static String qualified(String name, Map<String, String> imports) {
        String imported = imports.getOrDefault(name, name);
        if (imported.indexOf('.') < 0) {
            for (String known : Known.TYPES.keySet()) {
                if (known.endsWith("." + imported)) {
                    return known;
                }
            }
        }
        return imported;
    }

    private static @Nullable Type type(String name, @Nullable String codec) {
        if (codec == null && Known.TYPES.containsKey(name)) {
            return Primitive.of(Known.TYPES.get(name));
        }
        boolean named = isName(name) && name.indexOf('.') > 0;
        if (codec == null) {
            return named && !name.startsWith("java.") ? new ExternalType(name, name + ".JSON") : null;
        }
        boolean field = isName(codec) && codec.indexOf('.') != codec.lastIndexOf('.');
        return named && field ? new ExternalType(name, codec) : null;
    }

    private static String problem(String name, @Nullable String codec) {
        if (!isName(name) || name.indexOf('.') < 0) {
            return "\"" + name + "\" is no class with its package"
                    + "\nhint: write it as com.acme.Money, or name its package in importMappings";
        }
        return codec == null
                ? "a client has no codec for this class"
                        + "\nhint: write a comma and the static field that holds one: " + name + ",com.acme.Codecs.JSON"
                : "\"" + codec + "\" is no static field of a class with its package"
                        + "\nhint: write it as com.acme.MoneyCodec.JSON";
    }

    /** What is wrong with a type of the JDK for values of a JSON type; null if nothing is. */
    private static @Nullable String unfit(String key, Type type) {
        int plus = key.indexOf('+');
        String json = plus < 0 ? key : key.substring(0, plus);
        if (plus >= 0 && !isJsonType(json)) {
            return "\"" + json + "\" is no type of JSON\nhint: write string, number, integer or boolean before the plus sign";
        }
        if (!isJsonType(json) || !(type instanceof Primitive primitive) || json.equals(json(primitive.kind()))) {
            return null;
        }
        boolean number = json.equals("integer") && json(primitive.kind()).equals("number");
        return number ? null : "its values are no " + json + " in JSON";
    }

    private static boolean isName(String text) {
        return SourceVersion.isName(text, SourceVersion.RELEASE_17);
    }

    private static boolean isJsonType(String key) {
        return switch (key) {
            case "string", "number", "integer", "boolean" -> true;
            default -> false;
        };
    }

    private static String json(Kind kind) {
        return switch (kind) {
            case INT32, INT64, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }

    /** The types of the JDK for which a client has codecs, by their names. */
    private static final class Known {
        private static final Map<String, Kind> TYPES = Map.ofEntries(
                Map.entry("java.lang.String", Kind.STRING),
                Map.entry("java.lang.Integer", Kind.INT32),
                Map.entry("java.lang.Long", Kind.INT64),
                Map.entry("java.math.BigInteger", Kind.BIG_INTEGER),
                Map.entry("java.lang.Float", Kind.FLOAT),
                Map.entry("java.lang.Double", Kind.DOUBLE),
                Map.entry("java.math.BigDecimal", Kind.DECIMAL),
                Map.entry("java.lang.Boolean", Kind.BOOLEAN),
                Map.entry("java.time.LocalDate", Kind.DATE),
                Map.entry("java.time.OffsetDateTime", Kind.DATE_TIME),
                Map.entry("java.util.UUID", Kind.UUID),
                Map.entry("java.net.URI", Kind.URI));

        private Known() {}
    }
}
