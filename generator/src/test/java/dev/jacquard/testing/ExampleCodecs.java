package dev.jacquard.testing;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.java.Checks;
import dev.jacquard.java.Jackson;
import dev.jacquard.java.JavaFile;
import dev.jacquard.java.JavaSources;
import dev.jacquard.java.KitParts;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.java.RuntimeKit;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The generated codecs of a document's types, and those of lists and maps of them. */
public final class ExampleCodecs {
    private final Names names;
    private final GeneratedClient client;
    private final Class<?> codecs;
    private final Map<Type, Object> known = new HashMap<>();

    /**
     * The codecs of a client.
     *
     * @param names its names
     * @param client the client
     */
    public ExampleCodecs(Names names, GeneratedClient client) {
        this.names = names;
        this.client = client;
        this.codecs = client.runtime("json.JsonCodec");
    }

    /**
     * Generates and compiles what some types need, and no operation.
     *
     * @param document the document
     * @param types types of its model
     */
    public static ExampleCodecs generate(ExampleDocument document, Collection<Type> types) {
        Api api = document.api();
        Map<Pointer, NamedType> needed = new LinkedHashMap<>();
        types.forEach(type -> need(type, api, needed));
        Api models = new Api(api.info(), List.of(), List.of(), List.of(), needed, List.of(), List.of(), List.of(), null, Map.of());
        Map<String, String> files = new LinkedHashMap<>();
        Templates templates = new Templates("java", null);
        for (JavaFile file : JavaSources.of(
                models, document.names(), templates, ModelStyle.RECORD, Checks.NONE, Jackson.NONE)) {
            files.put("src/main/java/" + file.name().path(), file.source());
        }
        RuntimeKit.of(document.names(), KitParts.of(models, Checks.NONE))
                .forEach(file -> files.put("src/main/java/" + file.path(), file.source()));
        return new ExampleCodecs(document.names(), new Woven(files, "", List.of(), Set.of(), null).compileQuickly());
    }

    /** Decodes and encodes. */
    public String roundTrip(Type type, String json) {
        Object codec = codec(type);
        Object value = Reflect.callOrNull(codec, "decode", json);
        return (String) Reflect.call(codec, "encode", value);
    }

    private Object codec(Type type) {
        Object codec = known.get(type);
        if (codec == null) {
            codec = compose(type);
            known.put(type, codec);
        }
        return codec;
    }

    private Object compose(Type type) {
        if (type instanceof NullableType nullable) {
            return Reflect.call(codecs, "nullable", codec(nullable.type()));
        }
        if (type instanceof ListType list) {
            return Reflect.call(codecs, "list", codec(list.items()));
        }
        if (type instanceof MapType map) {
            return Reflect.call(codecs, "map", codec(map.values()));
        }
        if (type instanceof AnyType) {
            return Reflect.constant(codecs, "VALUE");
        }
        if (type instanceof Primitive primitive) {
            return Reflect.constant(codecs, constant(primitive.kind()));
        }
        return Reflect.constant(client.type(names.type(((Reference) type).target()).simpleName()), "JSON");
    }

    private static String constant(Primitive.Kind kind) {
        return switch (kind) {
            case INT32 -> "INTEGER";
            case INT64 -> "LONG";
            case BINARY -> "BASE64";
            default -> kind.name();
        };
    }

    private static void need(Type type, Api api, Map<Pointer, NamedType> needed) {
        if (type instanceof NullableType nullable) {
            need(nullable.type(), api, needed);
        } else if (type instanceof ListType list) {
            need(list.items(), api, needed);
        } else if (type instanceof MapType map) {
            need(map.values(), api, needed);
        } else if (type instanceof Reference reference && !needed.containsKey(reference.target())) {
            NamedType named = api.resolve(reference);
            needed.put(reference.target(), named);
            if (named instanceof ObjectType object) {
                object.properties().forEach(property -> need(property.type(), api, needed));
                if (object.additional() != null) {
                    need(object.additional(), api, needed);
                }
            } else if (named instanceof UnionType union) {
                union.branches().forEach(branch -> need(branch.type(), api, needed));
            }
        }
    }
}
