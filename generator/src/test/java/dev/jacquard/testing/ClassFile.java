package dev.jacquard.testing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a class file says of its fields and methods, and of those it calls (JVMS 4).
 *
 * @param fields the names of the fields that are not static, in order
 * @param methods how many bytes of code each method has, by its name and descriptor
 * @param called the methods and fields that it refers to, as {@code java/lang/Class.forName}
 * @param texts the texts of its constant pool: names, descriptors and strings
 */
public record ClassFile(
        List<String> fields, Map<String, Integer> methods, Set<String> called, Set<String> texts) {
    /** HotSpot compiles no method of more bytes: it stays interpreted (flag {@code HugeMethodLimit}). */
    public static final int HUGE_METHOD = 8_000;

    private static final int STATIC = 8;

    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;

    /** Reads a class file. */
    public static ClassFile read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != 0xCAFEBABE) {
                throw new IllegalArgumentException("not a class file");
            }
            in.readInt(); // versions
            ConstantPool pool = ConstantPool.read(in);
            String[] texts = pool.texts;
            in.skipNBytes(6); // access, this, super
            in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
            List<String> fields = new ArrayList<>();
            members(in, texts, fields);
            Map<String, Integer> methods = members(in, texts, new ArrayList<>());
            Set<String> all = new HashSet<>(Arrays.asList(texts));
            all.remove(null);
            return new ClassFile(fields, methods, pool.called(), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest method; empty for a class without code. */
    public int longest() {
        return methods.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The constant pool: texts, and pairs of indices, by index. */
    private record ConstantPool(String[] texts, int[] kinds, int[] first, int[] second) {
        static ConstantPool read(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            ConstantPool pool = new ConstantPool(new String[count], new int[count], new int[count], new int[count]);
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                pool.kinds[i] = tag;
                switch (tag) {
                    case UTF8 -> pool.texts[i] = in.readUTF();
                    case LONG, DOUBLE -> {
                        in.skipNBytes(8);
                        i++; // JVMS 4.4.5: these take two entries
                    }
                    case 9, 10, 11, 12, 17, 18 -> {
                        pool.first[i] = in.readUnsignedShort();
                        pool.second[i] = in.readUnsignedShort();
                    }
                    case 3, 4 -> in.skipNBytes(4);
                    case 7, 8, 16, 19, 20 -> pool.first[i] = in.readUnsignedShort();
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IllegalArgumentException("a constant of kind " + tag);
                }
            }
            return pool;
        }

        Set<String> called() {
            Set<String> called = new HashSet<>();
            for (int i = 1; i < kinds.length; i++) {
                if (kinds[i] >= 9 && kinds[i] <= 11) {
                    called.add(texts[first[first[i]]] + "." + texts[first[second[i]]]);
                }
            }
            return called;
        }
    }

    /** Fields or methods, with the length of their code; adds the names of those that are not static to a list. */
    private static Map<String, Integer> members(DataInputStream in, String[] texts, List<String> ofInstances)
            throws IOException {
        Map<String, Integer> members = new LinkedHashMap<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            boolean isStatic = (in.readUnsignedShort() & STATIC) != 0;
            String name = texts[in.readUnsignedShort()];
            String member = name + texts[in.readUnsignedShort()];
            if (!isStatic) {
                ofInstances.add(name);
            }
            int attributes = in.readUnsignedShort();
            for (int a = 0; a < attributes; a++) {
                String attribute = texts[in.readUnsignedShort()];
                long length = in.readInt() & 0xFFFF_FFFFL;
                if (attribute.equals("Code")) {
                    in.skipNBytes(4); // stack and locals
                    members.put(member, in.readInt());
                    length -= 8;
                }
                in.skipNBytes(length);
            }
        }
        return members;
    }
}
