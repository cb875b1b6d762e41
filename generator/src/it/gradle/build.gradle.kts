// Jacquard by openapi-generator's Gradle plugin, which finds generators on the class path of the build script.
buildscript {
    repositories {
        mavenLocal()
        mavenCentral()
    }
    dependencies {
        classpath("dev.jacquard:jacquard-maven-plugin:0.1.0-SNAPSHOT")
    }
}

plugins {
    java
    id("org.openapi.generator") version "7.25.0"
}

repositories {
    mavenCentral()
}

dependencies {
    implementation("tools.jackson.core:jackson-core:3.1.0")
    compileOnly("org.jspecify:jspecify:1.0.0")
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

val generated = layout.buildDirectory.dir("generated/jacquard")

openApiGenerate {
    generatorName = "jacquard"
    inputSpec = "$projectDir/../setup/pets.yaml"
    outputDir = generated.map { it.asFile.path }
    invokerPackage = "org.example.pets"
    configOptions = mapOf("generateProject" to "false", "generateDocumentation" to "false")
}

sourceSets.main {
    java.srcDir(tasks.openApiGenerate.map { generated.get().dir("src/main/java") })
}
