package id.mufakat.launcher.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** What an operator should know about settings that start a house, but not the house they mean: a sentence for each. */
public record Advice(Settings settings) {

    /** Empty when the settings agree with each other. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!settings.demo() && !isHttps()) {
            sentences.add("Nothing can be frozen for signing until MUFAKAT_PUBLIC_URL names the public https address.");
        }
        if (isHttps() && !settings.behindProxy()) {
            sentences.add(
                    "MUFAKAT_PUBLIC_URL is https, which only a reverse proxy can offer here, but --behind-proxy is"
                            + " not given: every visitor looks like the proxy, and a few failed logins stop everybody's.");
        }
        if (settings.behindProxy() && !isHttps()) {
            sentences.add("--behind-proxy is given, but MUFAKAT_PUBLIC_URL is not https: cookies are not kept to secure"
                    + " connections.");
        }
        if (settings.behindProxy() && !isLoopback()) {
            sentences.add("--behind-proxy believes whoever reaches " + settings.bind() + " port " + settings.port()
                    + " what address they come from: let nobody but the proxy reach it.");
        }
        return sentences;
    }

    private boolean isHttps() {
        return settings.publicUrl()
                .filter(url -> "https".equalsIgnoreCase(url.getScheme()))
                .isPresent();
    }

    /** The settings hold a literal address: nothing is asked of the network. */
    private boolean isLoopback() {
        try {
            return InetAddress.getByName(settings.bind()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
