package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.AnyType;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schemas of objects with properties. */
final class Objects {
    /** Longer ones cannot be labels of a switch: a constant holds at most 65,535 bytes. */
    private static final int LONGEST_NAME = 20_000;

    private final Context context;
    private final Schemas schemas;
    private final Examples examples;

    Objects(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
        this.examples = new Examples(context);
    }

    /** Stands for a type while its members are looked at: it keeps the place in the order of declarations. */
    ObjectType placeholder(Pointer pointer, Origin origin) {
        return new ObjectType(pointer, origin, Documentation.NONE, List.of(), null, List.of(), Constraints.NONE);
    }

    ObjectType translate(Facts facts, SchemaNode schema, Origin origin) {
        List<Property> properties = new ArrayList<>();
        for (Map.Entry<String, List<SchemaNode>> entry : facts.properties.entrySet()) {
            Overlap overlap = Overlap.of(entry.getValue(), context);
            SchemaNode property = overlap.best();
            if (entry.getKey().length() > LONGEST_NAME) {
                context.diagnostics().error(
                        "property-name-too-long",
                        "a property's name has " + entry.getKey().length() + " characters, but at most " + LONGEST_NAME
                                + " can be told apart",
                        schema.pointer(),
                        null);
            } else if (!ignored(property)) {
                Origin member = new Origin.Member(origin, entry.getKey());
                Type type = overlap.merged()
                        ? schemas.together(overlap.parts(), schema.member("properties", entry.getKey()), member)
                        : schemas.translate(property, Origins.of(property, schema, member, context));
                properties.add(property(
                        entry.getKey(), property, entry.getValue(), type, facts.required.contains(entry.getKey())));
            }
        }
        properties.addAll(undescribed(facts, schema));
        Documentation docs = SchemaDocs.of(schema.json());
        return new ObjectType(
                schema.pointer(),
                origin,
                docs,
                properties,
                additional(facts, schema, origin),
                examples.of(schema.pointer()),
                ConstraintsOf.schema(schema, context));
    }

    /**
     * Members that are required and not described, where nothing else holds them: any JSON that a caller can give and find.
     * Nothing demands them, since such a name is as often a slip.
     */
    private List<Property> undescribed(Facts facts, SchemaNode schema) {
        List<Property> members = new ArrayList<>();
        boolean kept = facts.additional != null || !facts.patterns.isEmpty();
        for (String name : facts.required) {
            if (!kept && !facts.properties.containsKey(name) && name.length() <= LONGEST_NAME) {
                Pointer place = schema.pointer().child(schema.has("required") ? "required" : "allOf");
                context.diagnostics().warning(
                        "required-not-described",
                        "\"" + name + "\" is required, but no property of that name is described; its value is any JSON",
                        context.raw(place).isPresent() ? place : schema.pointer(),
                        null);
                members.add(new Property(
                        place, name, new AnyType(false), false, Access.READ_WRITE, false, Documentation.NONE, null,
                        List.of(), Constraints.NONE));
            }
        }
        return members;
    }

    private @Nullable Type additional(Facts facts, SchemaNode schema, Origin origin) {
        boolean declared = facts.additional != null && !facts.closed() || !facts.patterns.isEmpty();
        if (declared) {
            return schemas.values(facts, schema, new Origin.Member(origin, "additionalProperties"));
        }
        // Where the document says that there are none, too: servers gain members before documents do.
        return context.unknownProperties() == UnknownProperties.KEEP ? new AnyType(false) : null;
    }

    private boolean ignored(SchemaNode property) {
        return property.is(Speakeasy.IGNORE)
                || property.reference() != null
                        && context.schema(property).map(target -> target.is(Speakeasy.IGNORE)).orElse(false);
    }

    private Property property(
            String name, SchemaNode schema, List<SchemaNode> all, Type type, boolean required) {
        Documentation docs = SchemaDocs.of(schema, name, type.withoutNull() instanceof Reference, context);
        for (int i = all.size() - 1; i >= 0 && docs.description() == null; i--) {
            docs = new Documentation(
                    docs.summary(), SchemaDocs.of(all.get(i).json()).description(), docs.externalDocs(), docs.deprecation());
        }
        return new Property(
                schema.pointer(),
                name,
                type,
                required,
                access(all),
                "password".equals(schema.text("format")) || says(all, "writeOnly"),
                docs,
                defaultValue(schema, type, required),
                examples.of(schema.pointer()),
                ConstraintsOf.schema(schema, context));
    }

    /** The default that the document states; or the only value that is allowed, where there must be one. */
    private @Nullable Literal defaultValue(SchemaNode schema, Type type, boolean required) {
        JsonNode stated = schema.json().get("default");
        if (stated != null) {
            return stated.isNull() ? null : Literals.of(stated);
        }
        if (!required) {
            return null;
        }
        NamedType named = type instanceof Reference reference ? schemas.declared(reference.target()) : null;
        if (named instanceof EnumType values) {
            return values.values().size() == 1 ? values.values().get(0).literal() : null;
        }
        JsonNode constant = Constants.of(schema.json());
        if (constant == null) {
            constant = context.schema(schema).map(target -> Constants.of(target.json())).orElse(null);
        }
        return constant == null || constant.isNull() ? null : Literals.of(constant);
    }

    /** What one of the schemas of a property says, or what one of them refers to. */
    private Access access(List<SchemaNode> all) {
        if (says(all, "readOnly")) {
            return Access.READ_ONLY;
        }
        return says(all, "writeOnly") ? Access.WRITE_ONLY : Access.READ_WRITE;
    }

    private boolean says(List<SchemaNode> all, String keyword) {
        return all.stream().anyMatch(schema ->
                schema.is(keyword) || context.schema(schema).map(target -> target.is(keyword)).orElse(false));
    }

    /** Whether a type is any value for want of a better one. */
    static boolean unknown(Type type) {
        return type.withoutNull() instanceof AnyType;
    }
}
