package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonValue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML and the JSON that it stands for. */
class XmlCodecTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static XmlCodec<JsonValue> codec(XmlShape shape) {
        return XmlCodec.of(JsonCodec.VALUE, XmlNode.element("a", shape));
    }

    private static XmlCodec<JsonValue> any() {
        return codec(XmlShape.ANY);
    }

    private static XmlShape object(Consumer<XmlMembers> members) {
        return new XmlObject() {
            @Override
            protected void describe(XmlMembers to) {
                members.accept(to);
            }
        };
    }

    private static void refused(String xml, String problem) {
        assertThatThrownBy(() -> any().decode(xml)).isInstanceOf(JsonException.class).hasMessageContaining(problem);
        assertThatThrownBy(() -> any().decode(xml.getBytes(StandardCharsets.UTF_8))).isInstanceOf(JsonException.class)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY l0 \"lol\"><!ENTITY l1 \"&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;&l0;\">]><a>&l1;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]><a/>",
        "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>",
        "<!DOCTYPE a PUBLIC \"-//A//B\" \"http://127.0.0.1:1/a.dtd\"><a/>",
        "<!DOCTYPE a><a/>"})
    void refusesDocumentTypes(String xml) {
        refused(xml, "a document type declaration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "<a", "<a>", "<a></b>", "<a/><a/>", "<a>&x;</a>", "<a b='1' b='2'/>", "<p:a/>", "<a>\u0000</a>",
        "<a>]]></a>", "<a b=<>", "<?xml version='9.9'?><a/>", "<a xmlns:x='u' xmlns:y='u' x:b='' y:b=''/>"})
    void refusesWhatIsMalformed(String xml) {
        refused(xml, "$: ");
    }

    @Test
    void boundsDepthAndCounts() {
        refused("<a>".repeat(100_000), "too deep: elements nest deeper than 500");
        refused("<a>".repeat(501) + "</a>".repeat(501), "too deep");
        assertThat(any().decode("<a>".repeat(400) + "</a>".repeat(400)).toString()).startsWith("{\"a\":{\"a\":");
        StringBuilder attributes = new StringBuilder("<a");
        for (int i = 0; i < 1_001; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        refused(attributes + "/>", "");
        assertThatCode(
                        () -> any().decode("<a b='" + "x".repeat(5_000_000) + "'>" + "y".repeat(5_000_000) + "</a>"))
                .doesNotThrowAnyException();
        byte[] many = ("<a>" + "<b/>".repeat(1_000_000) + "</a>").getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> any().decode(many)).isInstanceOf(JsonException.class).hasMessageContaining("too long");
        // Deeper as JSON than as XML: each element is a list of one.
        XmlShape[] shape = new XmlShape[1];
        shape[0] = object(to -> to.add("a", XmlNode.none(XmlShape.list(XmlNode.element("a", shape[0])))));
        assertThatThrownBy(() -> codec(shape[0]).decode("<a>".repeat(500) + "</a>".repeat(500)))
                .isInstanceOf(JsonException.class).hasMessageContaining("too deep");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-16,", "UTF-16LE,text/xml; charset=utf-16le", "ISO-8859-1,application/xml; charset=\"iso-8859-1\"",
        "windows-1252,text/xml;charset=windows-1252", "ISO-8859-1,", "UTF-8,text/xml; charset=nonsense"})
    void readsTheCharacterSet(String charset, String contentType) {
        String declared = contentType == null ? charset : "UTF-8";
        byte[] xml = ("<?xml version=\"1.0\" encoding=\"" + declared + "\"?><a>\u00e9</a>").getBytes(Charset.forName(charset));
        assertThat(any().decode(xml, contentType, false)).isEqualTo(JsonValue.of("\u00e9"));
    }

    @Test
    void believesAByteOrderMarkFirst() {
        byte[] xml = "\ufeff<a>\u00e9</a>".getBytes(StandardCharsets.UTF_8);
        assertThat(any().decode(xml, "text/xml; charset=iso-8859-1", false)).isEqualTo(JsonValue.of("\u00e9"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "+1,1", "-01.50,-1.50", ".5,0.5", "5.,5", "1E3,1E3", "' 7 ',7", "INF,\"INF\"", "1e,\"1e\"", "-,\"-\"", "'',null",
        "007,7", "0,0", "-0,-0", "1.2.3,\"1.2.3\"", "0x1,\"0x1\""})
    void readsNumbersAsXmlSchemaWritesThem(String text, String json) {
        assertThat(codec(XmlShape.NUMBER).decode("<a>" + text + "</a>")).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource({"true,true", "1,true", "false,false", "0,false", "yes,\"yes\"", "'',null"})
    void readsBooleans(String text, String json) {
        assertThat(codec(XmlShape.BOOLEAN).decode("<a>" + text + "</a>")).hasToString(json);
    }

    @Test
    void writesWhatParsersGiveBack() {
        String text = "a\r\n\t ]]> & <\u00e9\ud83d\ude00> '\" ";
        XmlShape shape = object(to -> to.add("b", XmlNode.attribute("b", XmlShape.STRING))
                .add("c", XmlNode.cdata(XmlShape.STRING)));
        JsonValue value = JsonValue.object(Map.of("b", JsonValue.of(text), "c", JsonValue.of(text)));
        assertThat(codec(shape).encode(value)).isEqualTo(HEAD + "<a b=\"a&#13;&#10;&#9; ]]&gt; &amp; &lt;\u00e9\ud83d\ude00&gt; '&quot; \">"
                + "<![CDATA[a]]>&#13;<![CDATA[\n\t ]]]]><![CDATA[> & <\u00e9\ud83d\ude00> '\" ]]></a>");
        assertThat(codec(shape).decode(codec(shape).encodeBytes(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0008", "\ud800", "\udc00x", "\uffff", "\u001f"})
    void refusesCharactersThatXmlCannotHold(String text) {
        assertThatThrownBy(() -> any().encode(JsonValue.of(text))).isInstanceOf(JsonException.class)
                .hasMessageContaining("a character that XML cannot hold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "1", "a>", "a:b", "-", "a/", "\u00d7"})
    void refusesKeysThatAreNoNames(String key) {
        XmlShape map = XmlShape.map(XmlNode.element(null, XmlShape.STRING));
        assertThatThrownBy(() -> codec(map).encode(JsonValue.object(Map.of(key, JsonValue.of("x")))))
                .isInstanceOf(JsonException.class).hasMessageContaining("no element can be called");
    }

    @Test
    void declaresNamespacesWhereTheyAreNotInScope() {
        XmlShape inner = object(to -> to.add("x", XmlNode.element("x", XmlShape.STRING).in("urn:1", "p"))
                .add("y", XmlNode.attribute("y", XmlShape.STRING).in("urn:2", "p"))
                .add("z", XmlNode.element("z", XmlShape.STRING).in("urn:3", null)));
        XmlCodec<JsonValue> codec = XmlCodec.of(JsonCodec.VALUE, XmlNode.element("a", inner).in("urn:1", "p"));
        JsonValue value = JsonValue.parse("{\"x\":\"1\",\"y\":\"2\",\"z\":\"3\"}");
        assertThat(codec.encode(value)).isEqualTo(HEAD + "<p:a xmlns:p=\"urn:1\" xmlns:p_=\"urn:2\" p_:y=\"2\"><p:x>1</p:x>"
                + "<z xmlns=\"urn:3\">3</z></p:a>");
        assertThat(codec.decode(codec.encode(value))).isEqualTo(value);
    }

    @Test
    void keepsNullAndEmptinessApart() {
        XmlShape shape = object(to -> to.add("e", XmlNode.element("e", XmlShape.STRING))
                .add("l", XmlNode.none(XmlShape.list(XmlNode.element("l", XmlShape.STRING))).always())
                .add("w", XmlNode.element("w", XmlShape.list(XmlNode.element("i", XmlShape.NUMBER))))
                .add("n", XmlNode.attribute("n", XmlShape.NUMBER).always()));
        JsonValue value = JsonValue.parse("{\"e\":null,\"l\":[],\"w\":[1,null],\"n\":null}");
        String xml = codec(shape).encode(value);
        assertThat(xml).isEqualTo(HEAD + "<a><e xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>"
                + "<w><i>1</i><i xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/></w></a>");
        assertThat(codec(shape).decode(xml)).isEqualTo(value);
        JsonValue empty = JsonValue.parse("{\"e\":\"\",\"l\":[\"\"],\"w\":[],\"n\":0}");
        assertThat(codec(shape).encode(empty)).isEqualTo(HEAD + "<a n=\"0\"><e/><l/><w/></a>");
        assertThat(codec(shape).decode("<a n=\"0\"><e/><l/><w/></a>")).isEqualTo(empty);
    }

    @Test
    void tellsNothingOfTheTextWhereItIsMalformed() {
        assertThatThrownBy(() -> any().decode("<a>S3CR3T <S3CR3T b=S3CR3T></a>"))
                .hasMessageMatching("\\$: malformed XML \\(line 1, column \\d+\\)").hasNoCause();
    }
}
