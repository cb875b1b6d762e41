package dev.jacquard.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client object. */
public final class Connection implements AutoCloseable {
    private final Object client;
    private final @Nullable LoopbackServer server;

    Connection(Object client, @Nullable LoopbackServer server) {
        this.client = client;
        this.server = server;
    }

    /** A client whose calls go to the servers that it was built with. */
    public static Connection of(Object client) {
        return new Connection(client, null);
    }

    /** The generated client itself. */
    public Object client() {
        return client;
    }

    /** An operation by the name of its method, in whichever API class it stands. */
    public OperationCall operation(String method) {
        return find(method).orElseThrow(() -> new AssertionError("no " + method + " in " + apis()));
    }

    /** An operation by the client's method that gives its API and by its own method. */
    public OperationCall operation(String accessor, String method) {
        return new OperationCall(Reflect.call(Reflect.call(client, accessor), "calls"), method, server);
    }

    private Optional<OperationCall> find(String method) {
        for (Object api : apis()) {
            Object calls = Reflect.call(api, "calls");
            for (Method each : calls.getClass().getMethods()) {
                if (each.getName().equals(method) && each.getDeclaringClass() != Object.class) {
                    return Optional.of(new OperationCall(calls, method, server));
                }
            }
        }
        return Optional.empty();
    }

    /** The API objects of the client, one for each tag. */
    public List<Object> apis() {
        List<Object> apis = new ArrayList<>();
        for (Method method : client.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && method.getReturnType().getName().startsWith(Woven.PACKAGE + ".api.")) {
                apis.add(Reflect.call(client, method.getName()));
            }
        }
        return apis;
    }

    @Override
    public void close() {
        Reflect.callOrNull(client, "close");
    }
}
