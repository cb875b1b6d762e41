// Documents before and after a change: of a comment, or of a type.
def pets = new File(basedir.parentFile, 'setup/pets.yaml').text
def commented = pets.replace('What it is called', 'Its name')
def retyped = pets.replace('email: {type: string', 'email: {type: integer')
assert commented != pets && retyped != pets
['as-asked': commented, 'commented': commented, 'own-source': commented, 'retyped': retyped].each { module, changed ->
    [before: pets, after: changed].each { state, text ->
        def folder = new File(basedir, "$module/documents/$state")
        assert folder.mkdirs()
        new File(folder, 'pets.yaml').text = text
    }
}
return true
