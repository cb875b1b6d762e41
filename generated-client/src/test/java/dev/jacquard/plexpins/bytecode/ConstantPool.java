package dev.jacquard.plexpins.bytecode;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The constants of a class file (JVM specification, section 4.4) that refer to classes and their members. */
final class ConstantPool {
    private final @Nullable String[] texts;
    private final int[] first;
    private final int[] second;
    private final int[] tags;

    private ConstantPool(DataInputStream in) throws IOException {
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("not a class file");
        }
        in.readInt();
        int count = in.readUnsignedShort();
        texts = new @Nullable String[count];
        first = new int[count];
        second = new int[count];
        tags = new int[count];
        for (int i = 1; i < count; i++) {
            tags[i] = in.readUnsignedByte();
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    // Long and double constants count twice.
                    i++;
                }
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("unknown constant " + tags[i]);
            }
        }
    }

    static ConstantPool read(InputStream in) throws IOException {
        return new ConstantPool(new DataInputStream(in));
    }

    /** The classes that it names, with slashes; of an array its element's. */
    Set<String> classes() {
        Set<String> classes = new TreeSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == 7) {
                classes.add(className(i));
            }
        }
        return classes;
    }

    /** The methods that it refers to, as {@code java/lang/Class.forName}. */
    Set<String> methods() {
        Set<String> methods = new TreeSet<>();
        for (int i = 1; i < tags.length; i++) {
            if (tags[i] == 10 || tags[i] == 11) {
                methods.add(className(first[i]) + "." + texts[first[second[i]]]);
            }
        }
        return methods;
    }

    private String className(int index) {
        String name = String.valueOf(texts[first[index]]);
        return name.startsWith("[") ? name.replaceFirst("^\\[+L?", "").replace(";", "") : name;
    }
}
