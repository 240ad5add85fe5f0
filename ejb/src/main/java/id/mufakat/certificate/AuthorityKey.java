package id.mufakat.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A key pair of the built-in authority. There is one of each rank for ever: files signed under it must verify in fifty
 * years. Its private key is encrypted under the installation's master key, which is not in the database.
 */
@Entity
@Table(name = "authority_key")
public class AuthorityKey {

    /** The root vouches for the issuer, the issuer for persons and for the seal. */
    public enum Rank {
        ROOT,
        ISSUER,
        SEAL
    }

    @Id
    @Enumerated(EnumType.STRING)
    private Rank rank;

    private byte[] certificate;
    private byte[] sealed;
    private byte[] nonce;
    private Instant madeAt;

    protected AuthorityKey() {}

    /**
     * @param certificate DER
     * @param sealed the PKCS#8 private key under AES-256-GCM
     * @param nonce 12 bytes
     */
    public AuthorityKey(Rank rank, byte[] certificate, byte[] sealed, byte[] nonce, Instant madeAt) {
        this.rank = rank;
        this.certificate = certificate.clone();
        this.sealed = sealed.clone();
        this.nonce = nonce.clone();
        this.madeAt = madeAt;
    }

    public Rank rank() {
        return rank;
    }

    public byte[] certificate() {
        return certificate.clone();
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    public byte[] nonce() {
        return nonce.clone();
    }

    public Instant madeAt() {
        return madeAt;
    }
}
