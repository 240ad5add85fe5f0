package id.mufakat.web.certificate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** The names in certificates, as people read them. */
final class Subjects {

    private Subjects() {}

    /**
     * The person and the agency, such as {@code I Gusti Agung Ngurah Wirajaya, Bawaslu Kabupaten Badung}.
     *
     * @param subject an RFC 2253 name; whatever else it says, such as an unreadable number, is left out
     */
    static String holder(String subject) {
        try {
            List<Rdn> parts = new LdapName(subject).getRdns();
            return Stream.of("CN", "O")
                    .flatMap(type -> value(parts, type).stream())
                    .collect(Collectors.joining(", "));
        } catch (InvalidNameException e) {
            throw new IllegalArgumentException("no name of a certificate: " + subject, e);
        }
    }

    private static Optional<String> value(List<Rdn> parts, String type) {
        return parts.stream()
                .filter(part -> part.getType().equalsIgnoreCase(type))
                .map(part -> part.getValue().toString())
                .findFirst();
    }
}
