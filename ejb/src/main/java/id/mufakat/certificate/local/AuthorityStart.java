package id.mufakat.certificate.local;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** The container demands a public class here. Founds the authority when the house starts for the first time, so that nobody's first click waits for it. */
@Startup
@Singleton
@PermitAll
public class AuthorityStart {
    @Inject
    AuthorityChain chain;

    @Inject
    AnchorFile anchor;

    @PostConstruct
    void establish() {
        chain.establish();
        anchor.keep();
    }
}
