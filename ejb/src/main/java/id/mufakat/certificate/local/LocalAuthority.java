package id.mufakat.certificate.local;

import id.mufakat.certificate.Authority;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.HolderKey.Certified;
import id.mufakat.certificate.LockedKey;
import id.mufakat.certificate.local.Mint.Blank;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;

/** Certifies persons of the installation's own agencies for two years, the usual term in the country. */
@ApplicationScoped
class LocalAuthority implements Authority {

    private static final Period TERM = Period.ofYears(2);

    PassphraseLock.Cost cost = PassphraseLock.DEAR;

    @Inject
    AuthorityChain chain;

    @Inject
    Parties parties;

    @Inject
    Clock clock;

    @Override
    public HolderKey enrol(UUID person, UUID agency, char[] passphrase) {
        KeyPair keys = Mint.keys(Mint.PERSON_CURVE);
        byte[] privateKey = keys.getPrivate().getEncoded();
        try {
            X509Certificate certificate = certify(person, agency, keys);
            byte[] der = Mint.der(certificate);
            LockedKey locked = PassphraseLock.lock(privateKey, der, passphrase, cost);
            Certified certified = new Certified(
                    der,
                    certificate.getSubjectX500Principal().getName(),
                    certificate.getSerialNumber().toString(16),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
            return new HolderKey(UUID.randomUUID(), person, agency, certified, locked);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
            Arrays.fill(passphrase, '\0');
        }
    }

    private X509Certificate certify(UUID person, UUID agency, KeyPair keys) {
        Agency organisation = parties.agency(agency);
        Instant from = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.atZone(ZoneOffset.UTC).plus(TERM).toInstant();
        Blank blank = new Blank(
                Names.person(person, parties.person(person).name(), organisation.name(), organisation.shortName()),
                keys,
                from,
                until);
        return Mint.person(blank, chain.issuer());
    }
}
