import groovy.io.FileType

def log = new File(basedir, 'build.log').getText('UTF-8').normalize()

// Sources were last written by the second build: class files that are younger are of that one.
def classes = { String module, boolean again ->
    def times = []
    new File(basedir, "$module/target/generated-sources/jacquard/src").eachFileRecurse(FileType.FILES) { times << it.lastModified() }
    def folder = new File(basedir, "$module/target/classes")
    def found = [] as TreeSet
    folder.eachFileRecurse { file ->
        if (file.name.endsWith('.class') && (file.lastModified() > times.max()) == again) {
            found << folder.toPath().relativize(file.toPath()).toString().replace('\\', '/')
        }
    }
    return found
}

// Comments changed: only the class that shows them was compiled again.
def fresh = classes('commented', true)
assert fresh.contains('org/example/pets/model/Pet.class')
assert fresh.every { it ==~ /org\/example\/pets\/model\/Pet(\$.*)?\.class/ }
assert log.readLines().count { it.contains('maven.compiler.useIncrementalCompilation') } == 1

// More than comments, a source of the user's beside them, or the user's word: the module was compiled whole.
['retyped', 'own-source', 'as-asked'].each { assert classes(it, false).isEmpty() : it }

// After that, nothing was left to do.
assert log.readLines().count { it.contains('Nothing to do for ') } == 4
assert log.readLines().count { it.contains('Nothing to compile') } == 4
return true
