package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.runtime.json.JsonValue;
import dev.jacquard.testing.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Styles of parameters: the tables of OpenAPI 3.0.4, 3.1.1 and 3.2.0, and the cases of RFC 6570 that map onto them. */
class ParameterStyleTest {
    private static final String LIST = "[\"blue\",\"black\",\"brown\"]";
    private static final String OBJECT = "{\"R\":100,\"G\":200,\"B\":150}";

    private static @Nullable String path(ParameterStyle style, String name, String json) {
        return style.text(name, JsonValue.parse(json), true);
    }

    private static String query(ParameterStyle style, String name, String json, String between) {
        List<String> pairs = style.pairs(name, JsonValue.parse(json));
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            joined.add(pairs.get(i) + "=" + pairs.get(i + 1));
        }
        return String.join(between, joined);
    }

    private static String json(String value) {
        return value.equals("list") ? LIST : value.equals("object") ? OBJECT : "\"" + value + "\"";
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', nullValues = "-", value = {
        "MATRIX '' ;color", "MATRIX blue ;color=blue", "MATRIX list ;color=blue,black,brown",
        "MATRIX object ;color=R,100,G,200,B,150", "MATRIX_EXPLODED '' ;color", "MATRIX_EXPLODED blue ;color=blue",
        "MATRIX_EXPLODED list ;color=blue;color=black;color=brown", "MATRIX_EXPLODED object ;R=100;G=200;B=150",
        "LABEL '' .", "LABEL blue .blue", "LABEL list .blue,black,brown", "LABEL object .R,100,G,200,B,150",
        "LABEL_EXPLODED '' .", "LABEL_EXPLODED blue .blue", "LABEL_EXPLODED list .blue.black.brown",
        "LABEL_EXPLODED object .R=100.G=200.B=150", "SIMPLE '' ''", "SIMPLE blue blue", "SIMPLE list blue,black,brown",
        "SIMPLE object R,100,G,200,B,150", "SIMPLE_EXPLODED list blue,black,brown",
        "SIMPLE_EXPLODED object R=100,G=200,B=150"
    })
    void writesPathsAsTheTableSays(ParameterStyle style, String value, String expected) {
        assertThat(path(style, "color", json(value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "FORM '' color=", "FORM blue color=blue", "FORM list color=blue,black,brown",
        "FORM object color=R,100,G,200,B,150", "FORM_EXPLODED '' color=", "FORM_EXPLODED blue color=blue",
        "FORM_EXPLODED list color=blue&color=black&color=brown", "FORM_EXPLODED object R=100&G=200&B=150",
        "SPACE_DELIMITED list color=blue%20black%20brown", "SPACE_DELIMITED object color=R%20100%20G%20200%20B%20150",
        "PIPE_DELIMITED list color=blue%7Cblack%7Cbrown", "PIPE_DELIMITED object color=R%7C100%7CG%7C200%7CB%7C150",
        "DEEP_OBJECT object color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
    })
    void writesQueriesAsTheTableSays(ParameterStyle style, String value, String expected) {
        assertThat(query(style, "color", json(value), "&")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "COOKIE '' color=", "COOKIE blue color=blue", "COOKIE list color=blue,black,brown",
        "COOKIE object color=R,100,G,200,B,150", "COOKIE_EXPLODED blue color=blue", "COOKIE_EXPLODED object 'R=100; G=200; B=150'",
        "COOKIE_EXPLODED list 'color=blue; color=black; color=brown'"
    })
    void writesCookiesAsTheTableSays(ParameterStyle style, String value, String expected) {
        assertThat(query(style, "color", json(value), "; ")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "FORM_EXPLODED | thing | [\"one thing\",\"another thing\"] | thing=one%20thing&thing=another%20thing",
        "FORM_EXPLODED | any | {\"page\":4,\"pageSize\":50} | page=4&pageSize=50",
        "JSON | coordinates | {\"lat\":10,\"long\":60} | coordinates=%7B%22lat%22%3A10%2C%22long%22%3A60%7D",
        "FORM_EXPLODED | formulas | {\"a\":\"x+y\",\"b\":\"x/y\",\"c\":\"x^y\"} | a=x%2By&b=x%2Fy&c=x%5Ey",
        "FORM_EXPLODED_RESERVED | formulas | {\"a\":\"x%2By\",\"b\":\"x/y\",\"c\":\"x^y\"} | a=x%2By&b=x/y&c=x%5Ey",
        "FORM | words | [\"math\",\"is\",\"fun\"] | words=math,is,fun",
        "SPACE_DELIMITED | words | [\"math\",\"is\",\"fun\"] | words=math%20is%20fun",
        "FORM_EXPLODED | formulas | {} | ``",
        "FORM | words | [] | ``",
        "FORM | words | null | ``",
        "FORM_EXPLODED | ❤️ | \"love!\" | %E2%9D%A4%EF%B8%8F=love%21",
        "FORM_EXPLODED_RESERVED | q | \"a#b%zz\" | q=a%23b%25zz",
        // What the text leaves open.
        "FORM | a | [1,null,1e7,0.5] | a=1,10000000,0.5",
        "FORM_EXPLODED | a | {\"b\":null,\"c\":{\"d\":1}} | c=%7B%22d%22%3A1%7D",
        "DEEP_OBJECT | a | {\"b\":{\"c\":1,\"d\":null},\"e\":[\"x\",\"y\"],\"f\":[{\"g\":true}]} |"
                + " a%5Bb%5D%5Bc%5D=1&a%5Be%5D%5B0%5D=x&a%5Be%5D%5B1%5D=y&a%5Bf%5D%5B0%5D%5Bg%5D=true"
    })
    void writesTheQueriesOfTheExamples(ParameterStyle style, String name, String json, String expected) {
        assertThat(query(style, name, json, "&")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "edijkstra | edijkstra", "diṅnāga | di%E1%B9%85n%C4%81ga",
        "الخوارزميّ | %D8%A7%D9%84%D8%AE%D9%88%D8%A7%D8%B1%D8%B2%D9%85%D9%8A%D9%91", "a/b;c=d,e | a%2Fb%3Bc%3Dd%2Ce"
    })
    void encodesPaths(String value, String expected) {
        assertThat(ParameterStyle.SIMPLE.text("u", JsonValue.of(value), true)).isEqualTo(expected);
    }

    /** Each expression with one whole variable. */
    @TestFactory
    List<DynamicTest> theCasesOfRfc6570() throws IOException {
        Pattern expression = Pattern.compile("\\{([+.;?]?)(\\w+)(\\*?)}");
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("spec-examples", "spec-examples-by-section", "extended-tests")) {
            JsonNode groups = Json.read(Files.readString(Path.of("src/test/resources/uritemplate", file + ".json")));
            for (JsonNode group : groups) {
                for (JsonNode row : group.get("testcases")) {
                    Matcher matcher = expression.matcher(row.get(0).asText());
                    if (matcher.matches() && group.get("variables").has(matcher.group(2)) && !row.get(1).isBoolean()) {
                        JsonNode value = group.get("variables").get(matcher.group(2));
                        tests.add(DynamicTest.dynamicTest(
                                file + " " + row.get(0).asText() + " of " + value,
                                () -> assertThat(expand(matcher, value)).isIn(expected(row.get(1)))));
                    }
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    /** Objects have no order there: several texts are right. */
    private static List<String> expected(JsonNode texts) {
        List<String> expected = new ArrayList<>();
        if (texts.isTextual()) {
            expected.add(texts.asText());
        }
        texts.forEach(text -> expected.add(text.asText()));
        return expected;
    }

    private static String expand(Matcher expression, JsonNode variable) {
        String name = expression.group(2);
        boolean explode = !expression.group(3).isEmpty();
        String json = variable.toString();
        String text = switch (expression.group(1)) {
            case "" -> path(explode ? ParameterStyle.SIMPLE_EXPLODED : ParameterStyle.SIMPLE, name, json);
            // OpenAPI 3.0.4 and later write what is not exploded as RFC 6570 does.
            case "." -> path(explode ? ParameterStyle.LABEL_EXPLODED : ParameterStyle.LABEL, name, json);
            case ";" -> path(explode ? ParameterStyle.MATRIX_EXPLODED : ParameterStyle.MATRIX, name, json);
            case "?" -> {
                String query = query(explode ? ParameterStyle.FORM_EXPLODED : ParameterStyle.FORM, name, json, "&");
                yield query.isEmpty() ? "" : "?" + query;
            }
            default -> {
                ParameterStyle style = explode ? ParameterStyle.FORM_EXPLODED_RESERVED : ParameterStyle.FORM_RESERVED;
                String pairs = query(style, name, json, ",");
                yield (pairs.startsWith(name + "=") ? pairs.replace(name + "=", "") : pairs).replace("%23", "#");
            }
        };
        return text == null ? "" : text;
    }
}
