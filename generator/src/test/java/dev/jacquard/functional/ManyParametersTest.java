package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Woven;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operation of thousands of parameters: javac's stack is too small for a chain of so many calls. */
class ManyParametersTest extends LoopbackTest {
    private static final int COUNT = 2_000;

    private static final GeneratedClient CLIENT = Woven.yaml(document()).compile();

    ManyParametersTest() {
        super(CLIENT);
    }

    private static String document() {
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            parameters.append("        - {name: p%d, in: query, schema: {type: string}}\n".formatted(i));
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
    void allAreSentInTheirOrder() {
        OperationCall call = connection.operation("listTasks");
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            call.set("p" + i, "v");
            pairs.add("p" + i + "=v");
        }
        call.execute();
        assertThat(server.request().target()).isEqualTo("/tasks?" + String.join("&", pairs));
    }
}
