package dev.jacquard.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** The compiler's view of files: sources and class files in memory, everything else where it is. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, byte[]> libraries;
    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

    MemoryFiles(JavaFileManager files, Map<String, byte[]> libraries) {
        super(files);
        this.libraries = libraries;
    }

    static JavaFileObject source(String className, String text) {
        return new SimpleJavaFileObject(uri(className, Kind.SOURCE), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The class files that were written. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        super.list(location, packageName, kinds, recurse).forEach(found::add);
        if (location == StandardLocation.CLASS_PATH && kinds.contains(Kind.CLASS)) {
            libraries.forEach((name, bytes) -> {
                int dot = name.lastIndexOf('.');
                if (packageName.equals(name.substring(0, dot)) || recurse && name.startsWith(packageName + ".")) {
                    found.add(new LibraryClass(name, bytes));
                }
            });
        }
        return found;
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof LibraryClass library ? library.name : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(uri(className, kind), kind) {
            @Override
            public OutputStream openOutputStream() {
                return written.computeIfAbsent(className, key -> new ByteArrayOutputStream());
            }
        };
    }

    private static URI uri(String className, Kind kind) {
        // Names may hold any letter; the compiler looks at the last segment to see whether file and class agree.
        return URI.create("mem:///" + className.replace('.', '/') + kind.extension);
    }

    private static final class LibraryClass extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;

        LibraryClass(String name, byte[] bytes) {
            super(uri(name, Kind.CLASS), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
