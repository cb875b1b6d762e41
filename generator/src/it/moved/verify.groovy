// A module of openapi-generator's plugin whose coordinates alone were changed.
def made = { String path -> new File(basedir, "target/$path") }
assert made('classes/org/example/pets/client/PetsApi.class').exists()
assert made('classes/org/example/pets/dto/PetDto.class').exists()
assert made('classes/org/example/pets/PetsClient.class').exists()
assert made('generated-sources/openapi/src/main/java/org/example/pets/dto/PetDto.java').text.contains('String callName')

// One warning, of the options that have no meaning.
def warnings = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('configOptions') }
assert warnings.size() == 1
assert warnings[0].endsWith('dateLibrary, hideGenerationTimestamp, openApiNullable, sourceFolder, useJakartaEe')
return true
