package id.mufakat.search;

import java.time.LocalDate;
import java.util.UUID;

/** Finds documents by words and facts. Whoever asks sees, counts and reads only what their agency is a party to. */
public interface ArchiveIndex {

    /**
     * @param asker the agency; the filter on it is part of the query, before counts, facets and snippets
     * @param today decides what is still in force
     */
    SearchPage find(UUID asker, ArchiveQuery query, LocalDate today);
}
