package dev.jacquard.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(strings = {"1a.b", "a-b", "../../evil", "a..b", "org.example.class", "", " "})
    void refusesWhatIsNoPackage(String name) {
        assertThatThrownBy(() -> Usage.packageName("apiPackage", name))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Nothing was written.\nerror: <apiPackage> is no name of a Java package: " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "org.example.pets", "org.example.größe"})
    void takesPackages(String name) throws MojoFailureException {
        Usage.packageName("apiPackage", name);
        Usage.packageName("apiPackage", null);
    }

    @Test
    void refusesFoldersThatAreNotThere(@TempDir Path folder) throws MojoFailureException {
        Usage.folder("templateDirectory", folder);
        Usage.folder("templateDirectory", null);
        assertThatThrownBy(() -> Usage.folder("templateDirectory", folder.resolve("no")))
                .hasMessage("Nothing was written.\nerror: <templateDirectory> is no folder: " + folder.resolve("no"));
    }

    @Test
    void refusesDocumentsElsewhere(@TempDir Path folder) throws MojoFailureException {
        assertThat(Usage.document(folder, "spec/a.yaml")).isEqualTo(folder.resolve("spec/a.yaml"));
        assertThatThrownBy(() -> Usage.document(folder, "https://example.org/a.yaml"))
                .hasMessageContaining("error: <inputSpec> is no file: https://example.org/a.yaml\nhint: ");
        assertThatThrownBy(() -> Usage.document(folder, "a\0.yaml"))
                .hasMessageContaining("error: <inputSpec> is no path of a file: ");
    }
}
