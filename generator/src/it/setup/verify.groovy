// Compiled by the setup's own pom, with two jars and without a warning.
assert new File(basedir, 'pom.xml').text.count('<dependency>') == 2
assert new File(basedir, 'target/classes/org/example/pets/PetsClient.class').exists()
assert new File(basedir, 'docs/models/Pet.md').exists()
def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('[WARNING]')
assert log.contains("Java version: $java")
return true
