package id.mufakat.rendering.ooxml;

/** XML in the making; whatever people wrote is escaped. */
final class Xml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder out = new StringBuilder();

    static Xml part() {
        Xml xml = new Xml();
        xml.out.append(HEAD);
        return xml;
    }

    /** @param attributes names and values in turn */
    Xml open(String tag, Object... attributes) {
        return tag(tag, ">", attributes);
    }

    Xml close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element without content. */
    Xml leaf(String tag, Object... attributes) {
        return tag(tag, "/>", attributes);
    }

    Xml text(String text) {
        return escape(text);
    }

    Xml add(Xml other) {
        out.append(other.out);
        return this;
    }

    int length() {
        return out.length();
    }

    /** Whether something was written since it had this length, and ends like this. */
    boolean endsWith(String end, int since) {
        return out.length() > since && out.indexOf(end, out.length() - end.length()) >= 0;
    }

    private Xml tag(String tag, String end, Object... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            out.append('"');
        }
        out.append(end);
        return this;
    }

    private Xml escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(letter);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
