package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON values of the document. */
final class Literals {
    private Literals() {}

    static Literal of(JsonNode node) {
        switch (node.getNodeType()) {
            case STRING:
                return new Literal.Text(node.textValue());
            case NUMBER:
                return new Literal.Number(node.decimalValue());
            case BOOLEAN:
                return new Literal.Bool(node.booleanValue());
            case ARRAY:
                List<Literal> items = new ArrayList<>(node.size());
                node.forEach(item -> items.add(of(item)));
                return new Literal.Array(items);
            case OBJECT:
                Map<String, Literal> members = new LinkedHashMap<>();
                node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
                return new Literal.Obj(members);
            default:
                return new Literal.Null();
        }
    }
}
