package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class IdentifierTest {
    @Test
    void legalNamesAreTaken() {
        for (String name : List.of("a", "A1", "pinID", "größe", "名前", "$a", "_a", "record", "\ud835\udc00")) {
            assertThat(Identifier.of(name)).hasToString(name);
        }
    }

    @Test
    void whatIsNoNameIsRefused() {
        for (String name : List.of(
                "", " ", "1", "a-b", "a b", "a.b", "a\u200b", "a\u202e", "a\u0000", "a\ufeff", "\u00ada", "a\u00ad",
                "\ud835",
                "\\u0061", "class", "true", "false", "null", "_", "goto", "strictfp", "a\n", "x{}")) {
            assertThat(Identifier.isLegal(name)).as(name).isFalse();
            assertThatThrownBy(() -> Identifier.of(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void hostileTextIsNoName() {
        assertThat(HostileStrings.ALL).filteredOn(Identifier::isLegal).containsExactly("n".repeat(300));
    }

    @Test
    void reservedWordsAreThoseOfTheCompiler() {
        for (int c = 'a'; c <= 'z'; c++) {
            assertThat(Identifier.isLegal(String.valueOf((char) c))).isTrue();
        }
        for (String word : List.of("assert", "enum", "interface", "synchronized", "var", "yield", "sealed", "exports",
                "when")) {
            assertThat(Identifier.isLegal(word)).as(word).isEqualTo(SourceVersion.isName(word));
        }
    }

    @Test
    void someWordsCannotNameAType() {
        assertThat(Identifier.ofType("Record")).hasToString("Record");
        for (String word : List.of("record", "sealed", "permits", "var", "yield")) {
            assertThatThrownBy(() -> Identifier.ofType(word)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void qualifiedNamesAreOfIdentifiers() {
        QualifiedName name = QualifiedName.of("com.example.Pin");
        assertThat(name.simpleName()).isEqualTo(Identifier.of("Pin"));
        assertThat(name.qualifier()).isEqualTo(QualifiedName.of("com.example"));
        assertThat(name.child(Identifier.of("Builder"))).hasToString("com.example.Pin.Builder");
        assertThat(QualifiedName.of("Pin").qualifier()).isNull();
        for (String bad : List.of("", ".", "a.", ".a", "a..b", "a.class", "a;b", "a.*", "a b")) {
            assertThatThrownBy(() -> QualifiedName.of(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void codeTakesOnlyJavaInItsGaps() {
        JavaCode call = JavaCode.of("%.of(%, %)", QualifiedName.of("a.B"), JavaString.of("%"), JavaNumber.ofLong(-1));
        assertThat(call).hasToString("a.B.of(\"%\", -1L)");
        assertThat(JavaCode.join(", ", List.of(call, Identifier.of("c")))).hasToString("a.B.of(\"%\", -1L), c");
        assertThatThrownBy(() -> JavaCode.of("%")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JavaCode.of("", call)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JavaCode.of("%", Javadoc.of("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JavaCode.join(", ", List.of(XmlText.of("x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
