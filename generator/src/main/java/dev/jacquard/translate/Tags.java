package dev.jacquard.translate;

import dev.jacquard.api.Documentation;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Tag;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tag Objects: the declared ones that have operations first, then those that operations name without a declaration. */
final class Tags {
    private final Context context;

    Tags(Context context) {
        this.context = context;
    }

    List<Tag> of(List<Operation> operations) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        operations.forEach(operation -> used.add(operation.tag()));
        if (context.openApi().getTags() != null) {
            for (var tag : context.openApi().getTags()) {
                if (tag != null && tag.getName() != null && used.contains(tag.getName())) {
                    Documentation docs = Docs.of(null, tag.getDescription(), tag.getExternalDocs(), null);
                    tags.putIfAbsent(tag.getName(), new Tag(tag.getName(), docs));
                }
            }
        }
        for (Operation operation : operations) {
            tags.computeIfAbsent(operation.tag(), name -> new Tag(name, Documentation.NONE));
        }
        return List.copyOf(tags.values());
    }
}
