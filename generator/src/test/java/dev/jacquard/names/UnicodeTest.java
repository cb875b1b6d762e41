package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

class UnicodeTest {
    @Test
    void whatIsAssignedStaysSoInLaterJdks() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Unicode.isAssigned(c)) {
                assertThat(Character.isDefined(c)).as(Integer.toHexString(c)).isTrue();
            }
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_17, max = JRE.JAVA_17)
    void theTableIsTheUnicodeOfJava17() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int type = Character.getType(c);
            boolean expected =
                    Character.isDefined(c) && type != Character.SURROGATE && type != Character.PRIVATE_USE;
            assertThat(Unicode.isAssigned(c)).as(Integer.toHexString(c)).isEqualTo(expected);
        }
    }

    @Test
    void laterLettersAreNoneOfAWord() {
        // U+A7CB is a letter since Unicode 16: the capital of U+0264, which had none before.
        assertThat(Unicode.isOfWord(0xA7CB)).isFalse();
        assertThat(Unicode.upper(0x0264)).isEqualTo(0x0264);
        assertThat(Unicode.capitals("\u0264")).isEqualTo("\u0264");
        assertThat(Unicode.name(0x1FAE0)).isNull();
    }
}
