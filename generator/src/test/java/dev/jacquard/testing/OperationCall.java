package dev.jacquard.testing;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call of an operation, through its request's builder. */
public final class OperationCall {
    private final Object calls;
    private final String method;
    private final @Nullable LoopbackServer server;
    private final @Nullable Building request;
    private boolean anonymous;

    OperationCall(Object calls, String method, @Nullable LoopbackServer server) {
        this.calls = calls;
        this.method = method;
        this.server = server;
        this.request = request();
    }

    /** Sets a parameter or the body. */
    public OperationCall set(String name, Object value) {
        if (request == null) {
            throw new AssertionError(method + " takes nothing");
        }
        request.set(name, value);
        return this;
    }

    /** Sets a parameter or the body to null. */
    public OperationCall setNull(String name) {
        if (request == null) {
            throw new AssertionError(method + " takes nothing");
        }
        request.setNull(name);
        return this;
    }

    /** The call, not yet made. */
    public Object call() {
        Object call = request == null
                ? Reflect.call(calls, method)
                : Reflect.call(calls, method, request.create());
        Object routed = server == null ? call : Reflect.call(call, "server", server.url());
        return anonymous ? anonymous(routed) : routed;
    }

    /** Sends no credentials, whatever the document asks for. */
    public OperationCall anonymous() {
        anonymous = true;
        return this;
    }

    private static Object anonymous(Object call) {
        for (Method method : call.getClass().getMethods()) {
            if (method.getName().equals("credentials")) {
                Class<?> credential = method.getParameterTypes()[0].getComponentType();
                return Reflect.call(call, "credentials", Array.newInstance(credential, 0));
            }
        }
        throw new AssertionError("no credentials");
    }

    /** Makes the call; throws what the client throws. */
    public @Nullable Object execute() {
        return Reflect.callOrNull(call(), "execute");
    }

    /** Makes the call and gives the whole answer. */
    public Object response() {
        return Reflect.call(call(), "executeForResponse");
    }

    /** Makes the call without waiting. */
    public CompletableFuture<?> async() {
        return (CompletableFuture<?>) Reflect.call(call(), "executeAsync");
    }

    /** The builder of the request, found by the form that takes a {@code Consumer} of it; null if there is none. */
    private @Nullable Building request() {
        for (Method form : calls.getClass().getMethods()) {
            if (form.getName().equals(method)
                    && form.getParameterCount() == 1
                    && form.getParameterTypes()[0] == Consumer.class) {
                ParameterizedType type = (ParameterizedType) form.getGenericParameterTypes()[0];
                Class<?> builder = (Class<?>) type.getActualTypeArguments()[0];
                return new Building(Reflect.call(builder.getDeclaringClass(), "builder"));
            }
        }
        return null;
    }
}
