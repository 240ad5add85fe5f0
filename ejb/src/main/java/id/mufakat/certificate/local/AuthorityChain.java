package id.mufakat.certificate.local;

import id.mufakat.certificate.AuthorityKey;
import id.mufakat.certificate.AuthorityKey.Rank;
import id.mufakat.certificate.Keys;
import id.mufakat.certificate.local.Mint.Blank;
import id.mufakat.certificate.local.Mint.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * The authority's own certificates: a root that signs once, an issuer that does the work, and a seal for what the house
 * itself says. Made when the house starts for the first time, valid for forty years, since what they vouch for is kept longer than any server.
 */
@ApplicationScoped
class AuthorityChain {

    private static final int YEARS = 40;

    @Inject
    Keys keys;

    @Inject
    MasterKey master;

    @Inject
    Clock clock;

    /** Makes what the house does not have yet: root and issuer at its first start, the seal also at a later one. */
    void establish() {
        if (keys.find(Rank.ROOT).isEmpty()) {
            found();
        }
        if (keys.find(Rank.SEAL).isEmpty()) {
            Identity issuer = issuer();
            KeyPair sealKeys = Mint.keys(Mint.PERSON_CURVE);
            X509Certificate seal = Mint.seal(blank("Mufakat Segel Uji", sealKeys, clock.instant()), issuer);
            keep(Rank.SEAL, seal, sealKeys);
        }
    }

    private void found() {
        Instant now = clock.instant();
        KeyPair rootKeys = Mint.keys(Mint.AUTHORITY_CURVE);
        X509Certificate root = Mint.root(blank("Mufakat Akar Uji", rootKeys, now));
        KeyPair issuerKeys = Mint.keys(Mint.AUTHORITY_CURVE);
        X509Certificate issuer =
                Mint.issuer(blank("Mufakat Penerbit Uji", issuerKeys, now), new Identity(root, rootKeys.getPrivate()));
        keep(Rank.ROOT, root, rootKeys);
        keep(Rank.ISSUER, issuer, issuerKeys);
    }

    private void keep(Rank rank, X509Certificate certificate, KeyPair pair) {
        byte[] secret = keys.find(Rank.ROOT).isEmpty() ? master.getOrMake() : master.get();
        keys.add(sealed(rank, certificate, pair, secret));
        Arrays.fill(secret, (byte) 0);
    }

    Identity root() {
        return identity(Rank.ROOT);
    }

    Identity issuer() {
        return identity(Rank.ISSUER);
    }

    Identity seal() {
        return identity(Rank.SEAL);
    }

    /** The issuer's certificate, then the root's. */
    List<X509Certificate> certificates() {
        return List.of(certificate(Rank.ISSUER), certificate(Rank.ROOT));
    }

    private X509Certificate certificate(Rank rank) {
        return Mint.parse(get(rank).certificate());
    }

    private Identity identity(Rank rank) {
        AuthorityKey key = get(rank);
        byte[] secret = master.get();
        try {
            byte[] pkcs8 = Sealing.open(secret, key.nonce(), owner(rank), key.sealed());
            Identity identity = new Identity(Mint.parse(key.certificate()), Mint.key(pkcs8));
            Arrays.fill(pkcs8, (byte) 0);
            return identity;
        } catch (Sealing.Broken e) {
            throw new IllegalStateException("the master key is not the one this authority was sealed under", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private AuthorityKey get(Rank rank) {
        return keys.find(rank).orElseThrow(() -> new IllegalStateException("the authority was never established"));
    }

    private static AuthorityKey sealed(Rank rank, X509Certificate certificate, KeyPair keys, byte[] secret) {
        byte[] nonce = Sealing.nonce();
        byte[] pkcs8 = keys.getPrivate().getEncoded();
        byte[] sealed = Sealing.seal(secret, nonce, owner(rank), pkcs8);
        Arrays.fill(pkcs8, (byte) 0);
        return new AuthorityKey(
                rank,
                Mint.der(certificate),
                sealed,
                nonce,
                certificate.getNotBefore().toInstant());
    }

    private static byte[] owner(Rank rank) {
        return rank.name().getBytes(StandardCharsets.US_ASCII);
    }

    private static Blank blank(String name, KeyPair keys, Instant now) {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS);
        Instant until = from.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        return new Blank(Names.authority(name), keys, from, until);
    }
}
