package dev.jacquard.diff;

import dev.jacquard.testing.GeneratedClient;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiMethod;
import javassist.CtClass;
import javassist.NotFoundException;

/**
 * What japicmp says of two versions of a client.
 *
 * @param binary what class files of callers do not survive
 * @param source what sources of callers do not survive
 */
record JavaVerdict(Set<String> binary, Set<String> source) {
    /** Of methods that are added to interfaces it thinks that others implement them; here nobody can, or has a reason to. */
    private static final Set<JApiCompatibilityChangeType> OF_IMPLEMENTORS = EnumSet.of(
            JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
            JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE);

    static JavaVerdict of(GeneratedClient before, GeneratedClient after) {
        try {
            Path folder = Files.createTempDirectory("japicmp");
            Path old = jar(folder.resolve("old.jar"), before);
            Path now = jar(folder.resolve("new.jar"), after);
            try {
                JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
                options.setAccessModifier(AccessModifier.PUBLIC);
                options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
                return verdict(new JarArchiveComparator(options).compare(
                        new JApiCmpArchive(old.toFile(), "1"), new JApiCmpArchive(now.toFile(), "2")));
            } finally {
                Files.delete(old);
                Files.delete(now);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JavaVerdict verdict(List<JApiClass> classes) {
        JavaVerdict verdict = new JavaVerdict(new TreeSet<>(), new TreeSet<>());
        for (JApiClass type : classes) {
            String name = type.getFullyQualifiedName();
            // The kit is the same for all documents; settings, codecs and constructors of API classes are not for callers.
            if (!name.contains(".runtime.") && !name.endsWith(".TestConfig") && !name.contains("$Codec")) {
                verdict.add(type, name);
            }
        }
        return verdict;
    }

    private void add(JApiClass type, String name) {
        boolean record = type.getOldClass().map(JavaVerdict::isRecord).orElse(false);
        add(name, type.getCompatibilityChanges());
        add(name, type.getSuperclass().getCompatibilityChanges());
        type.getInterfaces().forEach(each -> add(name + " is " + each.getFullyQualifiedName(), each.getCompatibilityChanges()));
        type.getFields().forEach(each -> add(name + "." + each.getName(), each.getCompatibilityChanges()));
        for (JApiMethod method : type.getMethods()) {
            String called = name + "." + method.getName();
            add(called, method.getCompatibilityChanges());
            add(called, method.getReturnType().getCompatibilityChanges());
            method.getParameters().forEach(each -> add(called, each.getCompatibilityChanges()));
        }
        if (!record && !name.contains(".api.")) {
            type.getConstructors().forEach(each -> add(name + ".new", each.getCompatibilityChanges()));
        }
    }

    private void add(String what, List<JApiCompatibilityChange> changes) {
        for (JApiCompatibilityChange change : changes) {
            if (!OF_IMPLEMENTORS.contains(change.getType())) {
                if (!change.isBinaryCompatible()) {
                    binary.add(what + " " + change.getType());
                }
                if (!change.isSourceCompatible()) {
                    source.add(what + " " + change.getType());
                }
            }
        }
    }

    private static boolean isRecord(CtClass type) {
        try {
            CtClass parent = type.getSuperclass();
            return parent != null && parent.getName().equals("java.lang.Record");
        } catch (NotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path jar(Path file, GeneratedClient client) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out)) {
            for (Map<String, byte[]> classes : List.of(client.classFiles(), client.kitFiles())) {
                for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                    jar.putNextEntry(new JarEntry(each.getKey().replace('.', '/') + ".class"));
                    jar.write(each.getValue());
                }
            }
        }
        return file;
    }
}
