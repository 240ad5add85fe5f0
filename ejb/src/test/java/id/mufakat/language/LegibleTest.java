package id.mufakat.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void one_form_for_what_looks_the_same() {
        assertThat(Legible.text("text", " Cafe\u0301\r\n\tBali\u00A0 \u201CPIHAK\u201D "))
                .isEqualTo("Caf\u00E9 Bali \u201CPIHAK\u201D");
        assertThat(Legible.text("text", "\n\t \u00A0")).isEmpty();
    }

    @Test
    void names_the_character_and_where_it_stands() {
        assertThatThrownBy(() -> Legible.text("tentang", "net\u202Eral"))
                .isInstanceOfSatisfying(IllegibleCharacter.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("tentang");
                    assertThat(refusal.facts()).containsExactly("tentang", "U+202E RIGHT-TO-LEFT OVERRIDE", 4);
                });
    }

    @Test
    void counts_in_code_points_and_never_echoes_the_character() {
        assertThatThrownBy(() -> Legible.text("x", "a\uD83D\uDE00")).hasMessage("x: U+1F600 GRINNING FACE at 2");
        assertThatThrownBy(() -> Legible.text("x", "a\uD83D")).hasMessageStartingWith("x: U+D83D");
    }

    @Test
    void no_category_that_hides_or_reorders_is_allowed() {
        Pattern allowed = Pattern.compile("[" + Legible.ALLOWED + "]");

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(c -> allowed.matcher(Character.toString(c)).matches())
                        .filter(c -> c != '\t' && c != '\n' && c != '\r')
                        .map(Character::getType))
                .doesNotContain(
                        (int) Character.CONTROL,
                        (int) Character.FORMAT,
                        (int) Character.SURROGATE,
                        (int) Character.PRIVATE_USE,
                        (int) Character.UNASSIGNED,
                        (int) Character.NON_SPACING_MARK,
                        (int) Character.ENCLOSING_MARK,
                        (int) Character.LINE_SEPARATOR,
                        (int) Character.PARAGRAPH_SEPARATOR);
    }

    @Test
    void letters_are_latin_and_digits_european() {
        Pattern allowed = Pattern.compile("[" + Legible.ALLOWED + "]");

        IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
                .filter(c -> allowed.matcher(Character.toString(c)).matches())
                .forEach(c -> {
                    assertThat(Character.isDigit(c)).as("U+%04X", c).isFalse();
                    if (Character.isLetter(c)) {
                        assertThat(Character.UnicodeScript.of(c))
                                .as("U+%04X", c)
                                .isEqualTo(Character.UnicodeScript.LATIN);
                    }
                });
    }

    @Test
    void the_specification_shows_the_same_list() throws IOException {
        String page = Files.readString(Path.of("src/main/java/id/mufakat/text/canonical-clause.md"));

        assertThat(page).contains("[" + Legible.ALLOWED + "]");
    }
}
