import java.nio.charset.Charset

def tree = new GroovyClassLoader(getClass().classLoader).parseClass(new File(its, 'Tree.groovy'))
def setup = new File(basedir.parentFile, 'setup')
new File(basedir, 'pets.yaml').bytes = new File(setup, 'pets.yaml').bytes

// What earlier builds wrote.
['changed', 'pages', 'unchanged'].each {
    tree.copy(new File(setup, 'target/generated-sources'), new File(basedir, "$it/target/generated-sources"))
}
['docs', '.jacquard'].each { tree.copy(new File(setup, it), new File(basedir, "pages/$it")) }
['README.md', 'USAGE.md'].each { new File(basedir, "pages/$it").bytes = new File(setup, it).bytes }
tree.copy(new File(setup, 'target/stand-alone'), new File(basedir, 'stand-alone'))

// Sources that a build must not touch.
def sources = new File(basedir, 'read-only')
def templates = new File(sources, 'src/main/templates/docs')
assert templates.mkdirs() && new File(sources, 'target').mkdir()
new File(templates, 'table.mustache').bytes = new File(its, '../main/resources/jacquard/docs/table.mustache').bytes
tree.age(sources)

// A module with a name that not every system can spell.
def name = 'Größe und 長さ'
if (Charset.forName(System.getProperty('sun.jnu.encoding')).newEncoder().canEncode(name)) {
    def pom = new File(basedir, 'two-clients/pom.xml').getText('UTF-8')
            .replace('<artifactId>two-clients<', '<artifactId>spelling<').replace('skip>false<', 'skip>true<')
    def folder = new File(basedir, name)
    assert folder.mkdir()
    new File(folder, 'pom.xml').setText(pom, 'UTF-8')
}
