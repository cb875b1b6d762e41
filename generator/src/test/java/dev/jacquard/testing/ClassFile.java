package dev.jacquard.testing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a class file says of its methods (JVMS 4).
 *
 * @param methods how many bytes of code each method has, by its name and descriptor
 */
public record ClassFile(Map<String, Integer> methods) {
    /** HotSpot compiles no method of more bytes: it stays interpreted (flag {@code HugeMethodLimit}). */
    public static final int HUGE_METHOD = 8_000;

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
            String[] texts = constantPool(in);
            in.skipNBytes(6); // access, this, super
            in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
            members(in, texts); // fields
            return new ClassFile(members(in, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The longest method; empty for a class without code. */
    public int longest() {
        return methods.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The texts of the constant pool by index: names, among others. */
    private static String[] constantPool(DataInputStream in) throws IOException {
        String[] texts = new String[in.readUnsignedShort()];
        for (int i = 1; i < texts.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case LONG, DOUBLE -> {
                    in.skipNBytes(8);
                    i++; // JVMS 4.4.5: these take two entries
                }
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IllegalArgumentException("a constant of kind " + tag);
            }
        }
        return texts;
    }

    /** Fields or methods, with the length of their code. */
    private static Map<String, Integer> members(DataInputStream in, String[] texts) throws IOException {
        Map<String, Integer> members = new LinkedHashMap<>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2); // access
            String member = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
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
