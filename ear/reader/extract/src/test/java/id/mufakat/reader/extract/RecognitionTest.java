package id.mufakat.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.reader.Refused;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    @Test
    void types_are_told_from_the_content() throws Exception {
        assertThat(Recognition.of(Pdfs.text("x", ""))).isEqualTo(Type.PDF);
        assertThat(Recognition.of(Documents.word("x"))).isEqualTo(Type.DOCX);
        assertThat(Recognition.of(Documents.excel("x"))).isEqualTo(Type.XLSX);
        assertThat(Recognition.of(Pictures.png("x"))).isEqualTo(Type.PNG);
        assertThat(Recognition.of(Pictures.jpeg("x"))).isEqualTo(Type.JPEG);
        assertThat(Recognition.of(Pdfs.ascii("1 < 2"))).isEqualTo(Type.TEXT);
    }

    @Test
    void archive_signatures_by_chance_do_not_make_an_archive() throws Exception {
        byte[] file = Markup.join(Pdfs.text("x", ""), Pdfs.ascii("PK\u0005\u0006" + "\u00ff".repeat(30)));

        assertThat(Recognition.of(file)).isEqualTo(Type.PDF);
    }

    @Test
    void an_archive_that_begins_late_is_two_things() {
        byte[] file = Markup.join(Pdfs.ascii("PK\u0003\u0004"), Documents.word("x"));

        assertThatThrownBy(() -> Recognition.of(file)).isInstanceOfAny(Refused.class, java.io.IOException.class);
    }
}
