package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parameters that {@code x-speakeasy-globals} lists and that some operation takes. */
final class Globals {
    private static final String EXTENSION = "x-speakeasy-globals";

    private final Context context;
    private final Parameters parameters;

    Globals(Context context, Parameters parameters) {
        this.context = context;
        this.parameters = parameters;
    }

    List<Parameter> of(List<Operation> operations) {
        Pointer list = Pointer.ROOT.child(EXTENSION).child("parameters");
        List<Parameter> globals = new ArrayList<>();
        Optional<JsonNode> raw = context.raw(list);
        for (int i = 0; raw.isPresent() && i < raw.get().size(); i++) {
            JsonNode entry = raw.get().get(i);
            String reference = entry.path("$ref").textValue();
            Optional<Parameter> global = reference == null
                    ? named(entry, operations)
                    : parameters.component(reference, list.child(i));
            global.filter(parameter -> taken(parameter, operations)).ifPresent(globals::add);
        }
        return globals;
    }

    /** An entry that is written out stands for the parameter of that name and place which operations declare. */
    private static Optional<Parameter> named(JsonNode entry, List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> parameter.name().equals(entry.path("name").asText())
                        && parameter.in().name().equalsIgnoreCase(entry.path("in").asText()))
                .findFirst();
    }

    private static boolean taken(Parameter global, List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation.parameters().stream())
                .anyMatch(parameter -> parameter.in() == global.in() && parameter.name().equals(global.name()));
    }
}
