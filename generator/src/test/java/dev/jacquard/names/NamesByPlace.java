package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.UnionType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All names by where their things stand in the document. That says which thing has a name, whatever key it is recorded
 * under.
 */
final class NamesByPlace {
    private NamesByPlace() {}

    static Map<String, String> of(Api api, Names names) {
        Map<String, String> all = new LinkedHashMap<>();
        names.types().forEach((place, name) -> all.put("type " + place, name.simpleName()));
        names.requests().forEach((place, name) -> all.put("request " + place, name.simpleName()));
        names.exceptions().forEach((place, name) -> all.put("exception " + place, name.simpleName()));
        names.apis().forEach((tag, name) -> all.put("api " + tag, name.simpleName()));
        names.accessors().forEach((tag, name) -> all.put("accessor " + tag, name));
        names.methods().forEach((place, name) -> all.put("method " + place, name));
        names.settings().forEach((place, name) -> all.put("setting " + place, name));
        names.members().forEach((place, members) ->
                members.forEach((key, name) -> all.put("member " + place + " " + key, name)));
        for (NamedType type : api.types().values()) {
            if (type instanceof EnumType values) {
                for (int i = 0; i < values.values().size(); i++) {
                    String value = values.values().get(i).literal().json();
                    all.put("constant " + type.pointer() + " " + value, names.constant(type.pointer(), i));
                }
            } else if (type instanceof UnionType union) {
                for (int i = 0; i < union.branches().size(); i++) {
                    String branch = union.branches().get(i).type().toString();
                    all.put("branch " + type.pointer() + " " + branch, names.branch(type.pointer(), i));
                }
            }
        }
        return all;
    }
}
