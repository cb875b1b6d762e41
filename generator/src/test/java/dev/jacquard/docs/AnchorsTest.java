package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorsTest {
    @Test
    void smallLettersHyphensAndNoPunctuation() {
        Anchors anchors = new Anchors();
        assertThat(anchors.next("getTokenByPinId")).isEqualTo("gettokenbypinid");
        assertThat(anchors.next("Available Operations")).isEqualTo("available-operations");
        assertThat(anchors.next("_a$b: c?")).isEqualTo("_ab-c");
        assertThat(anchors.next("\u00c4pfel\u4e2d")).isEqualTo("\u00e4pfel\u4e2d");
    }

    @Test
    void headingsOfTheSameTextAreNumbered() {
        Anchors anchors = new Anchors();
        assertThat(anchors.next("Errors")).isEqualTo("errors");
        assertThat(anchors.next("errors")).isEqualTo("errors-1");
        assertThat(anchors.next("Errors 1")).isEqualTo("errors-1-1");
        assertThat(anchors.next("Errors")).isEqualTo("errors-2");
    }
}
