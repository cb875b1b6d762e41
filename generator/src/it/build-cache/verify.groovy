import java.util.zip.ZipFile

def log = new File(basedir, 'build.log').getText('UTF-8')
def source = { String checkout, String path ->
    def sources = new File(basedir, "$checkout/target/generated-sources/jacquard/src/main/java")
    new File(sources, "org/example/pets/$path").getText('UTF-8')
}

// The second checkout has the jar that the first one built, and sources that are its own.
assert log.readLines().count { it.contains('Found cached build') } == 1
assert log.readLines().count { it.contains('Skipping plugin execution (cached): compiler:compile') } == 1
assert log.readLines().count { it =~ /\d+ files written, 0 unchanged/ } == 4
assert !new File(basedir, 'second/target/classes').exists()
new ZipFile(new File(basedir, 'second/target/build-cache-1.jar')).withCloseable {
    assert it.getEntry('org/example/pets/PetsClient.class')
}

// A change of the document, or of what it refers to, is seen.
['first', 'second'].each { assert source(it, 'api/PetsApi.java').contains(' listPets(') }
assert source('document', 'api/PetsApi.java').contains(' allPets(')
assert source('reference', 'model/Pet.java').contains(' callName')
['document', 'reference'].each { assert new File(basedir, "$it/target/classes/org/example/pets").exists() }
return true
