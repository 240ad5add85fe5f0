package id.mufakat.language;

/** Numbers in Indonesian words (<i>terbilang</i>), as legal texts repeat them in brackets: 30 (tiga puluh). */
public final class NumberWords {

    private static final String[] SMALL = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };

    private NumberWords() {}

    /** @param number 0 to 999,999,999,999,999 */
    public static String of(long number) {
        if (number < 0 || number >= 1_000_000_000_000_000L) {
            throw new IllegalArgumentException("no words for " + number);
        }
        if (number < 12) {
            return SMALL[(int) number];
        }
        return number < 1000 ? belowThousand(number) : fromThousand(number);
    }

    private static String belowThousand(long number) {
        if (number < 20) {
            return of(number - 10) + " belas";
        }
        if (number < 100) {
            return of(number / 10) + " puluh" + rest(number % 10);
        }
        return number < 200 ? "seratus" + rest(number - 100) : of(number / 100) + " ratus" + rest(number % 100);
    }

    private static String fromThousand(long number) {
        if (number < 2000) {
            return "seribu" + rest(number - 1000);
        }
        if (number < 1_000_000) {
            return of(number / 1000) + " ribu" + rest(number % 1000);
        }
        if (number < 1_000_000_000) {
            return of(number / 1_000_000) + " juta" + rest(number % 1_000_000);
        }
        if (number < 1_000_000_000_000L) {
            return of(number / 1_000_000_000) + " miliar" + rest(number % 1_000_000_000);
        }
        return of(number / 1_000_000_000_000L) + " triliun" + rest(number % 1_000_000_000_000L);
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + of(number);
    }
}
