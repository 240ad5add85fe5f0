package id.mufakat.firstday;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.running.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one form of a page as a browser without scripts fills and sends it: hidden fields come along, buttons when pressed. */
final class PlainForm {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final Visitor visitor;
    private final String path;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PlainForm(Visitor visitor, String path) {
        this.visitor = visitor;
        this.path = path;
    }

    static PlainForm on(Visitor visitor, String path) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        PlainForm form = new PlainForm(visitor, path);
        Matcher input = INPUT.matcher(page.body().substring(page.body().indexOf("<form id=\"form\"")));
        while (input.find()) {
            form.fields.put(first(NAME, input.group()), first(VALUE, input.group()));
        }
        return form;
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    PlainForm fill(String field, String value) {
        fields.put(field, value);
        return this;
    }

    HttpResponse<String> press(String button) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put(button, button);
        return visitor.postForm(path.replaceAll("\\?.*", ""), sent);
    }
}
