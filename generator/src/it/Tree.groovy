import java.nio.file.Files
import java.nio.file.Path

/** Folders that an earlier build left: copied with a time long ago, so that a file that is written again is found. */
class Tree {
    /** Whole seconds: every file system keeps them. */
    static final long LONG_AGO = 1_000_000_000_000L

    /** Of this machine alone: what the goal records of its last run. */
    static final List<String> RECORDS = ['last-run', 'next-run', '.gitignore']

    /** The files of a folder but for those, slashed path to file, sorted. */
    static SortedMap<String, File> files(File folder) {
        def found = new TreeMap<String, File>()
        if (folder.exists()) {
            Path start = folder.toPath()
            Files.walk(start).withCloseable { paths ->
                paths.filter { Files.isRegularFile(it) && !(it.parent.endsWith('.jacquard') && it.fileName.toString() in RECORDS) }
                        .forEach { found[start.relativize(it).toString().replace('\\', '/')] = it.toFile() }
            }
        }
        return found
    }

    /** Copies a folder, or changes nothing but the times where both are the same. */
    static void copy(File from, File to) {
        files(from).each { path, file ->
            def target = new File(to, path)
            target.parentFile.mkdirs()
            if (from != to) {
                target.bytes = file.bytes
            }
            assert target.setLastModified(LONG_AGO)
        }
    }

    /** Which files differ from those of another folder, or were written again since they were copied. */
    static Set<String> touched(File from, File to) {
        def before = files(from)
        def after = files(to)
        return (before.keySet() + after.keySet()).findAll {
            !before[it] || !after[it] || before[it].bytes != after[it].bytes || after[it].lastModified() != LONG_AGO
        } as TreeSet
    }

    /** Gives all files and folders a time long ago, from within. */
    static void age(File folder) {
        folder.listFiles().findAll { it.directory }.each { age(it) }
        (folder.listFiles() + folder).each { assert it.setLastModified(LONG_AGO) }
    }

    /** What was written, made or removed in a folder since, which makes it younger; but for what a build may. */
    static Set<String> young(File folder) {
        def found = folder.lastModified() == LONG_AGO ? [] : [folder.path]
        folder.listFiles().findAll { it.name != 'target' }.each {
            found += it.directory ? young(it) : it.lastModified() == LONG_AGO ? [] : [it.path]
        }
        return found as TreeSet
    }
}
