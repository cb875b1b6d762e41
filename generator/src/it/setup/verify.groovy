// Compiled by the setup's own pom, with two jars and without a warning.
assert new File(basedir, 'pom.xml').text.count('<dependency>') == 2
assert new File(basedir, 'target/classes/org/example/pets/PetsClient.class').exists()
assert new File(basedir, 'docs/models/Pet.md').exists()
def log = new File(basedir, 'build.log').getText('UTF-8')
// Maven 4 also warns of repositories that it cannot ask what they have.
assert log.readLines().every { !it.contains('[WARNING]') || it.contains('Could not transfer metadata') }
assert log.contains("Java version: $java")
return true
