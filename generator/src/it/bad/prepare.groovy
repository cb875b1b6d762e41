// Each module has what an earlier build wrote.
def tree = new GroovyClassLoader(getClass().classLoader).parseClass(new File(its, 'Tree.groovy'))
def setup = new File(basedir.parentFile, 'setup')
basedir.eachDir { module ->
    if (new File(module, 'pom.xml').exists()) {
        tree.copy(new File(setup, 'target/generated-sources'), new File(module, 'target/generated-sources'))
    }
}

def output = { module -> new File(basedir, "$module/target/generated-sources/jacquard") }

// Two modules lost control of it: one has no manifest, and the manifest of the other lists a file outside.
assert new File(output('foreign-file'), '.jacquard/manifest').delete()
new File(output('foreign-file'), 'src/main/java/org/example/pets/PetsClient.java').text = 'class Mine {}\n'
def manifest = new File(output('manifest-leads-out'), '.jacquard/manifest')
manifest.text = manifest.text.replaceFirst('\n', '\n../../../pom.xml\n')

// The last one has pages in its sources, and someone edited one byte of one.
def pages = new File(basedir, 'edited-page')
['docs', '.jacquard'].each { tree.copy(new File(setup, it), new File(pages, it)) }
['README.md', 'USAGE.md'].each { new File(pages, it).bytes = new File(setup, it).bytes }
def page = new File(pages, 'docs/models/Pet.md')
page.text = page.text.replace('called', 'calLed')

// This is what has to be there afterwards.
new File(basedir, 'before').mkdir()
basedir.eachDir { module ->
    if (new File(module, 'pom.xml').exists()) {
        tree.copy(module, new File(basedir, "before/$module.name"))
        tree.copy(module, module)
    }
}
