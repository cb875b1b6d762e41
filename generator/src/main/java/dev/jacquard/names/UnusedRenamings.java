package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diagnostics.NearestName;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells of names that the user chose for things which are not there: a mistake more often than a wish. */
final class UnusedRenamings {
    private final Namespace space;
    private final Diagnostics diagnostics;
    private final NearestName nearest = new NearestName();

    private UnusedRenamings(Namespace space, Diagnostics diagnostics) {
        this.space = space;
        this.diagnostics = diagnostics;
    }

    static void report(Namespace space, Diagnostics diagnostics) {
        if (!space.options().renamings().equals(Renamings.NONE)) {
            new UnusedRenamings(space, diagnostics).report();
        }
    }

    private void report() {
        Set<String> models = new LinkedHashSet<>();
        Set<String> properties = new LinkedHashSet<>();
        Set<String> parameters = new LinkedHashSet<>();
        Set<String> operations = new LinkedHashSet<>();
        Set<String> values = new LinkedHashSet<>();
        Api api = space.api();
        for (NamedType type : api.types().values()) {
            addKeys(type.origin(), models);
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> properties.add(property.name()));
            } else if (type instanceof EnumType enumType) {
                enumType.values().forEach(value -> values.add(ConstantNames.text(value.literal())));
            }
        }
        for (Operation operation : api.operations()) {
            if (operation.id() != null) {
                operations.add(operation.id());
            }
            operations.add(operation.method() + " " + operation.path().text());
            operation.parameters().stream().map(Parameter::name).forEach(parameters::add);
        }
        Renamings renamings = space.options().renamings();
        report("modelNameMappings", "no model comes from the schema ", renamings.models(), models);
        report("inlineSchemaNameMappings", "no schema without a key is called ", renamings.inlineModels(),
                space.stems().inlineNames());
        report("nameMappings", "no model has the property ", renamings.properties(), properties);
        report("parameterNameMappings", "no operation has the parameter ", renamings.parameters(), parameters);
        report("operationIdNameMappings", "no operation is called ", renamings.operations(), operations);
        report("enumNameMappings", "no enum has the value ", renamings.constants(), values);
    }

    /** The keys of all schemas that a name is made of. */
    private static void addKeys(Origin origin, Set<String> keys) {
        if (origin instanceof Origin.Component component && component.isSchema()) {
            keys.add(component.key());
        } else if (origin instanceof Origin.Member member) {
            addKeys(member.owner(), keys);
        } else if (origin instanceof Origin.Element element) {
            addKeys(element.container(), keys);
        } else if (origin instanceof Origin.Branch branch) {
            addKeys(branch.union(), keys);
        }
    }

    private void report(String option, String problem, Map<String, String> mappings, Set<String> present) {
        for (String original : new TreeSet<>(mappings.keySet())) {
            if (!present.contains(original)) {
                String told = nearest.to(original, present.iterator());
                diagnostics.warning(
                        "renaming-of-nothing",
                        option + ": " + problem + original,
                        null,
                        told == null ? null : "did you mean " + told + "?");
            }
        }
    }
}
