package id.mufakat.demo;

import id.mufakat.Role;
import id.mufakat.access.Accounts;
import id.mufakat.demo.Casting.Player;
import id.mufakat.demo.Stage.Side;
import id.mufakat.party.Mandate;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Furnishes an empty house with two agencies and their people: nothing happens without the system property
 * {@code mufakat.demo=true}, nor in a house that has an account.
 */
@Stateless
@PermitAll
public class LoadDemo {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    @Inject
    Accounts accounts;

    @Inject
    Stage stage;

    @Inject
    Casting casting;

    @Inject
    Investiture investiture;

    @Inject
    Cards cards;

    private final SecureRandom random = new SecureRandom();

    /** @return the cards of the new cast; empty when nothing was to be done */
    public List<Card> load() {
        if (!Boolean.getBoolean(StartDemo.PROPERTY) || !accounts.isEmpty()) {
            return List.of();
        }
        Side bawaslu = stage.bawaslu();
        enter("bawaslu", bawaslu, decree("Keputusan Ketua Badan Pengawas Pemilihan Umum", "DEMO-1/KP.05/K1/08/2023"));
        Side bkpsdm = stage.bkpsdm();
        enter("bkpsdm", bkpsdm, decree("Keputusan Bupati Badung", "DEMO-821/1/BKPSDM/2023"));
        return cards.all().stream().map(Card::parse).toList();
    }

    private void enter(String name, Side side, Mandate.Basis decree) {
        Map<String, Player> players = Member.cast().stream()
                .filter(member -> member.side().equals(name))
                .map(member -> enter(member, side))
                .collect(Collectors.toMap(player -> player.member().role(), Function.identity()));
        Player head = player(players, Role.SIGNATORY);
        investiture.seat(side, head, decree, player(players, Role.ADMINISTRATOR), player(players, Role.REGISTRAR));
    }

    private Player enter(Member member, Side side) {
        String password = secret();
        Player player = casting.cast(member, side.agency().id(), password);
        String passphrase = member.role().equals(Role.SIGNATORY) ? secret() : "";
        if (!passphrase.isEmpty()) {
            investiture.enrol(side, player, passphrase);
        }
        cards.add(new Card(
                member.username(),
                password,
                passphrase,
                player.person().styledName(),
                member.post(),
                member.role(),
                side.agency().shortName()));
        return player;
    }

    private static Mandate.Basis decree(String text, String number) {
        return new Mandate.Basis(text, number, LocalDate.of(2023, 8, 19));
    }

    private static Player player(Map<String, Player> players, String role) {
        Player player = players.get(role);
        if (player == null) {
            throw new IllegalStateException("the cast has no " + role);
        }
        return player;
    }

    /** About 79 random bits that can be typed from a screen. */
    private String secret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            secret.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return secret.toString();
    }
}
