package dev.jacquard.translate;

import dev.jacquard.api.ListType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Parameter.In;
import dev.jacquard.api.Parameter.Style;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Type;
import org.jspecify.annotations.Nullable;

/** What of an operation this version cannot carry: no code is better than wrong code. */
final class Support {
    private Support() {}

    /** Why an operation is left out; null if it is not. */
    static @Nullable String obstacle(Operation operation, Schemas schemas) {
        if (operation.body() != null && operation.body().content().stream().noneMatch(MediaType::json)) {
            return "its request body is not JSON";
        }
        for (Parameter parameter : operation.parameters()) {
            String obstacle = obstacle(parameter, schemas);
            if (obstacle != null) {
                return "parameter " + parameter.name() + " " + obstacle;
            }
        }
        return null;
    }

    private static @Nullable String obstacle(Parameter parameter, Schemas schemas) {
        Type type = parameter.type().withoutNull();
        boolean list = type instanceof ListType;
        Type single = type instanceof ListType listType ? listType.items().withoutNull() : type;
        if (!(single instanceof Primitive) && !schemas.isEnum(single)) {
            return "is neither a single value nor a list of them";
        }
        boolean query = parameter.in() == In.QUERY;
        if (list && parameter.in() == In.COOKIE) {
            return "is a list in a cookie";
        }
        Style usual = query || parameter.in() == In.COOKIE ? Style.FORM : Style.SIMPLE;
        if (parameter.style() != usual || list && query && !parameter.explode()) {
            return "is written in another style than the default";
        }
        return query && parameter.allowReserved() ? "allows reserved characters" : null;
    }
}
