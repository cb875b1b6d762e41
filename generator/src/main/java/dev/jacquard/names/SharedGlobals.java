package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property.Access;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The global parameters where they are the same in many requests: code for them stands once, and each request that
 * takes them all has it.
 */
public final class SharedGlobals {
    /** What owns them, as a request owns its parameters. */
    static final Pointer PLACE = Pointer.ROOT.child("x-speakeasy-globals");

    private SharedGlobals() {}

    /**
     * Whether requests share code for global parameters. Of one parameter there is hardly any. It does not depend on
     * how many requests there are: an operation that is added changes no other one's request.
     *
     * @param api an API
     * @return true if it has two global parameters or more
     */
    public static boolean exist(Api api) {
        return api.globals().size() > 1;
    }

    /**
     * The global parameters as members of a request.
     *
     * @param api an API
     * @param names its names
     * @return the members, in document order
     */
    public static List<Member> members(Api api, Names names) {
        List<Member> members = new ArrayList<>();
        for (Parameter global : exist(api) ? api.globals() : List.<Parameter>of()) {
            MemberKey key = MemberKey.of(global);
            members.add(new Member(
                    key,
                    names.member(PLACE, key),
                    global.type(),
                    false,
                    Access.READ_WRITE,
                    false,
                    global.docs(),
                    null,
                    global.examples(),
                    global.constraints()));
        }
        return members;
    }

    /**
     * Whether an operation takes them all, and each as it is declared globally.
     *
     * @param operation an operation
     * @param api its API
     * @param names the API's names
     * @return true if its request shares their code
     */
    public static boolean taken(Operation operation, Api api, Names names) {
        if (!exist(api)) {
            return false;
        }
        Map<MemberKey, Parameter> own = new HashMap<>();
        operation.parameters().forEach(parameter -> own.put(MemberKey.of(parameter), parameter));
        for (Parameter global : api.globals()) {
            MemberKey key = MemberKey.of(global);
            Parameter parameter = own.get(key);
            boolean alike = parameter != null
                    && parameter.type().equals(global.type())
                    && parameter.required() == global.required()
                    && parameter.style() == global.style()
                    && parameter.explode() == global.explode()
                    && parameter.allowReserved() == global.allowReserved()
                    && parameter.docs().deprecated() == global.docs().deprecated()
                    && names.member(operation.pointer(), key).equals(names.member(PLACE, key));
            if (!alike) {
                return false;
            }
        }
        return true;
    }
}
