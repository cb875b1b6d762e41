package dev.jacquard.escape;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles one source file as strictly as a client is compiled, and keeps the classes. */
final class InMemoryCompiler extends ClassLoader {
    private final Map<String, byte[]> classes;

    private InMemoryCompiler(Map<String, byte[]> classes) {
        super(InMemoryCompiler.class.getClassLoader());
        this.classes = classes;
    }

    /** Compiles; fails with the compiler's messages if there is any. */
    static InMemoryCompiler compile(String typeName, String source) {
        Map<String, ByteArrayOutputStream> written = new TreeMap<>();
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
        JavaFileManager files = new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/')), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return written.computeIfAbsent(name, key -> new ByteArrayOutputStream());
                    }
                };
            }
        };
        List<String> options = List.of("-proc:none", "-Xlint:all", "-Werror", "-Xdoclint:all/protected");
        boolean compiled = compiler.getTask(messages, files, null, options, null, List.of(source(typeName, source)))
                .call();
        if (!compiled || !messages.toString().isEmpty()) {
            throw new AssertionError(messages.toString());
        }
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return new InMemoryCompiler(classes);
    }

    /** A source file in memory. */
    static JavaFileObject source(String typeName, String source) {
        return new SimpleJavaFileObject(URI.create("mem:///" + typeName + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    /** The names of the classes that came out. */
    List<String> names() {
        return new ArrayList<>(classes.keySet());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
