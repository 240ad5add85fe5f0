package id.mufakat.document.classpath;

import id.mufakat.NotFound;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every jar on the class path may bring folders, each listed in its own {@code templates/index}; so an agency can add a
 * kind of document without touching ours. Two folders with the same code are a fault of the installation.
 */
@ApplicationScoped
class ClasspathDocumentTypes implements DocumentTypes {

    private final Shelf shelf;
    private volatile @Nullable Contents contents;

    ClasspathDocumentTypes() {
        this(ClasspathDocumentTypes.class.getClassLoader());
    }

    ClasspathDocumentTypes(ClassLoader loader) {
        this.shelf = new Shelf(loader);
    }

    @Override
    public List<DocumentType> all() {
        return List.copyOf(contents().types.values());
    }

    @Override
    public DocumentType get(String code) {
        DocumentType type = contents().types.get(code);
        if (type == null) {
            throw new NotFound(code);
        }
        return type;
    }

    @Override
    public byte[] file(String path) {
        return shelf.file(path);
    }

    @Override
    public List<String> filesNamed(String name) {
        return shelf.named(name);
    }

    @Override
    public Map<String, Map<String, String>> factLabels() {
        return contents().factLabels;
    }

    @Override
    public Map<String, DocumentType.Classification> classifications() {
        return contents().classifications;
    }

    @Override
    public Map<String, DocumentType.Retention> retentions() {
        return contents().retentions;
    }

    private Contents contents() {
        Contents known = contents;
        if (known == null) {
            known = new Contents(
                    read(),
                    TypeJson.labels(shelf, "house/facts.json"),
                    ArchiveTables.classifications(shelf),
                    ArchiveTables.retentions(shelf));
            contents = known;
        }
        return known;
    }

    private Map<String, DocumentType> read() {
        Map<String, DocumentType> read = new LinkedHashMap<>();
        for (String folder : shelf.folders()) {
            DocumentType type = TypeJson.read(shelf, folder);
            if (read.put(type.code(), type) != null) {
                throw new IllegalStateException("two folders of templates/ have the code " + type.code());
            }
        }
        return read;
    }

    /** All that the folders say; they do not change while the house runs. */
    private record Contents(
            Map<String, DocumentType> types,
            Map<String, Map<String, String>> factLabels,
            Map<String, DocumentType.Classification> classifications,
            Map<String, DocumentType.Retention> retentions) {

        /** In the order of their files. */
        private Contents {
            types = Collections.unmodifiableMap(types);
            factLabels = Collections.unmodifiableMap(factLabels);
            classifications = Collections.unmodifiableMap(classifications);
            retentions = Collections.unmodifiableMap(retentions);
        }
    }
}
