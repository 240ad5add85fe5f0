package id.mufakat.web.archive;

import id.mufakat.web.form.Asked;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the search stands, and what its address is with one thing changed. */
record Address(Map<String, String> parts) {

    private static final List<String> FILTERS = List.of("kind", "year", "agency", "region", "status");

    static Address of(Asked asked, String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("q", text);
        FILTERS.forEach(filter -> parts.put(filter, asked.text(filter)));
        return new Address(parts);
    }

    /** Another filter begins again at the first hit. An empty value leaves the part out. */
    String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.put(name, value);
        return "/archive/search?"
                + changed.entrySet().stream()
                        .filter(part ->
                                part.getKey().equals("q") || !part.getValue().isEmpty())
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
