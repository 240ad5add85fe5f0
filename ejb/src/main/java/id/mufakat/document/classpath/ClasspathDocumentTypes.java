package id.mufakat.document.classpath;

import id.mufakat.NotFound;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import jakarta.enterprise.context.ApplicationScoped;
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
    private volatile @Nullable Map<String, DocumentType> types;

    ClasspathDocumentTypes() {
        this(ClasspathDocumentTypes.class.getClassLoader());
    }

    ClasspathDocumentTypes(ClassLoader loader) {
        this.shelf = new Shelf(loader);
    }

    @Override
    public List<DocumentType> all() {
        return List.copyOf(types().values());
    }

    @Override
    public DocumentType get(String code) {
        DocumentType type = types().get(code);
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
    public Map<String, Map<String, String>> factLabels() {
        return TypeJson.labels(shelf, "house/facts.json");
    }

    @Override
    public Map<String, DocumentType.Classification> classifications() {
        return ArchiveTables.classifications(shelf);
    }

    @Override
    public Map<String, DocumentType.Retention> retentions() {
        return ArchiveTables.retentions(shelf);
    }

    private Map<String, DocumentType> types() {
        Map<String, DocumentType> known = types;
        if (known == null) {
            known = read();
            types = known;
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
}
