package id.mufakat.reader.extract;

/** What may come in; told from the bytes, never from a name. */
enum Type {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TEXT("text/plain");

    private final String mediaType;

    Type(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
