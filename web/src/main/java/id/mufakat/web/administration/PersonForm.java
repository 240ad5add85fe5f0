package id.mufakat.web.administration;

import id.mufakat.staff.PersonFacts;
import id.mufakat.staff.PersonSheet;

/** The fields of a form that asks for a person. */
public class PersonForm {

    private String name = "";
    private String frontTitles = "";
    private String backTitles = "";
    private String nip = "";
    private String rank = "";

    public PersonFacts facts() {
        return new PersonFacts(name, frontTitles, backTitles, nip, rank);
    }

    public void show(PersonSheet sheet) {
        name = sheet.name();
        frontTitles = sheet.frontTitles();
        backTitles = sheet.backTitles();
        nip = sheet.nip() == null ? "" : sheet.nip();
        rank = sheet.rank() == null ? "" : sheet.rank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFrontTitles() {
        return frontTitles;
    }

    public void setFrontTitles(String frontTitles) {
        this.frontTitles = frontTitles;
    }

    public String getBackTitles() {
        return backTitles;
    }

    public void setBackTitles(String backTitles) {
        this.backTitles = backTitles;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }

    public String getRank() {
        return rank;
    }

    public void setRank(String rank) {
        this.rank = rank;
    }
}
