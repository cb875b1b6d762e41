package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Woven;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An operation of thousands of parameters: javac's stack is too small for a chain of so many calls, and they are too much for
 * one method.
 */
class ManyParametersTest extends LoopbackTest {
    private static final int COUNT = 2_000;

    private static final GeneratedClient CLIENT = Woven.yaml(document()).compile();

    ManyParametersTest() {
        super(CLIENT);
    }

    private static String document() {
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            String type = i % 2 == 0 ? "type: string" : "type: array, items: {type: string, format: date-time}";
            parameters.append("        - {name: p%d, in: query, deprecated: %b, schema: {%s}}\n".formatted(i, i == 500, type));
        }
        return """
                openapi: 3.0.3
                info: {title: Tasks, version: '1'}
                paths:
                  /tasks:
                    get:
                      operationId: listTasks
                      parameters:
                PARAMETERS      responses: {'204': {description: Nothing}}
                """.replace("PARAMETERS", parameters);
    }

    @Test
    void noMethodIsTooLongForTheCompilerOfTheVirtualMachine() {
        CLIENT.classFiles().forEach((name, bytes) ->
                assertThat(ClassFile.read(bytes).longest()).as(name).isLessThanOrEqualTo(ClassFile.HUGE_METHOD));
    }

    @Test
    void allAreSentInTheirOrder() {
        OperationCall call = connection.operation("listTasks");
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            if (i % 2 == 0) {
                call.set("p" + i, "v");
                pairs.add("p" + i + "=v");
            }
        }
        call.execute();
        assertThat(server.request().target()).isEqualTo("/tasks?" + String.join("&", pairs));
    }
}
