package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The grammar of RFC 8259, as answers over HTTP: one char is a byte. */
class JsonGrammarTest {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n";

    private static final List<String> GOOD = List.of(
            "null", "true", "false", "0", "-0", "7", "-7", "1.5", "-0.5", "1e1", "1E1", "1e+1", "1e-1", "0e1", "1.0e10",
            "123456789012345678901234567890", "\"\"", "\"a\"", "\" \"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u00e9\"",
            "\"\\uD83D\\uDE00\"", "\"\u00c3\u00a9\"", "\"\u00f0\u009f\u0098\u0080\"", "\"\u007f\"", "\"\u00e2\u0080\u00a8\"", "[]",
            "[ ]", "[1]", "[1,2]", "[[]]", "[{}]", "{}", "{ }", "{\"a\":1}", "{\"a\":1,\"b\":[]}", "{\"\":0}", "{\"a\":1,\"a\":2}",
            " 1 ", "\t1\r\n", "[1 , 2]", "{ \"a\" : 1 }", "\u00ef\u00bb\u00bf1", "[\"\\u0061\",\"a\"]", "{\"\\u0061\":\"b\"}");

    private static final List<String> BAD = List.of(
            "nul", "nulll", "NULL", "True", "tru", "fals", "nan", "NaN", "Infinity", "-Infinity", "+1", "01", "-01", "00", "1.", ".5",
            "-.5", "-", "--1", "1e", "1e+", "1ea", "0x1", "1_0", "1 000", "1.2.3", "1.e1", "- 1", "\"", "\"a", "a", "'a'", "\"\\\"",
            "\"\\a\"", "\"\\x00\"", "\"\\u12\"", "\"\\u00g0\"", "\"\\U0000\"", "\"\u0001\"", "\"\n\"", "\"\t\"", "\"a\u0000b\"", "[", "]", "[1",
            "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "[1:2]", "[\"a\"", "[1}", "[1]]", "[1]x", "[1],", "[x", "[a]", "[\"a\":1]", "[*]",
            "{", "}", "{1:1}", "{a:1}", "{'a':1}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}", "{\"a\" 1}",
            "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{\"a\":1]", "{\"a\":1}}", "{\"a\":1}#", "{\"a\":1}//", "/**/1", "1/**/", "// a\n1", "[1,\n1\n,1",
            "1 2", "\"a\" \"b\"", "{}{}", "<html></html>", "undefined", "[undefined]", "\u000c1", "[\u000c]", "\u00e9", "[\u00e9]",
            "\"\u00ff\"", "\"\u00c3\"", "\"\u00e2\u0080\"", "\u00ef\u00bb", "\u00fe\u00ff\u0000", "[\"\u0000\"]", "\u0000", "[1\u0000]");

    @Test
    void whatIsJsonIsRead() throws Exception {
        assertThat(failures(GOOD)).containsOnly("none");
    }

    @Test
    void whatIsNotIsADecodeException() throws Exception {
        List<String> failures = failures(BAD);
        for (int i = 0; i < BAD.size(); i++) {
            assertThat(failures.get(i)).as(BAD.get(i)).isEqualTo("DecodeException");
        }
    }

    private static List<String> failures(List<String> bodies) throws Exception {
        RawServer.Reply[] replies = bodies.stream().map(body -> RawServer.raw(HEAD + body)).toArray(RawServer.Reply[]::new);
        List<String> failures = new ArrayList<>();
        try (RawServer server = new RawServer(replies); TestClient client = TestClient.to(server).build()) {
            for (int i = 0; i < bodies.size(); i++) {
                Throwable failure = catchThrowable(() -> client.thing("GET").execute());
                failures.add(failure == null ? "none" : failure.getClass().getSimpleName());
            }
        }
        return failures;
    }
}
