package id.mufakat.office;

import id.mufakat.party.Office;
import java.util.UUID;

/** An office as pages show it. */
public record OfficeSheet(UUID id, String code, String titleId, String titleEn, boolean head, Office.Style style) {

    static OfficeSheet of(Office office) {
        return new OfficeSheet(
                office.id(), office.code(), office.titleId(), office.titleEn(), office.isHead(), office.style());
    }
}
