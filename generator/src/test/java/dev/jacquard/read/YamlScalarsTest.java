package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML 1.1, YAML 1.2 and JSON agree on is a value; the rest is text. */
class YamlScalarsTest {
    @TempDir
    Path folder;

    private JsonNode value(String scalar) {
        Reading reading = Reading.yaml(folder, "x-v: " + scalar + "\n");
        assertThat(reading.diagnostics().failed()).as(reading.printed()).isFalse();
        return Objects.requireNonNull(reading.at("/x-v"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "on", "off", "y", "N", "1:30", "12:30:45", "1_000", "0o17", "007", "-012",
            "2001-01-01", "2001-12-14t21:59:43.10-05:00", ".inf", "-.INF", ".nan", "0b11", "0xZZ", "1e", "1.2.3", "+",
            ".", "+.e1", "1e99999", "tRue", "nULL", "=", "<<", "1.5 GB", "0x"})
    void isText(String scalar) {
        JsonNode value = value(scalar);

        assertThat(value.isTextual()).isTrue();
        assertThat(value.textValue()).isEqualTo(scalar);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "12,12", "+12,12", "-12,-12", "2147483648,2147483648", "0x1F,31",
            "9223372036854775808,9223372036854775808", "-9223372036854775808,-9223372036854775808", "1.50,1.50",
            ".5,0.5", "-.5,-0.5", "1.,1", "1e3,1E+3", "1.5E-3,0.0015", "0.10,0.10", "1e9999,1E+9999"})
    void isANumber(String scalar, String number) {
        JsonNode value = value(scalar);

        assertThat(value.isNumber()).isTrue();
        assertThat(value.decimalValue()).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1.50", ".5", "1.", "-1.0E5"})
    void aDecimalKeepsItsTextForThoseWhoMeantText(String scalar) {
        assertThat(value(scalar).asText()).isEqualTo(scalar);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "True,true", "TRUE,true", "false,false", "False,false", "null,null", "~,null",
            "Null,null", "'',null", "!!int '3',3", "!!float '3.5',3.5", "!!bool 'true',true", "!!null '',null",
            "!!str 12,'\"12\"'", "! 12,'\"12\"'", "!!timestamp 2001-01-01,'\"2001-01-01\"'",
            "!!binary aGk=,'\"aGk=\"'", "!local 12,12", "!local \"12\",'\"12\"'",
            "'!!set {a, b}','{\"a\":null,\"b\":null}'",
            "'!!java.net.URL [\"http://127.0.0.1/\"]','[\"http://127.0.0.1/\"]'",
            "'!!javax.script.ScriptEngineManager [1]',[1]", "!!map {},{}", "!!seq [],[]"})
    void isTheJsonValue(String scalar, String json) {
        assertThat(value(scalar)).hasToString(json);
    }

    @Test
    void aTagThatIsIgnoredIsTold() {
        assertThat(Reading.yaml(folder, "x-v: !!java.net.URL ['http://127.0.0.1/']\n").printed()).isEqualTo("""
                api.yaml:6:6: warning: the tag !!java.net.URL means nothing here and is ignored
                x-v: !!java.net.URL ['http://127.0.0.1/']
                     ^
                1 warning
                """);
    }

    @Test
    void keysAreTheirText() {
        assertThat(value("{200: a, on: b, null: c, 1.0: d, '007': e, 2001-01-01: f, ? g, ~: h}"))
                .hasToString("{\"200\":\"a\",\"on\":\"b\",\"null\":\"c\",\"1.0\":\"d\",\"007\":\"e\","
                        + "\"2001-01-01\":\"f\",\"g\":null,\"~\":\"h\"}");
    }

    @Test
    void questionMarksInsideWordsAndTabsThatDoNotIndentAreFine() {
        Reading reading = Reading.yaml(folder, """
                x-flow: [https://example.com/pins?a=b, what? yes, ?x, end?]
                x-key: {? a : b}
                x-after:\t1
                \t
                x-quoted: "a\tb"\t# why
                x-plain: a\tb\t
                x-block: |
                  one\ttwo
                  \tthree
                  \t
                x-list:
                  -\t1
                \t \t
                  - 2
                """);

        assertThat(reading.printed()).isEmpty();
        assertThat(reading.at("/x-flow"))
                .hasToString("[\"https://example.com/pins?a=b\",\"what? yes\",\"?x\",\"end?\"]");
        assertThat(reading.at("/x-key")).hasToString("{\"a\":\"b\"}");
        assertThat(reading.at("/x-after")).hasToString("1");
        assertThat(reading.at("/x-quoted")).hasToString("\"a\\tb\"");
        assertThat(reading.at("/x-plain")).hasToString("\"a\\tb\"");
        assertThat(reading.at("/x-block")).hasToString("\"one\\ttwo\\n\\tthree\\n\\t\\n\"");
        assertThat(reading.at("/x-list")).hasToString("[1,2]");
    }
}
