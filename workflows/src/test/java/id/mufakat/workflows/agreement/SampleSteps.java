package id.mufakat.workflows.agreement;

import id.mufakat.conclusion.FileAgreement;
import id.mufakat.conclusion.FreezeText;
import id.mufakat.conclusion.PrintAgreement;
import id.mufakat.document.Fingerprint;
import id.mufakat.drafting.ReopenDraft;
import id.mufakat.workflows.engine.TestEngine;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The beans of this diagram in front of rooms that only take notes. */
final class SampleSteps {

    static final UUID DRAFTER = UUID.randomUUID();
    static final UUID PARTNER = UUID.randomUUID();

    /** Sides that have a number already. */
    final Set<UUID> numbered = new HashSet<>();

    private final List<String> notes;

    SampleSteps(List<String> notes) {
        this.notes = notes;
    }

    void putInto(TestEngine engine) {
        engine.put("sides", sides());
        engine.put("agreementDates", new AgreementDates() {
            @Override
            public String expiry(String agreement) {
                return engine.clock().instant().plus(Duration.ofDays(28)).toString();
            }
        });
        FreezeAgreement freeze = new FreezeAgreement();
        freeze.freeze = new FreezeText() {
            @Override
            public void freeze(UUID agreement) {
                notes.add("frozen");
            }
        };
        engine.put("freezeAgreement", freeze);
        engine.put("renderAgreement", print());
        engine.put("reopenAgreement", reopen());
        engine.put("depositAgreement", file());
    }

    private Sides sides() {
        return new Sides() {
            @Override
            public List<String> of(String agreement) {
                return List.of(DRAFTER.toString(), PARTNER.toString());
            }

            @Override
            public List<String> unnumbered(String agreement) {
                return of(agreement).stream()
                        .filter(agency -> !numbered.contains(UUID.fromString(agency)))
                        .toList();
            }
        };
    }

    private RenderAgreement print() {
        RenderAgreement render = new RenderAgreement();
        render.print = new PrintAgreement() {
            @Override
            public Fingerprint print(UUID agreement) {
                notes.add("printed");
                return new Fingerprint("1".repeat(64));
            }
        };
        return render;
    }

    ReopenDraft draft() {
        return new ReopenDraft() {
            @Override
            public void reopen(UUID agreement, String reason) {
                notes.add("reopened: " + reason);
            }
        };
    }

    private ReopenAgreement reopen() {
        ReopenAgreement reopen = new ReopenAgreement();
        reopen.draft = draft();
        return reopen;
    }

    private DepositAgreement file() {
        DepositAgreement deposit = new DepositAgreement();
        deposit.file = new FileAgreement() {
            @Override
            public UUID file(UUID agreement) {
                notes.add("filed");
                return UUID.randomUUID();
            }
        };
        return deposit;
    }
}
