package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Status;
import dev.jacquard.api.Webhook;
import dev.jacquard.names.NameKey.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys under which names are recorded. The pointer of an inline schema may have an index in it: something put
 * before it would hand its name on to another. So an inline type is told by what it is for, and a branch of a union by
 * its title or by what every value of it has.
 */
final class StableKeys {
    private static final Pointer COMPONENTS = Pointer.of("/components");

    private final Map<Pointer, Pointer> ofTypes = new HashMap<>();
    private final Map<Origin, NamedType> branches = new HashMap<>();
    private final Set<Origin> unions;

    StableKeys(Api api) {
        this.unions = Stems.unions(api);
        for (NamedType type : api.types().values()) {
            if (type.origin() instanceof Origin.Branch) {
                branches.put(type.origin(), type);
            }
        }
        Set<Pointer> given = new HashSet<>();
        List<NamedType> inline = new ArrayList<>();
        for (NamedType type : api.types().values()) {
            if (type.origin() instanceof Origin.Component) {
                ofTypes.put(type.pointer(), type.pointer());
                given.add(type.pointer());
            } else {
                inline.add(type);
            }
        }
        inline.sort(Comparator.comparing(NamedType::pointer));
        Map<Pointer, Pointer> wished = new HashMap<>();
        for (NamedType type : inline) {
            wished.put(type.pointer(), ofMedia(of(type.origin()), type.pointer()));
        }
        for (NamedType type : inline) {
            Pointer key = wished.get(type.pointer());
            // Two that are for the same, as branches of one shape: the second has its own place only.
            if (key == null || !given.add(key)) {
                key = type.pointer();
                while (!given.add(key)) {
                    key = key.child("other");
                }
            }
            ofTypes.put(type.pointer(), key);
        }
    }

    /** The place by which a type and its members are recorded. */
    Pointer of(Pointer type) {
        return ofTypes.getOrDefault(type, type);
    }

    NameKey type(Pointer type) {
        return NameKey.of(Kind.TYPE, of(type));
    }

    NameKey property(Pointer type, MemberKey member) {
        Pointer owner = of(type);
        Pointer place = switch (member.kind()) {
            case "additional" -> owner.child("additionalProperties").child("*");
            case "nulls" -> owner.child("nulls").child("*");
            case "null" -> owner.child("nulls").child("properties").child(member.name());
            default -> owner.child("properties").child(member.name());
        };
        return NameKey.of(Kind.PROPERTY, place);
    }

    NameKey constant(Pointer type, String value) {
        return NameKey.of(Kind.CONSTANT, of(type).child("enum").child(value));
    }

    NameKey branch(Pointer type, String branch) {
        return NameKey.of(Kind.BRANCH, of(type).child("branches").child(branch));
    }

    static NameKey parameter(Pointer operation, MemberKey member) {
        // The body that the method takes keeps its name, whichever forms of it are added.
        String name = member.equals(MemberKey.BODY) ? member.kind() : member.name();
        return NameKey.of(Kind.PARAMETER, operation.child("parameters").child(member.kind()).child(name));
    }

    /** What tells the successes of an operation apart, and the method that gives it. */
    static NameKey result(Kind kind, Pointer operation) {
        return NameKey.of(kind, operation.child("responses"));
    }

    /** The method that gives the answer of an operation as a stream. */
    static NameKey stream(Pointer operation) {
        return NameKey.of(Kind.METHOD, operation.child("responses").child("stream"));
    }

    /** The method that gives the answers of an operation page by page. */
    static NameKey pages(Pointer operation) {
        return NameKey.of(Kind.METHOD, operation.child("responses").child("pages"));
    }

    static NameKey outcome(Pointer operation, Status status) {
        return NameKey.of(Kind.OUTCOME, operation.child("responses").child(status.toString()));
    }

    static NameKey tag(Kind kind, String tag) {
        return NameKey.of(kind, Pointer.of("/tags").child(tag));
    }

    /** By its name: two webhooks may refer to one place. */
    static NameKey webhook(Webhook webhook) {
        return NameKey.of(Kind.WEBHOOK, Pointer.of("/webhooks").child(webhook.name()));
    }

    static NameKey global(Parameter parameter) {
        MemberKey key = MemberKey.of(parameter);
        return NameKey.of(Kind.SETTING, Pointer.of("/globals").child(key.kind()).child(key.name()));
    }

    private Pointer of(Origin origin) {
        if (origin instanceof Origin.Component component) {
            return COMPONENTS.child(component.kind()).child(component.key());
        }
        if (origin instanceof Origin.Member member) {
            return of(member.owner()).child("properties").child(member.property());
        }
        if (origin instanceof Origin.Element element) {
            return of(element.container()).child("items");
        }
        if (origin instanceof Origin.Branch branch) {
            // One that stands for the whole union is known by the place of that.
            Pointer union = of(branch.union());
            return unions.contains(branch.union()) ? union.child("branches").child(told(branch)) : union;
        }
        if (origin instanceof Origin.OfParameter parameter) {
            return parameter.owner().child("parameters").child(parameter.name());
        }
        if (origin instanceof Origin.OfBody body) {
            return body.operation().child("requestBody");
        }
        if (origin instanceof Origin.OfWebhook webhook) {
            return webhook.webhook().child("requestBody");
        }
        Origin.OfResponse response = (Origin.OfResponse) origin;
        return response.operation().child("responses").child(response.status().toString());
    }

    /** What tells a branch from the others, wherever it stands among them. */
    private String told(Origin.Branch branch) {
        NamedType type = branches.get(branch);
        if (!branch.label().isEmpty()) {
            return branch.label();
        }
        if (type instanceof ObjectType object) {
            return "object " + JavaNames.limited(properties(object), properties(object));
        }
        if (type instanceof EnumType) {
            // Not by its values: others may be put before them, and lists beside each other are read as one.
            return "enum";
        }
        return type == null ? "list" : "union";
    }

    /** The properties that every value has; the first one, where there is none that it must have. */
    private static String properties(ObjectType object) {
        List<Property> properties = object.properties();
        String required = properties.stream()
                .filter(Property::required)
                .map(Property::name)
                .sorted()
                .collect(Collectors.joining(" "));
        return required.isEmpty() && !properties.isEmpty() ? properties.get(0).name() : required;
    }

    /** The key of what stands in a form of a body: forms other than JSON say which they are. */
    private static Pointer ofMedia(Pointer key, Pointer type) {
        String name = form(type);
        return name.isEmpty() ? key : key.child("content").child(name);
    }

    /** The media type of the body that a schema stands in; empty for JSON, and for what stands in no operation. */
    static String form(Pointer schema) {
        List<String> tokens = schema.tokens();
        int content = tokens.indexOf("content");
        if (content < 0 || content + 1 >= tokens.size() || !tokens.get(0).equals("paths")) {
            return "";
        }
        MediaType form = MediaType.named(schema, tokens.get(content + 1));
        return form.json() ? "" : form.name();
    }
}
