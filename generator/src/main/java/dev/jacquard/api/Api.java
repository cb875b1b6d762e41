package dev.jacquard.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An API: everything that a document says and that code or pages are made of.
 *
 * @param info the document's words about itself
 * @param tags the groups of operations, in document order; each operation's tag is among them
 * @param operations the operations, in document order
 * @param webhooks the requests that the server sends, in document order; no two have one name
 * @param types the named types by the place of their schema, in document order
 * @param globals the parameters that are set once on the client and sent by each operation that takes them
 * @param servers the lists of servers that operations use; the document's own first
 * @param securitySchemes the ways to authenticate
 * @param retries when calls are tried again; null if the document does not say
 * @param xml what the objects that travel as XML are there, by the place of their schema
 */
public record Api(
        Info info,
        List<Tag> tags,
        List<Operation> operations,
        List<Webhook> webhooks,
        Map<Pointer, NamedType> types,
        List<Parameter> globals,
        List<ServerGroup> servers,
        List<SecurityScheme> securitySchemes,
        @Nullable Retries retries,
        Map<Pointer, XmlModel> xml) {
    /** Copies the collections. */
    public Api {
        tags = List.copyOf(tags);
        operations = List.copyOf(operations);
        webhooks = List.copyOf(webhooks);
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        globals = List.copyOf(globals);
        servers = List.copyOf(servers);
        securitySchemes = List.copyOf(securitySchemes);
        xml = Map.copyOf(xml);
    }

    /**
     * The declaration that a reference names.
     *
     * @param reference a reference of this API
     * @return the named type
     */
    public NamedType resolve(Reference reference) {
        NamedType type = types.get(reference.target());
        if (type == null) {
            throw new IllegalArgumentException("no type stands at " + reference.target());
        }
        return type;
    }

    /**
     * Whether the Java type of a type names a deprecated class.
     *
     * @param type a type of this API
     * @return true if so
     */
    public boolean namesDeprecated(Type type) {
        if (type instanceof ListType list) {
            return namesDeprecated(list.items());
        }
        if (type instanceof MapType map) {
            return namesDeprecated(map.values());
        }
        if (type instanceof NullableType nullable) {
            return namesDeprecated(nullable.type());
        }
        NamedType named = type instanceof Reference reference ? types.get(reference.target()) : null;
        return named != null && named.docs().deprecated();
    }

    /**
     * The operations by tag.
     *
     * @return for each of this API's tags its operations, in document order
     */
    public Map<Tag, List<Operation>> byTag() {
        Map<String, List<Operation>> byName = new HashMap<>();
        for (Operation operation : operations) {
            byName.computeIfAbsent(operation.tag(), name -> new ArrayList<>()).add(operation);
        }
        Map<Tag, List<Operation>> byTag = new LinkedHashMap<>();
        tags.forEach(tag -> byTag.put(tag, byName.getOrDefault(tag.name(), List.of())));
        return byTag;
    }

    /**
     * The ways in which operations authenticate.
     *
     * @return each once, in document order; none for operations that do not
     */
    public List<Authentication> authentications() {
        return Authentication.of(operations);
    }

    /**
     * The ways to authenticate that operations ask for.
     *
     * @return the schemes, in document order
     */
    public List<SecurityScheme> usedSchemes() {
        Set<String> keys = new HashSet<>();
        authentications().forEach(each -> each.alternatives().forEach(keys::addAll));
        return securitySchemes.stream().filter(scheme -> keys.contains(scheme.key())).toList();
    }

    /**
     * The global parameter that an operation's parameter takes its value from where the request sets none.
     *
     * @param parameter a parameter of an operation
     * @return the global parameter, or null if the parameter is the operation's alone
     */
    public @Nullable Parameter global(Parameter parameter) {
        for (Parameter global : globals) {
            if (global.in() == parameter.in() && global.name().equals(parameter.name())) {
                return global;
            }
        }
        return null;
    }
}
