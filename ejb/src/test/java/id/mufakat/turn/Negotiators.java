package id.mufakat.turn;

import static id.mufakat.agreement.SampleAgreements.BAWASLU;
import static id.mufakat.agreement.SampleAgreements.BKPSDM;
import static id.mufakat.agreement.SampleAgreements.NOON;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.SampleAgreements;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.Submission;
import id.mufakat.document.Fingerprint;
import id.mufakat.paper.PaperFacts;
import id.mufakat.structure.Edit;
import id.mufakat.structure.Edits;
import id.mufakat.text.Clause;
import id.mufakat.text.Text;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.turn.Stance.Matter;
import id.mufakat.wording.Typesetter;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two sides at a table with the real post between them, and memory in the place of the database. */
final class Negotiators {

    private final Random random;
    private final Agreement agreement = SampleAgreements.drafted();
    private final Post post = new Post();
    private final Books books = new Books();
    private Tree tree;
    private int born;
    private List<Clause> sent = List.of();
    private Set<String> proposed = Set.of();
    private Map<String, String> form = Map.of();

    /** The order that came about when units were moved last. */
    private String moved = "";

    /** In which version each unit was last put in, reworded or taken out. */
    private final Map<String, Integer> changed = new HashMap<>();

    /** What a side said, as a witness would write it down. */
    record Said(String unit, String hash, boolean isAcceptance) {}

    Negotiators(Random random) {
        this.random = random;
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(5); i++) {
            units.add(newUnit(random.nextInt(3)));
        }
        tree = new Tree("MEMORANDUM", "0".repeat(64), "id-ID", Set.of(), units);
        wire();
    }

    private void wire() {
        PaperFacts facts = new PaperFacts() {
            @Override
            public Map<String, String> of(Agreement any) {
                return Map.of();
            }

            @Override
            public Map<String, String> of(Agreement any, Particulars particulars) {
                return Map.of();
            }
        };
        Correspondence correspondence = new Correspondence() {
            @Override
            public Map<String, String> unprinted(Agreement any, Tree text, Submission sent) {
                return sent.particulars().facts();
            }
        };
        correspondence.versions = books;
        correspondence.stances = books.stances;
        correspondence.texts = texts();
        correspondence.facts = facts;
        correspondence.typesetter = new Typesetter();
        Answers answers = new Answers();
        answers.versions = books;
        answers.stances = books.stances;
        answers.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        post.versions = books;
        post.edits = edits();
        post.stances = books.stances;
        post.answers = answers;
        post.correspondence = correspondence;
        post.texts = correspondence.texts;
        post.typesetter = correspondence.typesetter;
    }

    private static Edits edits() {
        return new Edits() {
            @Override
            public void add(Edit edit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long count(UUID owner, int turn) {
                return 0;
            }

            @Override
            public List<Edit> since(UUID owner, UUID agency, int sent) {
                return List.of();
            }
        };
    }

    private Texts texts() {
        return new Texts() {
            @Override
            public void add(Text text) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Text> find(UUID owner) {
                return Optional.of(get(owner));
            }

            @Override
            public Text get(UUID owner) {
                return new Text(owner, tree);
            }

            @Override
            public Text edit(UUID owner) {
                return get(owner);
            }
        };
    }

    private Unit newUnit(int children) {
        String id = "u" + born++;
        List<Unit> below = new ArrayList<>();
        for (int i = 0; i < children; i++) {
            below.add(newUnit(0));
        }
        return new Unit(id, Unit.Kind.ARTICLE, null, "kata " + random.nextInt(1000), null, null, below);
    }

    /** Words changed, units put in and taken out. */
    void edit(int changes) {
        for (int i = 0; i < changes; i++) {
            List<String> ids = tree.all().map(Unit::id).toList();
            String id = ids.get(random.nextInt(ids.size()));
            switch (random.nextInt(5)) {
                case 4 -> move(id);
                case 0 -> tree = tree.insertAfter(id, newUnit(random.nextInt(2)));
                case 1 -> tree = tree.remove(id).units().isEmpty() ? tree : tree.remove(id);
                default -> tree = tree.reword(id, "kata " + random.nextInt(1000));
            }
        }
    }

    /** What the form says and no unit prints. */
    void mark(String field, String value) {
        form = Map.of(field, value);
    }

    void reword(String id, String words) {
        tree = tree.reword(id, words);
    }

    /** To any place of its row. */
    void move(String id) {
        List<String> others =
                new ArrayList<>(tree.row(tree.parent(id)).stream().map(Unit::id).toList());
        others.remove(id);
        others.add(Tree.FIRST);
        tree = tree.move(id, others.get(random.nextInt(others.size())));
    }

    void insertOne() {
        tree = tree.insertAfter(tree.units().get(0).id(), newUnit(0));
    }

    /** Takes out one unit with what is below it. */
    List<String> removeOne() {
        Unit unit = tree.units().get(random.nextInt(tree.units().size()));
        Set<String> before = units();
        tree = tree.remove(unit.id());
        before.removeAll(tree.all().map(Unit::id).collect(Collectors.toSet()));
        return List.copyOf(before);
    }

    void turnAround() {
        List<Unit> units = new ArrayList<>(tree.units());
        Collections.reverse(units);
        tree = new Tree(tree.type(), tree.edition(), tree.language(), tree.late(), units);
    }

    /** Says something or nothing to each unit of what was sent last. */
    void answer() {
        for (Standing.Place place : places()) {
            int choice = random.nextInt(4);
            if (choice < 3) {
                say(place.unit(), place.hash(), choice < 2 ? Kind.ACCEPTED : Kind.ASKED);
            }
        }
    }

    void acceptAll() {
        places().forEach(place -> say(place.unit(), place.hash(), Kind.ACCEPTED));
    }

    void acceptUnits() {
        places().stream()
                .filter(place -> !place.isOrder())
                .forEach(place -> say(place.unit(), place.hash(), Kind.ACCEPTED));
    }

    void accept(String unit) {
        say(unit, hash(unit), Kind.ACCEPTED);
    }

    private void say(String unit, String hash, Kind kind) {
        post.answers.keep(agreement.id(), actor(), new Matter(unit, hash), kind, kind == Kind.ASKED ? "apa?" : null);
    }

    void send() {
        proposed = touched();
        proposed.stream().forEach(unit -> changed.put(unit, books.next(agreement.id())));
        List<Clause> now = Clause.of(tree, Map.of());
        if (proposed.contains(Standing.ORDER)) {
            moved = order(now);
        }
        String root = Clause.root(now).hex();
        Fingerprint paper =
                Fingerprint.of((root + books.versions.size()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        post.send(
                agreement,
                actor(),
                new Submission(actor().person(), NOON, paper, root, new Particulars("x", form, List.of())),
                "");
        sent = now;
    }

    /** Units that read otherwise than they were sent last, are new, or are gone. */
    Set<String> touched() {
        Map<String, String> before = hashes(sent);
        List<Clause> now = Clause.of(tree, Map.of());
        Map<String, String> after = hashes(now);
        Set<String> touched = new TreeSet<>(before.keySet());
        touched.addAll(after.keySet());
        touched.removeIf(unit -> after.containsKey(unit) && after.get(unit).equals(before.get(unit)));
        if (!relative(sent, now).equals(relative(now, sent))) {
            touched.add(Standing.ORDER);
        }
        return touched;
    }

    private static String order(List<Clause> clauses) {
        return Clause.order(Clause.places(clauses)).hex();
    }

    /** Whether units were moved, and the side that has the turn has not accepted it since. */
    boolean hasBeenMoved() {
        return changed.containsKey(Standing.ORDER)
                && books.stances.of(Standing.ORDER, actor().agency()).stream()
                        .reduce((one, next) -> next)
                        .filter(last -> last.kind() == Kind.ACCEPTED
                                && last.hash().equals(moved)
                                && last.turn() >= changed.getOrDefault(Standing.ORDER, 0))
                        .isEmpty();
    }

    /** The order of those units of the one text that the other has as well. */
    private static List<String> relative(List<Clause> of, List<Clause> other) {
        Set<String> both = other.stream().map(Clause::unit).collect(Collectors.toSet());
        return of.stream().map(Clause::unit).filter(both::contains).toList();
    }

    private static Map<String, String> hashes(List<Clause> clauses) {
        Map<String, String> hashes = new HashMap<>();
        clauses.forEach(clause -> hashes.put(clause.unit(), clause.hash().hex()));
        return hashes;
    }

    /** What the last sender changed, and the other side has not had the chance to accept. */
    Set<String> proposed() {
        Set<String> fresh = new HashSet<>(proposed);
        UUID sender = books.versions.get(books.versions.size() - 1).agency();
        fresh.removeIf(unit -> books.stances.of(unit, other(sender)).stream()
                .reduce((one, next) -> next)
                .filter(last -> last.isAcceptance()
                        && last.hash().equals(hash(unit))
                        && last.turn() >= changed.getOrDefault(unit, 0))
                .isPresent());
        return fresh;
    }

    private static UUID other(UUID side) {
        return side.equals(BAWASLU) ? BKPSDM : BAWASLU;
    }

    private String hash(String unit) {
        if (unit.equals(Standing.ORDER)) {
            return moved;
        }
        return hashes(sent).getOrDefault(unit, Standing.gone(unit));
    }

    /** Unit by unit, from all that was ever said: both sides' last word accepts the hash it has, since it has it. */
    Set<String> definition() {
        return said().stream()
                .filter(unit -> List.of(BAWASLU, BKPSDM).stream().allMatch(side -> books.stances.of(unit, side).stream()
                        .reduce((one, next) -> next)
                        .filter(last -> last.kind() == Kind.ACCEPTED
                                && last.hash().equals(hash(unit))
                                && last.turn() >= changed.getOrDefault(unit, 0))
                        .isPresent()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> said() {
        return books.stances.all.stream().map(Stance::unit).collect(Collectors.toSet());
    }

    Set<String> agreed() {
        Standing standing = standing();
        return standing.places().stream()
                .filter(standing::isAgreed)
                .map(Standing.Place::unit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> open() {
        Set<String> open = places().stream().map(Standing.Place::unit).collect(Collectors.toCollection(TreeSet::new));
        open.removeAll(agreed());
        return open;
    }

    Set<String> units() {
        return tree.all().map(Unit::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Standing.Place> places() {
        return books.versions.isEmpty() ? List.of() : standing().places();
    }

    private Standing standing() {
        List<Stance> latest = books.stances.latest(agreement.id(), actor().agency(), Integer.MAX_VALUE);
        Standing.Ledger ledger =
                books.last(agreement.id()).map(SentVersion::ledger).orElse(Standing.Ledger.EMPTY);
        return new Standing(List.of(BAWASLU, BKPSDM), ledger, latest);
    }

    Set<Said> lastWords(UUID side) {
        return said().stream()
                .flatMap(unit -> books.stances.of(unit, side).stream().reduce((one, next) -> next).stream())
                .map(last -> new Said(last.unit(), last.hash(), last.kind() == Kind.ACCEPTED))
                .collect(Collectors.toSet());
    }

    boolean isSettled() {
        return agreement.stage() == Stage.APPROVAL;
    }

    String root() {
        return Clause.root(sent).hex();
    }

    String approvedRoot() {
        return agreement.submission().orElseThrow().root();
    }

    private Actor actor() {
        UUID side = agreement.pen().orElse(BAWASLU);
        return new Actor(side, side, side, "Somebody", Set.of());
    }

    /** Versions and stances in memory. */
    private static final class Books implements SentVersions {
        final List<SentVersion> versions = new ArrayList<>();
        final Words stances = new Words();

        @Override
        public void add(SentVersion version) {
            versions.add(version);
        }

        @Override
        public int next(UUID agreement) {
            return versions.size() + 1;
        }

        @Override
        public Optional<SentVersion> last(UUID agreement) {
            return versions.stream().reduce((one, next) -> next);
        }

        @Override
        public int count(UUID agreement) {
            return versions.size();
        }

        @Override
        public Optional<SentVersion> lastBy(UUID agreement, UUID agency) {
            return versions.stream()
                    .filter(version -> version.agency().equals(agency))
                    .reduce((one, next) -> next);
        }

        @Override
        public List<SentVersion> of(UUID agreement) {
            return versions;
        }

        @Override
        public List<Integer> numbers(UUID agreement) {
            return of(agreement).stream().map(SentVersion::number).toList();
        }

        @Override
        public Optional<SentVersion> find(UUID agreement, int number) {
            return versions.stream()
                    .filter(version -> version.number() == number)
                    .findFirst();
        }

        @Override
        public Optional<SentVersion> seenBefore(UUID agreement, int number, UUID side) {
            return find(agreement, number - 1);
        }

        @Override
        public void lock(SentVersion version) {}
    }

    private static final class Words implements Stances {
        final List<Stance> all = new ArrayList<>();

        @Override
        public void add(Stance stance) {
            all.add(stance);
        }

        List<Stance> of(String unit, UUID side) {
            return all.stream()
                    .filter(stance ->
                            stance.unit().equals(unit) && stance.agency().equals(side))
                    .toList();
        }

        @Override
        public List<Stance> latest(UUID agreement, UUID reader, int sent) {
            Map<String, Stance> latest = new HashMap<>();
            all.stream()
                    .filter(stance -> stance.agency().equals(reader) || stance.turn() <= sent)
                    .forEach(stance -> latest.put(stance.unit() + " " + stance.agency(), stance));
            return List.copyOf(latest.values());
        }

        @Override
        public List<Stance> byTurn(UUID agreement, int sent) {
            throw new UnsupportedOperationException();
        }
    }
}
