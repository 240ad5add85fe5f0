package id.mufakat.rendering.ooxml;

import java.util.Locale;

/** The content of one paragraph: stretches of letters that look alike, line breaks, pictures. */
final class Runs {

    private final Look style;
    private final Xml xml = new Xml();
    private final StringBuilder letters = new StringBuilder();
    private Xml properties = new Xml();
    private boolean space;
    private boolean started;
    private int breaks;

    Runs(Look style) {
        this.style = style;
    }

    /** White space counts as one space, and as none at either end of a line. */
    void text(String text, Ink ink) {
        look(ink.properties(style));
        String words = ink.upper() ? text.toUpperCase(Locale.ROOT) : text;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter == '\n' && ink.lines()) {
                newLine();
            } else if (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r') {
                space = started && breaks == 0;
            } else {
                put(letter);
            }
        }
    }

    private void put(char letter) {
        if (breaks > 0) {
            breakLines();
        } else if (space) {
            letters.append(' ');
        }
        space = false;
        started = true;
        letters.append(letter);
    }

    private void look(Xml other) {
        if (!properties.toString().equals(other.toString())) {
            if (space && started && breaks == 0) {
                letters.append(' ');
                space = false;
            }
            flush();
            properties = other;
        }
    }

    /** None before the first letter and after the last. */
    void newLine() {
        if (started) {
            breaks++;
            space = false;
        }
    }

    /** What follows begins a line, if it does not anyway. */
    void freshLine() {
        if (breaks == 0) {
            newLine();
        }
    }

    private void breakLines() {
        flush();
        for (; breaks > 0; breaks--) {
            xml.open("w:r").leaf("w:br").close("w:r");
        }
    }

    void picture(Xml drawing) {
        flush();
        xml.open("w:r").add(drawing).close("w:r");
        started = true;
    }

    /** A number or letter of the text before its words. */
    void label(String label) {
        xml.open("w:r").open("w:t").text(label).close("w:t").leaf("w:tab").close("w:r");
    }

    boolean isEmpty() {
        return !started;
    }

    private void flush() {
        if (letters.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (!properties.toString().isEmpty()) {
            xml.open("w:rPr").add(properties).close("w:rPr");
        }
        xml.open("w:t", "xml:space", "preserve")
                .text(letters.toString())
                .close("w:t")
                .close("w:r");
        letters.setLength(0);
    }

    Xml done() {
        flush();
        return xml;
    }
}
