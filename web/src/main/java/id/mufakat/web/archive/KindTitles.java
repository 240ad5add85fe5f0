package id.mufakat.web.archive;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.web.shell.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What kinds of document are called in the language of the page. */
@RequestScoped
class KindTitles {

    @Inject
    DocumentTypes types;

    @Inject
    Language language;

    /** The title, or the code itself for a kind that the house has no template of. */
    String of(String code) {
        return types.all().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(this::title)
                .orElse(code);
    }

    private String title(DocumentType type) {
        return Field.in(type.title(), language.getTag(), type.code());
    }
}
