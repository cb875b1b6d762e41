package dev.jacquard.translate;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Response;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.Type;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one class can hold. A class file has at most 65,535 constants and a constructor at most 255 parameters (JVMS 4.1,
 * 4.11): a tag with more operations than that becomes several groups, and more settings than that are an error.
 */
final class ClassLimits {
    /** Room is left for what these counts do not see. */
    private static final int CONSTANTS = 50_000;

    private static final int SETTINGS = 250;

    private final Diagnostics diagnostics;

    ClassLimits(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The operations, where those that no longer fit into the class of their tag have a tag of their own. */
    List<Operation> divided(List<Operation> operations) {
        Set<String> names = new HashSet<>();
        operations.forEach(operation -> names.add(operation.tag()));
        Map<String, Group> groups = new HashMap<>();
        List<Operation> divided = new ArrayList<>();
        for (Operation operation : operations) {
            Group group = groups.computeIfAbsent(operation.tag(), Group::new);
            if (!group.takes(operation)) {
                group = group.next(names);
                groups.put(operation.tag(), group);
                group.takes(operation);
                diagnostics.warning(
                        "tag-too-large",
                        "the tag \"" + operation.tag() + "\" has more operations than one class can hold: those from here on"
                                + " are in the group \"" + group.name + "\"",
                        operation.pointer(),
                        null);
            }
            divided.add(group.name.equals(operation.tag()) ? operation : operation.withTag(group.name));
        }
        return divided;
    }

    /** Finds servers, global parameters and requirements that are too many to be set on a client. */
    void check(List<ServerGroup> servers, List<Parameter> globals, int authentications) {
        int settings = servers.size() + globals.size() + authentications;
        if (settings > SETTINGS) {
            diagnostics.error(
                    "too-many-settings",
                    "a client would have " + settings + " settings, " + servers.size() + " for lists of servers, "
                            + globals.size() + " for global parameters and " + authentications
                            + " for security requirements; more than " + SETTINGS + " are too many",
                    null,
                    "generate several clients, each for a selection of the operations");
        }
    }

    /** The operations of one class. */
    private static final class Group {
        private final String tag;
        private final String name;
        private final int number;
        private final Set<Type> types = new HashSet<>();
        private int constants;

        Group(String tag) {
            this(tag, tag, 1);
        }

        private Group(String tag, String name, int number) {
            this.tag = tag;
            this.name = name;
            this.number = number;
        }

        boolean takes(Operation operation) {
            int more = constants(operation);
            boolean fits = constants == 0 || constants + more <= CONSTANTS;
            constants += fits ? more : 0;
            return fits;
        }

        Group next(Set<String> names) {
            String stem = tag.isEmpty() ? "default" : tag;
            int next = number + 1;
            while (!names.add(stem + " " + next)) {
                next++;
            }
            return new Group(tag, stem + " " + next, next);
        }

        /** How many constants the code of an operation takes, rather too many than too few. */
        private int constants(Operation operation) {
            int count = 10 + 4 * operation.parameters().size();
            if (operation.body() != null) {
                count += 4 + content(operation.body().content());
            }
            count += operation.parameters().isEmpty() && operation.body() == null ? 0 : 20;
            for (Response response : operation.responses()) {
                count += 2 + content(response.content());
            }
            return count;
        }

        private int content(List<MediaType> content) {
            int count = 0;
            for (MediaType media : content) {
                count += types.add(media.type()) ? 12 : 0;
            }
            return count;
        }
    }
}
