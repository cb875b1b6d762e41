package dev.jacquard.docs;

import dev.jacquard.java.Checks;
import dev.jacquard.java.Jackson;
import dev.jacquard.java.JavaSources;
import dev.jacquard.java.KitParts;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.java.KitParts;
import dev.jacquard.java.RuntimeKit;
import dev.jacquard.templates.Templates;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the samples of pages together with the client that they are about, as strictly as clients are compiled. */
final class Compilation {
    private Compilation() {}

    /** What the compiler has to say; nothing if all is well. */
    static String messages(Rendered rendered, List<String> samples) {
        List<JavaFileObject> sources = new ArrayList<>();
        JavaSources.of(rendered.api(), rendered.names(), new Templates("java", null), ModelStyle.RECORD, Checks.NONE, Jackson.NONE)
                .forEach(file -> sources.add(source(file.name().path(), file.source())));
        RuntimeKit.of(rendered.names(), KitParts.of(rendered.api(), Checks.NONE)).forEach(file -> sources.add(source(file.path(), file.source())));
        for (int i = 0; i < samples.size(); i++) {
            // All samples have the same class: each gets a package of its own.
            String folder = "sample" + i;
            sources.add(source(folder + "/Application.java", "package " + folder + "; " + samples.get(i)));
        }
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileManager files =
                new ForwardingJavaFileManager<>(compiler.getStandardFileManager(null, null, null)) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                        return discarded(name, kind);
                    }
                };
        List<String> options = List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17");
        boolean compiled = compiler.getTask(messages, files, null, options, null, sources).call();
        return compiled ? messages.toString() : "failed: " + messages;
    }

    private static JavaFileObject source(String path, String text) {
        return new SimpleJavaFileObject(URI.create("mem:///" + ascii(path)), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return path.endsWith("/" + simpleName + kind.extension);
            }
        };
    }

    private static JavaFileObject discarded(String name, JavaFileObject.Kind kind) {
        return new SimpleJavaFileObject(URI.create("mem:///" + ascii(name)), kind) {
            @Override
            public OutputStream openOutputStream() {
                return new ByteArrayOutputStream();
            }
        };
    }

    private static String ascii(String path) {
        return path.replaceAll("[^A-Za-z0-9/.]", "_");
    }
}
