// Checkouts of one module. In two of them a file was changed.
def tree = new GroovyClassLoader(getClass().classLoader).parseClass(new File(its, 'Tree.groovy'))
['first', 'second', 'document', 'reference'].each { checkout ->
    def folder = new File(basedir, checkout)
    tree.copy(new File(basedir, 'src'), new File(folder, 'src'))
    new File(folder, 'pom.xml').bytes = new File(basedir, 'pom.xml').bytes
}
def change = { String path, String from, String to ->
    def file = new File(basedir, path)
    def text = file.getText('UTF-8')
    assert text.contains(from)
    file.setText(text.replace(from, to), 'UTF-8')
}
change('document/src/main/openapi/pets.yaml', 'listPets', 'allPets')
change('reference/src/main/openapi/schemas.yaml', 'name:', 'callName:')
