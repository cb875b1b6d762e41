package dev.jacquard.translate;

import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the branches of a union are called: by reference or title, or else by the word that tells one from the others.
 * That is the value that a property always has there, the schema that it alone takes over, the one property that it
 * demands, or the JSON type that it alone has. Their places are the last resort: these change with each branch that is
 * put before them.
 */
final class BranchLabels {
    private static final int LONGEST = 60;

    private final Context context;
    private final Map<Pointer, Label> places = new HashMap<>();
    private final List<String> words;

    /**
     * What one branch is called.
     *
     * @param stated by the document, for it alone; empty if it has no word for it
     * @param told the word that tells it from the others; empty if there is none
     */
    private record Label(String stated, String told) {
        static final Label NONE = new Label("", "");
    }

    /**
     * Labels of branches that stand beside each other.
     *
     * @param branches all of them
     * @param context the document
     */
    BranchLabels(List<SchemaNode> branches, Context context) {
        this.context = context;
        words = new ArrayList<>(branches.stream().map(BranchLabels::stated).toList());
        if (words.contains("")) {
            List<Facts> facts = branches.stream().map(branch -> Facts.of(branch, context)).toList();
            fill(constants(facts));
            fill(branches.stream().map(BranchLabels::parent).toList());
            fill(demanded(facts));
            fill(facts.stream().map(BranchLabels::kind).toList());
        }
        for (int i = 0; i < words.size(); i++) {
            places.putIfAbsent(branches.get(i).pointer(), new Label(stated(branches.get(i)), words.get(i)));
        }
    }

    /**
     * The origin of one of them.
     *
     * @param union the origin of the union
     * @param index the position by which it is called where it has no word
     * @param place where it stands
     */
    Origin.Branch origin(Origin union, int index, Pointer place) {
        Label label = places.getOrDefault(place, Label.NONE);
        return new Origin.Branch(union, index, label.stated(), label.told());
    }

    /** Gives words to those that have none; a word of several branches tells nothing. */
    private void fill(List<String> found) {
        Map<String, Integer> uses = new HashMap<>();
        found.forEach(word -> uses.merge(word, 1, Integer::sum));
        Set<String> taken = new HashSet<>(words);
        for (int i = 0; i < words.size(); i++) {
            String word = found.get(i);
            if (words.get(i).isEmpty() && word.length() <= LONGEST && uses.get(word) == 1 && !taken.contains(word)) {
                words.set(i, word);
            }
        }
    }

    /** What the document calls a branch by a word for it alone. */
    private static String stated(SchemaNode branch) {
        String reference = branch.reference();
        if (reference != null) {
            return last(reference);
        }
        String title = branch.text("title");
        return title == null || title.length() > LONGEST ? "" : title;
    }

    /** The values of the property that tells the most branches apart. */
    private List<String> constants(List<Facts> facts) {
        Map<String, Map<Integer, String>> byProperty = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            int branch = i;
            facts.get(i).properties.forEach((name, schemas) -> {
                List<String> values = ImpliedDiscriminators.values(schemas, context);
                if (values.size() == 1 && !values.get(0).isEmpty()) {
                    byProperty.computeIfAbsent(name, each -> new HashMap<>()).put(branch, values.get(0));
                }
            });
        }
        Map<Integer, String> telling = Map.of();
        // One value alone tells nothing of what the others have in its place.
        long most = 1;
        for (Map<Integer, String> values : byProperty.values()) {
            long told = values.values().stream().distinct().count();
            if (told > most) {
                most = told;
                telling = values;
            }
        }
        List<String> best = blanks(facts.size());
        telling.forEach(best::set);
        return best.stream().noneMatch(BranchLabels::hasSmallLetter)
                ? best.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList()
                : best;
    }

    /** Values in capitals alone are written so for being values: as words of a name these would be abbreviations. */
    private static boolean hasSmallLetter(String value) {
        return value.chars().anyMatch(Character::isLowerCase);
    }

    /** The one schema with a key that a branch takes over. */
    private static String parent(SchemaNode branch) {
        List<String> references = branch.children("allOf").stream()
                .map(SchemaNode::reference)
                .filter(Objects::nonNull)
                .toList();
        return references.size() == 1 ? last(references.get(0)) : "";
    }

    /** The one property that each branch demands, where no other branch has it. */
    private static List<String> demanded(List<Facts> facts) {
        Map<String, Integer> uses = new HashMap<>();
        facts.forEach(branch -> branch.properties.keySet().forEach(name -> uses.merge(name, 1, Integer::sum)));
        List<String> only = blanks(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            Set<String> required = facts.get(i).required;
            String property = required.size() == 1 ? required.iterator().next() : "";
            if (facts.get(i).properties.containsKey(property) && uses.get(property) == 1) {
                only.set(i, property);
            }
        }
        return only;
    }

    /** The JSON type: beside texts, {@code object} says enough. */
    private static String kind(Facts facts) {
        Set<String> kinds = Kinds.of(facts);
        return kinds.size() == 1 ? kinds.iterator().next() : "";
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static List<String> blanks(int size) {
        return new ArrayList<>(Collections.nCopies(size, ""));
    }
}
