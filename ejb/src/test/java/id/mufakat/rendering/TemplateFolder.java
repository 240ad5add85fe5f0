package id.mufakat.rendering;

import id.mufakat.NotFound;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The folders of {@code templates/} as they lie in the repository, so that an edited frame is seen without a build. */
public final class TemplateFolder implements DocumentTypes {

    public static final Path ROOT = Path.of("../templates");

    @Override
    public List<DocumentType> all() {
        return List.of(type("nota-kesepahaman"));
    }

    @Override
    public DocumentType get(String code) {
        throw new NotFound(code);
    }

    @Override
    public byte[] file(String path) {
        try {
            return Files.readAllBytes(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static DocumentType type(String folder) {
        return new DocumentType(
                folder,
                folder,
                Map.of("id", folder),
                "SPECIAL",
                "none",
                List.of(),
                List.of(),
                new DocumentType.ArchiveRule("HK.02", "AGREEMENT_ORIGINAL"),
                Fingerprint.of(new byte[0]));
    }
}
