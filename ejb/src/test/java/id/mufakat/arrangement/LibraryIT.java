package id.mufakat.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.library.Library.State;
import id.mufakat.proofreading.ReadLibrary;
import id.mufakat.structure.StructureChanged;
import org.junit.jupiter.api.Test;

class LibraryIT extends Arranging {

    @Test
    void a_clause_from_the_library_is_remembered_and_swapped_and_read_by_the_reviewer() {
        house.as(walk.one.drafter());
        String fresh = house.get(InsertClause.class)
                .insert(walk.id, new InsertClause.Choice("publication", "approved", "monitoring"));
        ChooseWording choose = house.get(ChooseWording.class);
        String seen = line("disputes").mark();
        choose.choose(walk.id, "disputes", seen, "superiors");
        assertThatThrownBy(() -> choose.choose(walk.id, "disputes", seen, "approved"))
                .isInstanceOf(StructureChanged.class);
        String limits = tree().row(fresh).get(1).id();
        walk.reword(walk.one.drafter(), limits, "tidak memuat", "tidak boleh memuat");
        walk.submit();

        assertThat(house.as(walk.two.reviewer())
                        .get(ReadLibrary.class)
                        .read(walk.id)
                        .uses())
                .filteredOn(use -> use.state() != State.APPROVED)
                .extracting(use -> use.entry().id() + " " + use.phrasing().id() + " " + use.state())
                .containsExactly("publication approved DEVIATING", "disputes superiors FALLBACK");
    }
}
