package bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import things.model.ThingList;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A list of 1 MB: the generated codec, and Jackson databind on equal records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class JsonBenchmark {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final byte[] json = Things.json(Things.ONE_MB).getBytes(StandardCharsets.US_ASCII);
    private final ObjectReader reader = MAPPER.readerFor(HandWritten.ThingList.class);
    private final ObjectWriter writer = MAPPER.writerFor(HandWritten.ThingList.class);
    private final ThingList generated = ThingList.JSON.decode(json);
    private final HandWritten.ThingList equal = reader.readValue(json);

    public JsonBenchmark() {
        int ours = ThingList.JSON.encodeBytes(generated).length;
        int theirs = writer.writeValueAsBytes(equal).length;
        if (ours != json.length || theirs != json.length) {
            throw new IllegalStateException("not the same work: " + json.length + ", " + ours + ", " + theirs);
        }
    }

    @Benchmark
    public Object decodeGenerated() {
        return ThingList.JSON.decode(json);
    }

    @Benchmark
    public Object decodeDatabind() {
        return reader.readValue(json);
    }

    @Benchmark
    public Object encodeGenerated() {
        return ThingList.JSON.encodeBytes(generated);
    }

    @Benchmark
    public Object encodeDatabind() {
        return writer.writeValueAsBytes(equal);
    }
}
