package bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import things.ThingsClient;

/** A GET and the decoding of its answer, from a server in another process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CallBenchmark {
    @Param({"" + Things.ONE_KB, "" + Things.HUNDRED_KB})
    public int count;

    private Process server;
    private ThingsClient generated;
    private HandWritten handWritten;

    @Setup(Level.Trial)
    public void start() throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        server = new ProcessBuilder(java, "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "bench.Server")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String port = new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
        generated = ThingsClient.builder().server("http://127.0.0.1:" + port).build();
        handWritten = new HandWritten("http://127.0.0.1:" + port);
    }

    @TearDown(Level.Trial)
    public void end() {
        generated.close();
        server.destroy();
    }

    @Benchmark
    public Object generated() {
        return generated.things().listThings(count);
    }

    @Benchmark
    public Object handWritten() throws IOException, InterruptedException {
        return handWritten.list(count);
    }
}
