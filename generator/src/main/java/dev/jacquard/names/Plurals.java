package dev.jacquard.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The English plural, as far as documents use it: what a list of {@code errors} holds is an {@code error}. Only the
 * last word of a name counts. A word of which it is not clear that it is a plural stays as it is.
 */
final class Plurals {
    /** Plurals that are not made by adding an s, or whose singular the ending does not tell. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"), Map.entry("children", "child"), Map.entry("indices", "index"),
            Map.entry("vertices", "vertex"), Map.entry("matrices", "matrix"), Map.entry("appendices", "appendix"),
            Map.entry("criteria", "criterion"), Map.entry("phenomena", "phenomenon"), Map.entry("axes", "axis"),
            Map.entry("analyses", "analysis"), Map.entry("diagnoses", "diagnosis"), Map.entry("caches", "cache"),
            Map.entry("movies", "movie"), Map.entry("cookies", "cookie"), Map.entry("calories", "calorie"),
            Map.entry("ties", "tie"), Map.entry("pies", "pie"), Map.entry("leaves", "leaf"),
            Map.entry("shelves", "shelf"), Map.entry("halves", "half"), Map.entry("knives", "knife"),
            Map.entry("aliases", "alias"), Map.entry("biases", "bias"), Map.entry("canvases", "canvas"),
            Map.entry("statuses", "status"), Map.entry("bonuses", "bonus"), Map.entry("viruses", "virus"),
            Map.entry("campuses", "campus"), Map.entry("buses", "bus"), Map.entry("quizzes", "quiz"),
            Map.entry("menus", "menu"), Map.entry("cpus", "cpu"), Map.entry("gpus", "gpu"), Map.entry("skus", "sku"),
            Map.entry("apis", "api"), Map.entry("uris", "uri"), Map.entry("kpis", "kpi"), Map.entry("emojis", "emoji"),
            Map.entry("taxis", "taxi"), Map.entry("wikis", "wiki"), Map.entry("heroes", "hero"),
            Map.entry("echoes", "echo"));

    private static final Map<String, String> BACK = new HashMap<>();

    static {
        IRREGULAR.forEach((plural, singular) -> BACK.put(singular, plural));
    }

    /** Words that end as plurals do. */
    private static final Set<String> SINGULAR = Set.of(
            "series", "species", "news", "alias", "bias", "canvas", "atlas", "gas", "has", "was", "as", "always",
            "lens", "dns", "https", "sms", "mms", "aws", "gps", "tls", "ios", "os", "cors", "analytics", "physics",
            "kubernetes", "does", "yes", "pos", "vs", "rss", "plus", "bus", "is", "this", "us");

    private Plurals() {}

    /** The name of one of several; a word that is no plural comes back. */
    static String singular(String name) {
        int start = lastWord(name);
        String last = name.substring(start);
        return last.isEmpty() ? name : name.substring(0, start) + like(last, singularWord(last));
    }

    /** The name of several; a plural comes back. */
    static String plural(String name) {
        int start = lastWord(name);
        String last = name.substring(start);
        if (!singularWord(last).equalsIgnoreCase(last)) {
            return name;
        }
        String word = last.toLowerCase(Locale.ROOT);
        String irregular = BACK.get(word);
        if (!last.isEmpty() && Character.isUpperCase(last.charAt(last.length() - 1))) {
            return name + "s";
        }
        if (irregular != null) {
            return name.substring(0, start) + like(last, irregular);
        }
        int end = word.length() - 1;
        if (word.endsWith("y") && end > 0 && "aeiou".indexOf(word.charAt(end - 1)) < 0) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return name + (hisses ? "es" : "s");
    }

    private static String singularWord(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        int length = word.length();
        if (length > 2 && text.endsWith("s") && Character.isUpperCase(text.charAt(length - 2))) {
            // IDs, APIs: the small letter is all that makes them plurals.
            return text.substring(0, length - 1);
        }
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (length < 3 || !word.endsWith("s") || SINGULAR.contains(word)) {
            return text;
        }
        if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return text;
        }
        if (word.endsWith("ies")) {
            return length > 4 ? text.substring(0, length - 3) + "y" : text;
        }
        boolean hisses = word.endsWith("sses") || word.endsWith("xes")
                || word.endsWith("ches") || word.endsWith("shes");
        return text.substring(0, length - (hisses ? 2 : 1));
    }

    /** A word with the first letter of another. */
    private static String like(String other, String word) {
        return Character.isUpperCase(other.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }

    /** Where the last word of a name begins. */
    private static int lastWord(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            if (Humps.isStart(name, i)) {
                return i;
            }
        }
        return 0;
    }
}
