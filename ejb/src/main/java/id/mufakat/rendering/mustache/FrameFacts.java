package id.mufakat.rendering.mustache;

import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.rendering.ReportOrder;
import id.mufakat.rendering.ReportOrder.Crest;
import id.mufakat.text.Unit;
import id.mufakat.wording.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a frame may name, as maps, lists, texts and booleans only: a frame can reach no object of the house.
 *
 * <p>Each name is present even where it is empty or false, since Mustache looks for a missing name in the surroundings.
 */
final class FrameFacts {

    private static final String EMBLEM = "house/emblem.svg";
    private static final List<String> PARTIES =
            List.of("pihakKesatu", "pihakKedua", "pihakKetiga", "pihakKeempat", "pihakKelima");
    private static final int BLOCKS_IN_A_ROW = 2;

    private FrameFacts() {}

    static Map<String, Object> of(PrintOrder order) {
        List<Line> lines = order.wording().lines();
        int annex = firstAnnex(lines);
        UnitGroups.Halves halves = UnitGroups.halves(lines.subList(0, annex));
        Map<String, Object> facts = new HashMap<>();
        facts.put("language", order.wording().language());
        facts.put("title", order.title());
        facts.put("facts", nested(order.facts()));
        facts.put("logos", logos(crests(order)));
        facts.put("hasLogos", !order.logos().isEmpty());
        facts.put("body", halves.body());
        facts.put("tail", halves.tail());
        facts.put("annexes", UnitGroups.all(lines.subList(annex, lines.size())));
        facts.put("root", inFours(order.wording().root().hex()));
        facts.put("verifyUrl", Optional.ofNullable(order.verifyUrl()).orElse(""));
        facts.put("draft", order.draft());
        facts.put("electronic", order.isSignedElectronically());
        addBlocks(facts, order);
        return facts;
    }

    static Map<String, Object> of(ReportOrder order) {
        Map<String, Object> facts = new HashMap<>(order.words());
        facts.put("language", order.language());
        facts.put("title", order.title());
        facts.put("logos", logos(order.crests()));
        facts.put("hasLogos", !order.crests().isEmpty());
        return facts;
    }

    private static int firstAnnex(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).kind() == Unit.Kind.ANNEX)
                .findFirst()
                .orElse(lines.size());
    }

    /** The first row stays with the last words of the text, so it stands apart. */
    private static void addBlocks(Map<String, Object> facts, PrintOrder order) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<SignatureBlock> blocks = order.blocks();
        for (int i = 0; i < blocks.size(); i += BLOCKS_IN_A_ROW) {
            List<SignatureBlock> row = blocks.subList(i, Math.min(i + BLOCKS_IN_A_ROW, blocks.size()));
            rows.add(Map.of("blocks", row.stream().map(FrameFacts::block).toList(), "alone", row.size() == 1));
        }
        facts.put("hasLaterRows", rows.size() > 1);
        facts.put("firstRow", rows.subList(0, Math.min(1, rows.size())));
        facts.put("laterRows", rows.subList(Math.min(1, rows.size()), rows.size()));
    }

    private static Map<String, Object> block(SignatureBlock block) {
        return Map.of(
                "field", block.field(),
                "partyLabel", block.partyLabel(),
                "officeLines", block.officeLines(),
                "nameLines", block.nameLines(),
                "description", block.description());
    }

    private static List<Crest> crests(PrintOrder order) {
        return IntStream.range(0, order.logos().size())
                .mapToObj(i -> new Crest(
                        i < PARTIES.size() ? order.facts().getOrDefault(PARTIES.get(i) + ".instansi", "") : "",
                        order.logos().get(i)))
                .toList();
    }

    private static List<Map<String, Object>> logos(List<Crest> crests) {
        List<Map<String, Object>> logos = new ArrayList<>();
        for (int i = 0; i < crests.size(); i++) {
            String agency = crests.get(i).agency();
            logos.add(Map.of(
                    "side", i == 0 ? "left" : i == crests.size() - 1 ? "right" : "center",
                    "src", crests.get(i).logo().isPresent() ? "logo/" + i : EMBLEM,
                    "alt", agency.isEmpty() ? "Lambang instansi" : "Lambang " + agency));
        }
        return logos;
    }

    private static String inFours(String hex) {
        return hex.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** {@code a.b} becomes {@code b} within {@code a}; a fact that is both a value and a group stays a value. */
    private static Map<String, Object> nested(Map<String, String> flat) {
        Map<String, Object> root = new HashMap<>();
        new TreeMap<>(flat).forEach((name, value) -> put(root, name, value));
        return root;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> group, String name, String value) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            group.putIfAbsent(name, value);
            return;
        }
        Object inner = group.computeIfAbsent(name.substring(0, dot), key -> new HashMap<String, Object>());
        if (inner instanceof Map) {
            put((Map<String, Object>) inner, name.substring(dot + 1), value);
        }
    }
}
