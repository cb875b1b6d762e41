package dev.jacquard.corpus;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.List;

/**
 * The places of a model where a schema stands: members, elements, branches, parameters, bodies, and the named types
 * themselves.
 *
 * @param all how many there are
 * @param gaps at how many of them a schema says what it is and yet became any JSON value
 */
record SchemaPositions(int all, int gaps) {
    static final SchemaPositions NONE = new SchemaPositions(0, 0);

    static SchemaPositions of(Api api) {
        Count count = new Count();
        api.types().values().forEach(count::named);
        api.globals().forEach(count::parameter);
        api.operations().forEach(operation -> {
            operation.parameters().forEach(count::parameter);
            if (operation.body() != null) {
                count.content(operation.body().content());
            }
            operation.responses().forEach(response -> count.content(response.content()));
        });
        return new SchemaPositions(count.all, count.gaps);
    }

    SchemaPositions plus(SchemaPositions other) {
        return new SchemaPositions(all + other.all, gaps + other.gaps);
    }

    /** Gaps in a hundred places. */
    double percent() {
        return all == 0 ? 0 : 100.0 * gaps / all;
    }

    private static final class Count {
        private int all;
        private int gaps;

        void named(NamedType type) {
            all++;
            if (type instanceof ObjectType object) {
                object.properties().forEach(property -> type(property.type()));
                if (object.additional() != null) {
                    type(object.additional());
                }
            } else if (type instanceof UnionType union) {
                union.branches().forEach(branch -> type(branch.type()));
            }
        }

        void parameter(Parameter parameter) {
            type(parameter.type());
        }

        void content(List<MediaType> content) {
            content.forEach(media -> type(media.type()));
        }

        private void type(Type type) {
            all++;
            if (type instanceof AnyType any) {
                gaps += any.gap() ? 1 : 0;
            } else if (type instanceof ListType list) {
                type(list.items());
            } else if (type instanceof MapType map) {
                type(map.values());
            } else if (type instanceof NullableType nullable) {
                all--;
                type(nullable.type());
            }
        }
    }
}
