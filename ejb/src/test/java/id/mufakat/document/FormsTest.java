package id.mufakat.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import id.mufakat.Malformed;
import id.mufakat.Refusal;
import id.mufakat.document.Field.Kind;
import id.mufakat.language.IllegibleCharacter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private static final DocumentType TYPE = new DocumentType(
            "LETTER",
            "surat",
            Map.of(),
            "SPECIAL",
            "none",
            List.of(),
            List.of(),
            List.of(
                    field("topic", Kind.TEXT, true, null, 5, 20),
                    field("body", Kind.LONG_TEXT, false, null, null, null),
                    field("years", Kind.NUMBER, true, "3", 1, 10),
                    field("day", Kind.DATE, false, null, null, null),
                    field("mode", Kind.CHOICE, true, "TTE", null, null)),
            null,
            new DocumentType.ArchiveRule("HK.02", "AGREEMENT_ORIGINAL"),
            Fingerprint.of(new byte[0]));

    private final Forms forms = new Forms();

    @Test
    void tidies_what_was_typed_and_fills_in_presets() {
        Map<String, String> tidy = forms.check(
                TYPE, Map.of("topic", " Netralitas \n ASN ", "years", "007", "day", "2024-05-08", "body", "   "));

        assertThat(tidy)
                .containsExactly(
                        entry("topic", "Netralitas ASN"),
                        entry("years", "7"),
                        entry("day", "2024-05-08"),
                        entry("mode", "TTE"));
    }

    @Test
    void a_draft_may_have_blanks_a_submission_may_not() {
        assertThat(forms.check(TYPE, Map.of("years", ""))).containsOnlyKeys("mode");

        assertThatThrownBy(() -> forms.complete(TYPE, Map.of("years", "")))
                .isInstanceOfSatisfying(FormIncomplete.class, refusal -> assertThat(refusal.faults())
                        .extracting(Refusal::getMessage)
                        .containsExactly("topic: required", "years: required"));
    }

    @Test
    void names_all_faults_at_once() {
        Map<String, String> bad = Map.of(
                "topic",
                "net\u202Eral",
                "years",
                "11",
                "day",
                "2024-02-30",
                "mode",
                "FAX",
                "nip",
                "1",
                "body",
                "{{nip}}");

        assertThatThrownBy(() -> forms.check(TYPE, bad)).isInstanceOfSatisfying(FormIncomplete.class, refusal -> {
            assertThat(refusal.faults())
                    .extracting(Refusal::field)
                    .containsExactly("topic", "body", "years", "day", "mode", "nip");
            assertThat(refusal.faults().get(0)).isInstanceOf(IllegibleCharacter.class);
            assertThat(refusal.field()).isEqualTo("topic");
            assertThat(refusal.facts()).containsExactly(6);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "topic, ASN, too-short",
        "topic, Netralitas aparatur sipil negara, too-long",
        "years, 0, too-small",
        "years, 11, too-large",
        "years, 3.5, not-a-number",
        "years, -1, not-a-number",
        "years, 1e9, not-a-number",
        "years, 99999999999, not-a-number",
        "years, '3; drop table', not-a-number",
        "day, 08-05-2024, not-a-date",
        "day, 2024-5-8, not-a-date",
        "day, 0001-01-01, not-a-date",
        "day, +12024-05-08, not-a-date",
        "day, 2024-05-08T10:00, not-a-date",
        "mode, tte, not-a-choice",
        "body, a{b, braces"
    })
    void says_what_is_wrong(String field, String value, String reason) {
        assertThatThrownBy(() -> forms.check(TYPE, Map.of(field, value)))
                .isInstanceOfSatisfying(FormIncomplete.class, refusal -> assertThat(refusal.faults())
                        .singleElement()
                        .isInstanceOf(Malformed.class)
                        .extracting(Throwable::getMessage)
                        .isEqualTo(field + ": " + reason));
    }

    @Test
    void a_change_touches_only_the_fields_it_names() {
        Map<String, String> form = Map.of("topic", "Netralitas ASN", "years", "2", "mode", "TTE");

        assertThat(forms.change(TYPE, form, Map.of("years", " 02"), Map.of("years", "4")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("topic", "Netralitas ASN", "years", "4", "mode", "TTE"));
    }

    @Test
    void a_change_made_on_an_old_value_is_refused_with_the_new_one() {
        Map<String, String> form = Map.of("topic", "Netralitas ASN", "years", "2", "mode", "TTE");

        assertThatThrownBy(() -> forms.change(TYPE, form, Map.of("years", "3"), Map.of("years", "4")))
                .isInstanceOfSatisfying(FieldChanged.class, changed -> {
                    assertThat(changed.field()).isEqualTo("years");
                    assertThat(changed.facts())
                            .element(1)
                            .isEqualTo(new Filled(TYPE.fields().get(2), "2"));
                });
        assertThat(forms.change(TYPE, form, Map.of("years", "3"), Map.of("years", "2")))
                .containsEntry("years", "2");
        assertThatThrownBy(() -> forms.change(TYPE, form, Map.of(), Map.of("years", "4")))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("based.years");
    }

    @Test
    void an_emptied_field_is_seen_as_empty_and_as_its_preset() {
        Map<String, String> form = Map.of("topic", "Netralitas ASN", "mode", "TTE");

        for (String seen : List.of("", "3")) {
            assertThat(forms.change(TYPE, form, Map.of("years", seen), Map.of("years", "4")))
                    .containsEntry("years", "4");
        }
        assertThatThrownBy(() -> forms.change(TYPE, form, Map.of("years", "5"), Map.of("years", "4")))
                .isInstanceOf(FieldChanged.class);
    }

    @Test
    void a_flood_is_refused_before_it_is_read() {
        assertThatThrownBy(() -> forms.check(TYPE, Map.of("body", "\u0301".repeat(5_000_000))))
                .hasMessage("body: too-long");
        assertThatThrownBy(() -> forms.check(TYPE, Map.of("body", "a".repeat(4001))))
                .hasMessage("body: too-long");
    }

    private static Field field(
            String name,
            Kind kind,
            boolean required,
            @Nullable String preset,
            @Nullable Integer least,
            @Nullable Integer most) {
        List<String> choices = kind == Kind.CHOICE ? List.of("TTE", "BASAH") : List.of();
        return new Field(
                name,
                kind,
                Map.of("id", name),
                required,
                preset,
                choices,
                Map.of(),
                List.of("BASAH"),
                Map.of(),
                least,
                most);
    }
}
