import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Generates from a document of a given number of operations: once cold, then again and again. Prints CPU time. */
final class Scaling {
    /** So many operations are generated for the virtual machine to warm up, and so many again to be measured. */
    private static final int WARM = 4_000;

    public static void main(String[] args) throws IOException {
        int operations = Integer.parseInt(args[0]);
        Path work = Files.createTempDirectory("scaling");
        Path document = Files.writeString(work.resolve("document.yaml"), document(operations));
        double start = cpu();
        generate(document);
        double cold = cpu() - start;
        int runs = Math.max(3, WARM / operations);
        for (int i = 1; i < runs; i++) {
            generate(document);
        }
        double[] warm = new double[runs];
        for (int i = 0; i < runs; i++) {
            start = cpu();
            generate(document);
            warm[i] = cpu() - start;
        }
        Arrays.sort(warm);
        // Only now: files that are created soon after others were removed may cost more.
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        System.out.printf("%d %.3f %.4f%n", operations, cold, warm[runs / 2]);
    }

    private static void generate(Path document) throws IOException {
        Path out = Files.createTempDirectory(document.getParent(), "out");
        Pipeline pipeline = new Pipeline(new Configuration(
                new Input(document, List.of(), document.getParent()),
                out,
                EnumSet.allOf(Configuration.Part.class),
                new NameOptions("bench.client", null, null, null),
                null,
                Selection.ALL,
                Configuration.Project.DEFAULTS));
        if (pipeline.run().isEmpty()) {
            throw new IllegalStateException(pipeline.errors());
        }
    }

    /** Of the whole process, with the compiler's and the collector's threads. */
    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime() / 1e9;
    }

    /** Each operation has parameters, a body, an answer and an error; and there is a schema for each. */
    private static String document(int operations) {
        StringBuilder yaml = new StringBuilder("""
                openapi: 3.0.3
                info: {title: Scaling, version: "1"}
                paths:
                """);
        for (int i = 0; i < operations; i++) {
            yaml.append("""
                      /things/%1$d/{id}:
                        post:
                          operationId: changeThing%1$d
                          tags: [Part%2$d]
                          summary: Changes thing %1$d.
                          description: What is not given stays as it is. Takes effect at once.
                          parameters:
                            - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
                            - {name: limit, in: query, description: How many at most., schema: {type: integer, default: 10}}
                            - {name: X-Trace, in: header, schema: {type: string}}
                          requestBody:
                            required: true
                            content:
                              application/json:
                                schema: {$ref: "#/components/schemas/Thing%1$d"}
                          responses:
                            "200":
                              description: The thing as it is now.
                              content:
                                application/json:
                                  schema: {type: array, items: {$ref: "#/components/schemas/Thing%1$d"}}
                            "404":
                              description: There is no such thing.
                              content:
                                application/json:
                                  schema: {type: object, properties: {reason: {type: string}}}
                    """.formatted(i, i / 20));
        }
        yaml.append("components:\n  schemas:\n");
        for (int i = 0; i < operations; i++) {
            yaml.append("""
                        Thing%1$d:
                          description: Thing %1$d, with what it is made of.
                          type: object
                          required: [name, size]
                          properties:
                            name: {type: string, description: What people call it., example: bolt}
                            size: {type: integer, format: int64}
                            since: {type: string, format: date-time}
                            state: {type: string, enum: [new, used, broken]}
                            parts: {type: array, items: {$ref: "#/components/schemas/Thing%2$d"}}
                            extent:
                              type: object
                              properties: {width: {type: number}, height: {type: number}}
                    """.formatted(i, (i + 1) % operations));
        }
        return yaml.toString();
    }
}
