package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.RequestBody;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassLimitsTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void aThousandOperationsWithBodiesOfTheirOwnStayTogether() {
        List<Operation> operations = operations("", 1_000);

        assertThat(new ClassLimits(diagnostics).divided(operations)).isEqualTo(operations);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void moreThanAClassHoldsGoIntoGroupsOfTheirOwn() {
        List<Operation> operations = operations("", 4_000);
        operations.addAll(operations("default 2", 1));

        List<Operation> divided = new ClassLimits(diagnostics).divided(operations);

        assertThat(divided).extracting(Operation::pointer).isEqualTo(operations.stream().map(Operation::pointer).toList());
        assertThat(divided.stream().map(Operation::tag).distinct())
                .containsExactly("", "default 3", "default 4", "default 5", "default 2");
        assertThat(diagnostics.all()).extracting("code").containsOnly("tag-too-large").hasSize(3);
    }

    /** Operations that take and give something of their own. */
    private static List<Operation> operations(String tag, int count) {
        return IntStream.range(0, count).mapToObj(i -> operation(tag, i)).collect(Collectors.toList());
    }

    private static Operation operation(String tag, int number) {
        Pointer pointer = Pointer.of("/paths").child(tag + number).child("put");
        Pointer body = pointer.child("requestBody");
        MediaType json = new MediaType(
                body, "application/json", new Reference(body.child("schema")), List.of(), Map.of(), Constraints.NONE, null,
                null);
        return new Operation(
                pointer, null, "PUT", PathTemplate.parse("/" + number), tag, Documentation.NONE, List.of(),
                new RequestBody(body, Documentation.NONE, true, List.of(json)), List.of(), Pointer.of("/servers"),
                null, List.of(), null);
    }
}
