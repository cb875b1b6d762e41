package dev.jacquard.translate;

import dev.jacquard.api.Documentation;
import dev.jacquard.api.Example;
import dev.jacquard.api.Literal;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.Type;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schemas of objects with properties. */
final class Objects {
    /** A name is a constant of a class file, which holds 65,535 bytes: three for a character, if it must be. */
    private static final int LONGEST_NAME = 20_000;

    private final Context context;
    private final Schemas schemas;
    private final Examples examples;

    Objects(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
        this.examples = new Examples(context);
    }

    /** Stands for an object while its members are looked at: it keeps the place in the order of declarations. */
    ObjectType placeholder(Pointer pointer, Origin origin) {
        return new ObjectType(pointer, origin, Documentation.NONE, List.of(), null, List.of());
    }

    ObjectType translate(Schema<?> schema, Pointer pointer, Origin origin) {
        Set<String> required = new HashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        List<Property> properties = new ArrayList<>();
        Context.orEmpty(schema.getProperties()).forEach((name, property) -> {
            Pointer at = pointer.child("properties").child(name);
            if (name.length() > LONGEST_NAME) {
                context.diagnostics().error(
                        "property-name-too-long",
                        "a property's name has " + name.length() + " characters, but at most " + LONGEST_NAME
                                + " can be told apart",
                        pointer,
                        null);
                return;
            }
            Type type = schemas.translate(property, at, new Origin.Member(pointer, name));
            properties.add(property(name, property, at, type, required.contains(name)));
        });
        Object additional = schema.getAdditionalProperties();
        Type kept = additional instanceof Schema<?> values
                ? schemas.translate(
                        values, pointer.child("additionalProperties"), new Origin.Element(new Origin.Member(pointer, "additional")))
                : null;
        return new ObjectType(
                pointer,
                origin,
                Docs.of(null, schema.getDescription(), schema.getExternalDocs(), schema.getDeprecated()),
                properties,
                kept,
                examples.of(pointer));
    }

    private Property property(String name, Schema<?> schema, Pointer pointer, Type type, boolean required) {
        Documentation docs = Docs.of(null, schema.getDescription(), schema.getExternalDocs(), schema.getDeprecated());
        List<Example> shown = examples.of(pointer);
        return new Property(
                pointer,
                name,
                Boolean.TRUE.equals(schema.getNullable()) ? NullableType.of(type) : type,
                required,
                access(schema),
                "password".equals(schema.getFormat()) || Boolean.TRUE.equals(schema.getWriteOnly()),
                docs,
                defaultValue(pointer),
                shown,
                ConstraintsOf.schema(schema));
    }

    private @Nullable Literal defaultValue(Pointer schema) {
        return context.raw(schema.child("default")).map(Literals::of).orElse(null);
    }

    private static Access access(Schema<?> schema) {
        if (Boolean.TRUE.equals(schema.getReadOnly())) {
            return Access.READ_ONLY;
        }
        return Boolean.TRUE.equals(schema.getWriteOnly()) ? Access.WRITE_ONLY : Access.READ_WRITE;
    }
}
