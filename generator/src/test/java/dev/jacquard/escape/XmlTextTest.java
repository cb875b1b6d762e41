package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XmlTextTest {
    @Test
    void hostileTextStaysText() throws Exception {
        for (String hostile : HostileStrings.ALL) {
            XmlText text = XmlText.of(hostile);
            String xml = "<a b=\"" + text.toString().replace('\n', ' ') + "\">" + text + "</a>";
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
            String expected = Characters.readable(hostile).replace("${", "$ {");
            assertThat(root.getTextContent()).isEqualTo(expected);
            // A parser makes blanks of other white space in an attribute (XML 1.0, 3.3.3).
            assertThat(root.getAttribute("b")).isEqualTo(expected.replace('\n', ' ').replace('\t', ' '));
            assertThat(root.getElementsByTagName("*").getLength()).isZero();
        }
    }

    @Test
    void mavenFindsNothingToFillIn() {
        assertThat(XmlText.of("${env.TOKEN}")).hasToString("$ {env.TOKEN}");
        assertThat(XmlText.of("$${a}")).hasToString("$$ {a}");
    }
}
