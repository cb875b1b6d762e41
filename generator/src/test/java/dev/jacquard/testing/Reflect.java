package dev.jacquard.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Calls of public methods by name. What they throw comes through as it is. */
public final class Reflect {
    private Reflect() {}

    /**
     * Calls a method that gives a value.
     *
     * @param target the object; or the class, for a static method
     * @param name the method's name
     * @param arguments the arguments, which choose among methods of one name
     */
    public static Object call(Object target, String name, @Nullable Object... arguments) {
        Object result = callOrNull(target, name, arguments);
        if (result == null) {
            throw new AssertionError(name + " gave null");
        }
        return result;
    }

    /** Calls a method that gives a value, null, or nothing. */
    public static @Nullable Object callOrNull(Object target, String name, @Nullable Object... arguments) {
        Class<?> type = target instanceof Class<?> itself ? itself : target.getClass();
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)
                    && (!(target instanceof Class<?>) || Modifier.isStatic(method.getModifiers()))
                    && takes(method.getParameterTypes(), arguments)) {
                return invoke(method, target, arguments);
            }
        }
        throw new AssertionError("no " + name + Arrays.toString(arguments) + " in " + type);
    }

    /** Whether there is a public method of this name. */
    public static boolean has(Object target, String name) {
        return Arrays.stream(target.getClass().getMethods()).anyMatch(method -> method.getName().equals(name));
    }

    /** The value of a public static field. */
    public static Object constant(Class<?> type, String name) {
        try {
            return type.getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object invoke(Method method, Object target, @Nullable Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean takes(Class<?>[] parameters, @Nullable Object[] arguments) {
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            Object argument = arguments[i];
            if (argument == null ? parameters[i].isPrimitive() : !boxed(parameters[i]).isInstance(argument)) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
