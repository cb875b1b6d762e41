package dev.jacquard.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A client that was generated, compiled and loaded; its classes are reached by their simple names. */
public final class GeneratedClient {
    private final Woven woven;
    private final Map<String, byte[]> classes;
    private final ClassLoader loader;

    GeneratedClient(Woven woven, Map<String, byte[]> classes, ClassLoader kit) {
        this.woven = woven;
        this.classes = classes;
        this.loader = new MemoryLoader(classes, kit);
    }

    /** What it was compiled from. */
    public Woven woven() {
        return woven;
    }

    /** The class files by binary name, the kit's not among them. */
    public Map<String, byte[]> classFiles() {
        return classes;
    }

    /** The class files of the kit that it carries. */
    public Map<String, byte[]> kitFiles() {
        return RuntimeClasses.of(woven.sources()).classes();
    }

    /** The names of the classes with their packages, nested ones and the kit's not among them. */
    public Set<String> topLevel() {
        Set<String> names = new TreeSet<>(classes.keySet());
        names.removeIf(name -> name.indexOf('$') >= 0 || name.endsWith(".package-info"));
        return names;
    }

    /** Compiles a class that uses the client, as its users do; gives the class files. */
    public Map<String, byte[]> compile(String name, String source) {
        return StrictCompiler.compile(Map.of(name, source), allFiles(), StrictCompiler.QUICK);
    }

    /** What the compiler has to say of classes that use the client, warnings among it, by class name. */
    public Map<String, List<String>> messages(Map<String, String> sources) {
        return StrictCompiler.messages(sources, allFiles());
    }

    private Map<String, byte[]> allFiles() {
        Map<String, byte[]> files = new HashMap<>(classes);
        files.putAll(kitFiles());
        return files;
    }

    /** Loads a class that was compiled to use a client, this one or another version of it. */
    public Class<?> loadUser(Map<String, byte[]> user, String name) {
        try {
            return Class.forName(name, true, new MemoryLoader(user, loader));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Loads and initializes every class. */
    public void loadAll() {
        classes.keySet().forEach(this::load);
    }

    /** A class by its simple name. */
    public Class<?> type(String simpleName) {
        List<String> found = topLevel().stream().filter(name -> name.endsWith("." + simpleName)).toList();
        if (found.size() != 1) {
            throw new AssertionError(simpleName + " is " + found + " among " + topLevel());
        }
        return load(found.get(0));
    }

    /** A class by its binary name. */
    public Class<?> named(String name) {
        return load(name);
    }

    /** A class of the runtime kit. */
    public Class<?> runtime(String name) {
        return load(Woven.PACKAGE + ".runtime." + name);
    }

    /** Reads a model from JSON. */
    public Object decode(String model, String json) {
        return Reflect.call(codec(type(model)), "decode", json);
    }

    /** Writes a model as JSON. */
    public String encode(Object model) {
        return (String) Reflect.call(codec(model.getClass()), "encode", model);
    }

    /** Reads a model from JSON and writes it again. */
    public String roundTrip(String model, String json) {
        return (String) Reflect.call(codec(type(model)), "encode", decode(model, json));
    }

    /** Begins a model or request. */
    public Building build(String type) {
        return new Building(Reflect.call(type(type), "builder"));
    }

    /** The client, with every call going to this server and no call tried twice. */
    public Connection connect(LoopbackServer server) {
        return connect(server, settings -> {});
    }

    /** The client with settings of its own, with every call going to this server and no call tried twice. */
    public Connection connect(LoopbackServer server, Consumer<Building> settings) {
        Building builder = configure();
        if (Reflect.has(builder.builder(), "server")) {
            builder.set("server", server.url());
        }
        settings.accept(builder);
        return new Connection(builder.create(), server);
    }

    /** The client's builder with no call tried twice; {@link Connection#of} takes what it makes. */
    public Building configure() {
        Building builder = new Building(Reflect.call(type("TestClient"), "builder"));
        return builder.set("retries", Reflect.constant(runtime("RetryPolicy"), "NONE"));
    }

    private static Object codec(Class<?> model) {
        return Reflect.constant(model, "JSON");
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
