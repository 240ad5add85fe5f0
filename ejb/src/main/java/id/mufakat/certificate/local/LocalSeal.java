package id.mufakat.certificate.local;

import id.mufakat.certificate.Seal;
import id.mufakat.certificate.local.Mint.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The built-in authority's seal. */
@ApplicationScoped
class LocalSeal implements Seal {

    @Inject
    AuthorityChain chain;

    @Override
    public byte[] over(byte[] content) {
        Identity seal = chain.seal();
        return new DetachedSignature(seal, chain.certificates().get(0)).over(content);
    }
}
