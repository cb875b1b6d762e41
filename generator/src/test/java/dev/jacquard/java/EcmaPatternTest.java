package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of documents mean in Java what they mean in ECMA-262; the expectations are those of a JavaScript engine. */
class EcmaPatternTest {
    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', value = {
        "^a$ a true", "^a$ `a\n` false", "b abc true", "^[a[b]$ [ true", "^[a[b]$ a true", "^[a&&b]+$ a&b true",
        "^[a-c&&[^b]]$ b] true", "^[\\w-.]+$ a-.b true", "^{foo}$ {foo} true", "a{2} aa true", "x{,3} x{,3} true",
        "a-z]$ a-z] true", "^[^]$ x true", "[] x false", "^\\s$ ` ` true", "^\\S$ x true", "^[\\S]$ x true",
        "^\\v$ `\u000b` true", "^\\v$ `\n` false", "^[\\b]$ `\b` true", "^\\u{1F600}$ \uD83D\uDE00 true", "^.$ \uD83D\uDE00 true",
        "(?<na_me>a)\\k<na_me> aa true", "^\\p{L}+$ é true", "^\\/a\\-b$ /a-b true", "/^ab$/i AB true", "^(?i)ab$ AB true",
        "\\Aab\\Z ab true", "^\\d{3}-\\d{4}$ 123-4567 true",
    })
    void meansTheSame(String pattern, String text, boolean found) {
        String java = EcmaPattern.toJava(pattern).orElseThrow();
        assertThat(Pattern.compile(java).matcher(text).find()).as(java).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.*", "(", "[a", "a{2,1}", "\\"})
    void whatJavaCannotCompileIsLeftOut(String pattern) {
        assertThat(EcmaPattern.toJava(pattern)).isEmpty();
    }

    @Test
    void aProgramIsLeftOut() {
        assertThat(EcmaPattern.toJava("a".repeat(10_001))).isEmpty();
        assertThat(EcmaPattern.toJava("(".repeat(5_000) + ")".repeat(5_000))).satisfies(made -> assertThat(made.isEmpty()
                || made.get().length() == 10_000).isTrue());
    }
}
