package id.mufakat.demo;

import id.mufakat.founding.Console;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * At the first start with {@code --demo}, loads the cast and prints each member as one line {@code MUFAKAT CAST <json>}
 * for the launcher. The authority must be there first: the heads get keys.
 */
@Startup
@Singleton
@DependsOn("AuthorityStart")
@PermitAll
public class StartDemo {

    static final String PROPERTY = "mufakat.demo";

    @Inject
    LoadDemo loadDemo;

    @Inject
    Console console;

    @PostConstruct
    void start() {
        loadDemo.load().forEach(card -> console.print("MUFAKAT CAST " + card.json()));
    }
}
