def api = new File(basedir, 'src/main/resources/api')
assert api.mkdirs()
new File(api, 'pets.yaml').bytes = new File(basedir.parentFile, 'setup/pets.yaml').bytes

def pom = new File(basedir, 'pom.xml')
def before = pom.getText('UTF-8')
def version = (before =~ /jacquard-parent<\/artifactId>\s*<version>(.*?)<\/version>/)[0][1]
def after = before
        .replace('<groupId>org.openapitools</groupId>', '<groupId>dev.jacquard</groupId>')
        .replace('<artifactId>openapi-generator-maven-plugin</artifactId>', '<artifactId>jacquard-maven-plugin</artifactId>')
        .replace('<version>7.25.0</version>', "<version>$version</version>")
assert before.readLines().size() == after.readLines().size()
assert [before.readLines(), after.readLines()].transpose().count { it[0] != it[1] } == 3
pom.setText(after, 'UTF-8')
return true
