package id.mufakat.demo;

import id.mufakat.NotFound;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Correspondents;
import id.mufakat.mail.Letter;
import id.mufakat.mail.Letters;
import id.mufakat.party.Parties;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The letters to the invented people, as their mailboxes would show them, without any mail server. In a real house there
 * is no such thing.
 */
@Stateless
@PermitAll
public class ReadMailbox {

    private static final int MOST = 500;

    @Inject
    Letters letters;

    @Inject
    Accounts accounts;

    @Inject
    Correspondents correspondents;

    @Inject
    Parties parties;

    /**
     * A letter as it lies there.
     *
     * @param username of its reader
     * @param name of its reader, with titles
     * @param email where it goes; empty once the person took the address away
     * @param language {@code id} or {@code en}
     * @param matter what it is about
     */
    public record Sheet(
            UUID id,
            String username,
            String name,
            String email,
            String language,
            UUID matter,
            String subject,
            String body,
            Instant written) {}

    /**
     * The latest first.
     *
     * @throws NotFound outside a demonstration
     */
    public List<Sheet> read() {
        if (!Boolean.getBoolean(StartDemo.PROPERTY)) {
            throw new NotFound("mailbox");
        }
        return letters.latest(MOST).stream().map(this::sheet).toList();
    }

    private Sheet sheet(Letter letter) {
        Account account = accounts.get(letter.account());
        String email = correspondents
                .find(account.id())
                .map(Correspondent::address)
                .map(address -> address.text())
                .orElse("");
        return new Sheet(
                letter.id(),
                account.username(),
                parties.person(account.person()).styledName(),
                email,
                letter.language(),
                letter.matter(),
                letter.subject(),
                letter.body(),
                letter.written());
    }
}
