package id.mufakat.web.archive;

import id.mufakat.document.DocumentType.Classification;
import id.mufakat.document.DocumentType.Retention;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Says what an archive class and a retention rule are; the code alone for one that the house no longer knows. */
@RequestScoped
class ArchiveRules {

    @Inject
    DocumentTypes types;

    @Inject
    Language language;

    @Inject
    Messages messages;

    String classification(String code) {
        Classification row = types.classifications().get(code);
        if (row == null) {
            return code;
        }
        String title = code + " " + in(row.title(), code);
        return row.verified() ? title : messages.of("archive.class-unverified", title);
    }

    String retention(String code) {
        Retention row = types.retentions().get(code);
        if (row == null) {
            return code;
        }
        String series = in(row.series(), code);
        String fate = messages.under("archive.fate", row.fate());
        return row.after() == null
                ? messages.of("archive.retained", series, row.active(), row.inactive(), fate)
                : messages.of(
                        "archive.retained-after",
                        series,
                        row.active(),
                        row.inactive(),
                        fate,
                        messages.under("archive.after", row.after()));
    }

    private String in(Map<String, String> words, String code) {
        return Field.in(words, language.getTag(), code);
    }
}
