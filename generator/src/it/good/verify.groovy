def tree = new GroovyClassLoader(getClass().classLoader).parseClass(new File(its, 'Tree.groovy'))
def setup = new File(basedir.parentFile, 'setup')
def log = new File(basedir, 'build.log').getText('UTF-8').normalize()
def written = { String module -> tree.touched(
        new File(setup, 'target/generated-sources'), new File(basedir, "$module/target/generated-sources")) }

// The same again: nothing is written.
assert written('unchanged').isEmpty()
assert written('pages').isEmpty()
assert log.contains('from pets.yaml: 0 files written, ')

// A model was renamed, and one refers to it.
def names = written('changed').collect { it.replaceFirst('.*/', '') } as Set
assert names == ['Keeper.java', 'Owner.java', 'Pet.java', 'manifest'] as Set
assert log =~ /from changed\/changed.yaml: 2 files written, \d+ unchanged, 1 removed/
assert !new File(basedir, 'changed/target/classes/org/example/pets/model/Owner.class').exists()

// Pages are compared, and not written.
['docs', '.jacquard'].each { assert tree.touched(new File(setup, it), new File(basedir, "pages/$it")).isEmpty() }

// Names of the user's: in maps, lists and texts of XML, in properties, in a file.
def source = { String path -> new File(basedir, "renamed/target/generated-sources/jacquard/src/main/java/org/example/pets/$path") }
assert source('model/PetDto.java').text.contains('String callName')
assert source('model/Keeper.java').text.contains('String mail')
assert source('model/ProblemDto.java').text.contains('String reason')
assert source('model/FindPetRequest.java').text.contains('long number')
assert source('api/PetsApi.java').text.contains(' petByNumber(')
assert log.contains('inlineSchemaNameMappings: no schema without a key is called Nothing')
assert log =~ /\d+ names are not recorded in renamed\/names.txt yet/
assert new File(basedir, 'renamed/names.txt').readLines().size() == 2
assert log =~ /\d+ names are now recorded in renamed\/made\/names.txt/
assert new File(basedir, 'renamed/made/names.txt').readLines().contains('type #/components/schemas/Owner = Keeper')

// Operations by path, tag and id, and the models that they reach.
def models = { String folder -> new File(basedir, "selected/target/$folder/src/main/java/org/example/pets/model").list()
        .findAll { it != 'package-info.java' }.sort() }
assert models('generated-sources/jacquard') == ['Cat.java', 'GetCatRequest.java', 'Mouse.java', 'Unused.java']
assert models('by-id') == ['AddCatRequest.java', 'Cat.java', 'Mouse.java']
assert log.contains('apisToGenerate: no operation has the tag bird') && log.contains('did you mean birds?')
assert log.contains('excludePaths: no operation has a path like /nowhere')

// Whatever is read, nothing is written beside it: the sources may be on a disk that cannot be written.
def made = new File(basedir, 'read-only/target/generated-sources/jacquard')
assert new File(made, 'src/main/java/org/example/pets/api/AnimalsApi.java').text.contains(' animalById(')
assert new File(made, 'README.md').text.contains('All animals of the zoo')
assert new File(made, 'site/index.html').exists() && !new File(made, 'docs/models').exists()
assert tree.young(new File(basedir, 'read-only')).isEmpty()

// Skipped: neither read nor written.
assert log.contains('jacquard.skip')
assert !new File(basedir, 'skipped/target/generated-sources').exists()

// For the tests of the module alone; in an encoding that cannot hold the letters of the pages. Coordinates of a project.
def tests = new File(basedir, 'test-sources/target')
assert new File(tests, 'test-classes/org/example/pets/PetsClient.class').exists()
assert !new File(tests, 'classes/org/example/pets/PetsClient.class').exists()
def coordinates = new File(tests, 'generated-sources/jacquard/pom.xml').text.readLines()*.trim()
assert coordinates.containsAll(['<groupId>org.example.clients</groupId>', '<artifactId>pets-client</artifactId>', '<version>7</version>'])

// Once more, and nothing to do: one line for each client, in place of the one that it had.
def lines = { pattern -> log.readLines().findAll { it =~ pattern } }
def done = lines(/\d+ files? written, \d+ unchanged, \d+ removed, in \d+\.\d s/)
def idle = lines(/Nothing to do for .*: \d+ operations?, \d+ models?, unchanged/)
assert done.size() >= 10
assert idle.size() == done.size()

// Two clients in one module, wherever it lies.
def sources = { File module, String folder -> new File(module, "target/$folder/src/main/java/org/example") }
['two-clients', 'Größe und 長さ'].collect { new File(basedir, it) }.findAll { it.exists() }.each { module ->
    assert new File(sources(module, 'generated-sources/jacquard'), 'pets/PetsClient.java').exists()
    assert new File(sources(module, 'second client'), 'second/PetsClient.java').exists()
}
def compiled = { new File(basedir, "two-clients/target/classes/org/example/$it/PetsClient.class").exists() }
assert compiled('pets') && compiled('second')

// The project that was generated needs two jars, and builds.
assert new File(basedir, 'stand-alone/pom.xml').text.count('<dependency>') == 2
assert new File(basedir, 'stand-alone/target/classes/org/example/pets/PetsClient.class').exists()
return true
