package id.mufakat.language;

/** Numbers in English words, for documents in that language: 1,205 (one thousand two hundred five). */
final class EnglishNumbers {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };
    private static final String[] STEPS = {"", "thousand", "million", "billion", "trillion"};

    private EnglishNumbers() {}

    /** @param number 0 to 999,999,999,999,999 */
    static String of(long number) {
        if (number < 20) {
            return SMALL[(int) number];
        }
        if (number < 100) {
            return TENS[(int) (number / 10)] + (number % 10 == 0 ? "" : "-" + of(number % 10));
        }
        if (number < 1000) {
            return of(number / 100) + " hundred" + rest(number % 100);
        }
        int step = 0;
        long unit = 1;
        while (number / unit >= 1000) {
            unit *= 1000;
            step++;
        }
        return of(number / unit) + " " + STEPS[step] + rest(number % unit);
    }

    private static String rest(long number) {
        return number == 0 ? "" : " " + of(number);
    }
}
