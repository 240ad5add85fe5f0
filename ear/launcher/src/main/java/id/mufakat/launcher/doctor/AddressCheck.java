package id.mufakat.launcher.doctor;

import java.util.List;
import java.util.Map;

/** Whether QR codes will lead anywhere. */
record AddressCheck(Map<String, String> environment) implements Check {

    private static final String NAME = "MUFAKAT_PUBLIC_URL";

    @Override
    public List<Finding> findings() {
        String url = environment.getOrDefault(NAME, "").trim();
        if (url.startsWith("https://")) {
            return List.of(Finding.fine("address", url));
        }
        return List.of(Finding.note(
                "address",
                url.isEmpty() ? NAME + " is not set" : url + " is not https",
                "Before anything is signed outside of --demo, set it to the public https address."));
    }
}
