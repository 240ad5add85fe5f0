package id.mufakat.signature.itext;

import id.mufakat.signature.SigningOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Orders of believable people, one of them with a very long name. */
final class SampleOrders {

    static final String URL = "https://mufakat.bawaslu-badung.example.go.id/v/7K2M-9QXD-44";
    static final List<String> CHAIR = List.of("KETUA BADAN PENGAWAS PEMILIHAN UMUM KABUPATEN BADUNG,");
    static final List<String> CHAIR_NAME = List.of("I Putu Fiktif Hery Wirawan");
    static final List<String> HEAD =
            List.of("Plt. KEPALA BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA KABUPATEN BADUNG,");
    /** 91 characters. */
    static final String LONG_NAME =
            "Prof. Dr. dr. Ir. H. Raden Mas Fiktif Sastrawidjaja Kusumanegara-Suryadiningrat, S.H., M.M.";

    static final List<String> LONG = List.of(LONG_NAME, "Pembina Utama Muda (IV/c)", "NIP 196805171993031012");

    private SampleOrders() {}

    static SigningOrder order(byte[] pdf, String field, UUID person, UUID agency, boolean certifies, Instant at) {
        boolean first = certifies;
        return new SigningOrder(
                pdf,
                field,
                person,
                agency,
                certifies,
                first ? CHAIR : HEAD,
                first ? CHAIR_NAME : LONG,
                URL,
                "Nota Kesepahaman tentang Netralitas Aparatur Sipil Negara",
                "Mangupura",
                at);
    }
}
