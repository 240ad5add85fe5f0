package id.mufakat.web.administration;

import id.mufakat.administration.AgencyFacts;
import id.mufakat.administration.AgencySheet;
import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import id.mufakat.web.form.Entered;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The fields of a form that asks for an agency. */
public class AgencyForm {

    private String code = "";
    private String type = "";
    private String name = "";
    private String shortName = "";
    private String aliases = "";
    private String region = "";
    private String address = "";
    private String unit = "";
    private String phone = "";
    private String email = "";

    public AgencyFacts facts() {
        return new AgencyFacts(
                code,
                Entered.choice("type", type, Agency.Type.class),
                name,
                shortName,
                Entered.lines(aliases),
                region,
                new Contact(address, unit, phone, email));
    }

    public void show(AgencySheet sheet) {
        code = sheet.code();
        type = sheet.type().name();
        name = sheet.name();
        shortName = sheet.shortName();
        region = Objects.requireNonNullElse(sheet.regionCode(), "");
        aliases = String.join("\n", sheet.aliases());
        address = sheet.contact().address();
        unit = sheet.contact().unit();
        phone = sheet.contact().phone();
        email = sheet.contact().email();
    }

    /** The kinds to choose from, by their names in the code. */
    public List<String> getTypes() {
        return Stream.of(Agency.Type.values()).map(Enum::name).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
