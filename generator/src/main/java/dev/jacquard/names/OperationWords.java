package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What operations are called by: their ids, without what frameworks and groups add to them; or else their methods and
 * paths. Where two operations would be called alike, both keep the whole. A name that the document states for a method
 * is often short, such as {@code list}; it names the classes of an operation where that has no id.
 *
 * <ul>
 *   <li>FastAPI ends ids with path and method: {@code read_item_items__id__get} is {@code read_item}.
 *   <li>Paths begin with {@code /api} for no reason that matters to callers.
 *   <li>NestJS begins ids with a class: {@code PetsController_find} is {@code Pets_find}.
 *   <li>Where an id begins with its operation's tag, the method of that tag's object does not say it again:
 *       {@code pets/find} is {@code find}. The names of classes do, since they have no such object before them.
 * </ul>
 */
final class OperationWords {
    private static final String CONTROLLER = "Controller_";

    private final StatedNames stated;
    private final Map<Pointer, String> words = new HashMap<>();
    private final Map<Pointer, String> methods = new HashMap<>();

    OperationWords(Api api, StatedNames stated) {
        this.stated = stated;
        Map<String, Integer> wishes = new HashMap<>();
        for (Operation operation : api.operations()) {
            wishes.merge(folded("", clean(operation)), 1, Integer::sum);
        }
        for (Operation operation : api.operations()) {
            String clean = clean(operation);
            boolean isAlone = wishes.getOrDefault(folded("", clean), 0) == 1;
            words.put(operation.pointer(), isAlone ? clean : whole(operation));
        }
        Map<String, Integer> ofTags = new HashMap<>();
        for (Operation operation : api.operations()) {
            String all = of(operation);
            String within = within(operation.tag(), all);
            ofTags.merge(folded(operation.tag(), all), 1, Integer::sum);
            if (within != null) {
                ofTags.merge(folded(operation.tag(), within), 1, Integer::sum);
            }
        }
        for (Operation operation : api.operations()) {
            String within = within(operation.tag(), of(operation));
            boolean isAlone = within != null && ofTags.getOrDefault(folded(operation.tag(), within), 0) == 1;
            methods.put(operation.pointer(), isAlone && within != null ? within : of(operation));
        }
    }

    /** The words for an operation among all of the API. */
    String of(Operation operation) {
        return words.getOrDefault(operation.pointer(), whole(operation));
    }

    /** The words for an operation among those of its tag. */
    String withinTag(Operation operation) {
        return methods.getOrDefault(operation.pointer(), whole(operation));
    }

    private static String whole(Operation operation) {
        String id = id(operation);
        return id != null ? id : ofPath(operation.method(), operation.path(), "");
    }

    private String clean(Operation operation) {
        String id = id(operation);
        if (id == null) {
            String method = stated.member(operation.pointer());
            return method != null ? method : ofPath(operation.method(), operation.path(), "/api");
        }
        String added = underscored(operation.path().text()) + "_" + operation.method().toLowerCase(Locale.ROOT);
        if (id.length() > added.length() && id.endsWith(added)) {
            return id.substring(0, id.length() - added.length());
        }
        int end = id.indexOf(CONTROLLER);
        return end > 0 ? id.substring(0, end) + id.substring(end + CONTROLLER.length() - 1) : id;
    }

    private static @Nullable String id(Operation operation) {
        String id = operation.id();
        return id != null && id.chars().anyMatch(Character::isLetterOrDigit) ? id : null;
    }

    /** {@code GET /pins/{id}} is {@code get pins by id}. */
    static String ofPath(String method, PathTemplate path, String skipped) {
        StringBuilder words = new StringBuilder(method.toLowerCase(Locale.ROOT));
        List<PathTemplate.Part> parts = path.whole();
        for (PathTemplate.Part part : parts) {
            if (part instanceof PathTemplate.Fixed fixed) {
                boolean isSkipped = part == parts.get(0) && fixed.text().startsWith(skipped + "/")
                        && !startsWithDigit(fixed.text(), skipped.length() + 1);
                words.append(' ').append(isSkipped ? fixed.text().substring(skipped.length()) : fixed.text());
            } else {
                words.append(" by ").append(((PathTemplate.Variable) part).name());
            }
        }
        return words.toString();
    }

    /** {@code /api/2/things} is no {@code get2Things}. */
    private static boolean startsWithDigit(String text, int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    /** Each character that Python takes for none of a word as {@code _}. */
    private static String underscored(String path) {
        StringBuilder out = new StringBuilder(path.length());
        path.codePoints().forEach(c -> out.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
        return out.toString();
    }

    /** What follows the tag in an id that begins with it; null where nothing can. */
    private static @Nullable String within(String tag, String id) {
        List<String> names = groups(tag);
        for (int i = 1; i < id.length() - 1 && !names.isEmpty(); i++) {
            if ("_/.:- ".indexOf(id.charAt(i)) >= 0 && names.contains(folded("", id.substring(0, i)))) {
                String rest = id.substring(i + 1);
                String name = JavaNames.member(rest).name();
                boolean isUsable = Character.isLetter(name.codePointAt(0)) && !Reserved.OPERATIONS.contains(name)
                        && !name.endsWith("_");
                return isUsable ? rest : null;
            }
        }
        return null;
    }

    /** A tag as it may stand in ids: as it is, as one or as several. */
    private static List<String> groups(String tag) {
        List<String> names = new ArrayList<>();
        String name = JavaNames.continued(tag);
        if (!tag.isEmpty() && !name.isEmpty()) {
            names.add(folded("", name));
            names.add(folded("", Plurals.singular(name)));
            names.add(folded("", Plurals.plural(name)));
        }
        return names;
    }

    private static String folded(String tag, String text) {
        StringBuilder out = new StringBuilder(tag).append('\n');
        text.codePoints().filter(Unicode::isOfWord).map(Unicode::lower).forEach(out::appendCodePoint);
        return out.toString();
    }
}
