package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Setting;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Model,MODEL", "Straße,STRASSE", "STRAẞE,strasse", "ﬁn,FIN", "K,k", "ſ,S", "ΟΔΟΣ,οδος", "σ,ς", "ı,I", "İ,i",
        "ǅ,ǆ", "Ǆ,ǆ", "É,é", "ŉ,ʼN"
    })
    void namesThatSomeFileSystemTakesForOneAreTheSame(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
        assertThat(Setting.turkish(() -> Folding.fold(one))).isEqualTo(Folding.fold(one));
    }

    @ParameterizedTest
    @CsvSource({"e,é", "u,ü", "o,0", "a,а", "n,ñ"})
    void lettersThatLookAlikeDiffer(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Test
    void everyCharacterMeetsItsOtherCasesAndForms() {
        List<String> apart = new ArrayList<>();
        for (int c = 0; c <= 0x1FFFF; c++) {
            if (!Unicode.isAssigned(c)) {
                continue;
            }
            String text = Character.toString(c);
            List<String> forms = List.of(
                    Character.toString(Character.toLowerCase(Character.toUpperCase(c))),
                    Character.toString(Character.toTitleCase(c)),
                    text.toUpperCase(Locale.ROOT),
                    text.toLowerCase(Locale.ROOT),
                    Normalizer.normalize(text, Normalizer.Form.NFD));
            for (String form : forms) {
                if (!Folding.fold(form).equals(Folding.fold(text))) {
                    apart.add(Integer.toHexString(c) + " " + form);
                }
            }
        }
        assertThat(apart).isEmpty();
    }
}
