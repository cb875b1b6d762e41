package dev.jacquard.translate;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Response;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.api.XmlModel;
import dev.jacquard.api.XmlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which bodies travel as XML that callers give and are given as values, and how. */
final class XmlBodies {
    private final Context context;
    private final Schemas schemas;
    private final XmlNodes nodes;

    XmlBodies(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
        this.nodes = new XmlNodes(context);
    }

    /**
     * A form of a body as a value, if it is XML and its schema says what is in it.
     *
     * @param media the form
     * @param written whether it is sent: its element needs a name
     * @param besideJson whether the same body may be JSON: frameworks list XML beside it whether or not anybody has
     *     thought of it, so a schema must have a word about it
     * @return the form, with the element that it is or as it was
     */
    MediaType typed(MediaType media, boolean written, boolean besideJson) {
        Pointer at = media.pointer().child("schema");
        Optional<SchemaNode> schema = context.raw(at).map(json -> new SchemaNode(json, at));
        if (!media.isXml() || schema.isEmpty() || !schema.get().json().isObject() || !says(media.type())) {
            return media;
        }
        XmlNode root = nodes.root(schema.get(), media.type());
        XmlCheck check = new XmlCheck(context, nodes, schemas::declared);
        check.root(root, media.type(), schema.get(), written);
        if (besideJson && (!check.described() || check.problem() != null)) {
            return media;
        }
        if (check.problem() != null) {
            context.diagnostics().warning(
                    "xml-as-bytes",
                    check.problem() + "; callers " + (written ? "give" : "are given") + " the bytes of this XML",
                    media.pointer(),
                    check.hint());
            return media;
        }
        return media.ofXml(root);
    }

    /** Whether a type says what is in a document: an object, a list or a map of something. */
    private boolean says(Type type) {
        Type present = type.withoutNull();
        if (present instanceof ListType list) {
            return !(list.items().withoutNull() instanceof AnyType);
        }
        if (present instanceof MapType map) {
            return !(map.values().withoutNull() instanceof AnyType);
        }
        return present instanceof Reference reference && !(schemas.declared(reference.target()) instanceof EnumType);
    }

    /** What the objects are as XML that travel so, by the place of their schema. */
    Map<Pointer, XmlModel> models(List<Operation> operations, Map<Pointer, NamedType> types) {
        Map<Pointer, XmlModel> models = new LinkedHashMap<>();
        for (Operation operation : operations) {
            List<MediaType> forms = new ArrayList<>();
            if (operation.body() != null) {
                forms.addAll(operation.body().choices());
            }
            for (Response response : operation.responses()) {
                MediaType.preferred(response.content()).ifPresent(forms::add);
            }
            for (MediaType form : forms) {
                if (form.xml() != null) {
                    reach(form.type(), types, models);
                }
            }
        }
        return models;
    }

    private void reach(Type type, Map<Pointer, NamedType> types, Map<Pointer, XmlModel> models) {
        Type present = type.withoutNull();
        if (present instanceof ListType list) {
            reach(list.items(), types, models);
        } else if (present instanceof MapType map) {
            reach(map.values(), types, models);
        } else if (present instanceof Reference reference) {
            NamedType named = types.get(reference.target());
            if (named instanceof UnionType union && !models.containsKey(union.pointer())) {
                models.put(union.pointer(), new XmlModel(root(union), Map.of(), null));
                union.branches().forEach(branch -> reach(branch.type(), types, models));
            } else if (named instanceof ObjectType object && !models.containsKey(object.pointer())) {
                models.put(object.pointer(), model(object));
                object.properties().forEach(property -> reach(property.type(), types, models));
                if (object.additional() != null) {
                    reach(object.additional(), types, models);
                }
            }
        }
    }

    private XmlModel model(ObjectType object) {
        XmlNode others = object.additional() == null ? null : nodes.unnamed(object.additional());
        return new XmlModel(root(object), nodes.members(object), others);
    }

    private XmlNode root(NamedType type) {
        XmlNode root = nodes.root(nodes.schema(type.pointer()), new Reference(type.pointer()));
        boolean named = root.name() == null
                && type.origin() instanceof Origin.Member member
                && XmlNames.isName(member.property());
        return named
                ? new XmlNode(
                        root.kind(), ((Origin.Member) type.origin()).property(), root.namespace(), root.prefix(), null)
                : root;
    }
}
