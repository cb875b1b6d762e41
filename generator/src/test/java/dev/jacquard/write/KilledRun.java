package dev.jacquard.write;

import dev.jacquard.diagnostics.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes two sets of files in turns, until it is killed. */
final class KilledRun {
    private static final int FILES = 60;

    private KilledRun() {}

    public static void main(String[] arguments) {
        for (int i = 0; ; i++) {
            new OutputWriter(Path.of(arguments[0]), new Diagnostics()).write(files(i % 2), changes -> true);
            System.out.println(i);
        }
    }

    /** Files of which half have other names in the other set, and all have other bytes. */
    static List<OutputFile> files(int set) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(OutputFile.of(i % 2 == 0 ? "a/" + i : "b" + set + "/" + i, content(set)));
        }
        return files;
    }

    static String content(int set) {
        return ("set " + set + "\n").repeat(5_000);
    }
}
