package id.mufakat.reader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZipEntriesTest {

    @Test
    void an_honest_archive_lists_its_entries() throws Exception {
        assertThat(ZipEntries.of(Documents.word("x")))
                .extracting(ZipEntries.Entry::name)
                .containsExactly("[Content_Types].xml", "_rels/.rels", Documents.MAIN);
    }

    @Test
    void the_same_bytes_under_one_name_twice_are_refused() {
        assertThatThrownBy(() -> ZipEntries.of(Zips.overlapping(2))).isInstanceOf(IOException.class);
        assertThat(catchThrowableOf(Zips.overlapping(1))).isNull();
    }

    /** Whatever is turned over in an archive, the answer is a list or a clear no. */
    @Test
    void garbage_never_surprises() {
        byte[] honest = Documents.word("x");
        Random random = new Random(7);
        for (int turn = 0; turn < 5_000; turn++) {
            byte[] file = honest.clone();
            file[random.nextInt(file.length)] = (byte) random.nextInt();
            file[file.length - 1 - random.nextInt(250)] = (byte) random.nextInt();

            assertThat(catchThrowableOf(file))
                    .satisfiesAnyOf(thrown -> assertThat(thrown).isNull(), thrown -> assertThat(thrown)
                            .isInstanceOfAny(IOException.class, id.mufakat.reader.Refused.class));
        }
    }

    private static Throwable catchThrowableOf(byte[] file) {
        return org.assertj.core.api.Assertions.catchThrowable(() -> ZipEntries.of(file));
    }
}
