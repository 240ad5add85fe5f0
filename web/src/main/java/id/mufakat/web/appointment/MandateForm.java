package id.mufakat.web.appointment;

import id.mufakat.Malformed;
import id.mufakat.appointment.MandateFacts;
import id.mufakat.party.Capacity;
import id.mufakat.web.form.Entered;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of the form that proposes a mandate. */
public class MandateForm {

    private String person = "";
    private String office = "";
    private String capacity = Capacity.DEFINITIVE.name();
    private String basisText = "";
    private String basisNumber = "";
    private String basisDate = "";
    private String from = "";
    private String until = "";
    private String authority = "";
    private String onBehalfOf = "";
    private String through = "";
    private @Nullable Part decree;

    public MandateFacts facts() {
        return new MandateFacts(
                chosen("person", person),
                chosen("office", office),
                Entered.choice("capacity", capacity, Capacity.class),
                basisText,
                basisNumber,
                Entered.day("basisDate", basisDate),
                Entered.day("from", from),
                Entered.day("until", until),
                authority,
                Entered.idOrNull(onBehalfOf),
                Entered.idOrNull(through));
    }

    private static UUID chosen(String field, String raw) {
        UUID id = Entered.idOrNull(raw);
        if (id == null) {
            throw new Malformed(field, "required");
        }
        return id;
    }

    public List<String> getCapacities() {
        return Stream.of(Capacity.values()).map(Enum::name).toList();
    }

    public @Nullable Part getDecree() {
        return decree;
    }

    public void setDecree(@Nullable Part decree) {
        this.decree = decree;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getBasisText() {
        return basisText;
    }

    public void setBasisText(String basisText) {
        this.basisText = basisText;
    }

    public String getBasisNumber() {
        return basisNumber;
    }

    public void setBasisNumber(String basisNumber) {
        this.basisNumber = basisNumber;
    }

    public String getBasisDate() {
        return basisDate;
    }

    public void setBasisDate(String basisDate) {
        this.basisDate = basisDate;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(String onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }

    public String getThrough() {
        return through;
    }

    public void setThrough(String through) {
        this.through = through;
    }
}
