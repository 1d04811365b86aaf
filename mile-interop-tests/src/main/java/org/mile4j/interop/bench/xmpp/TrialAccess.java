package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.config.GridLimits;

/**
 * What a client needs to reach the broker of another process: it stands in a folder.
 *
 * @param port where the broker listens
 * @param authority whom it has its certificate from
 * @param revocationList which certificates of that authority are revoked
 */
record TrialAccess(int port, X509Certificate authority, X509CRL revocationList) {

    static final String DOMAIN = "security-grid.example";
    static final String BROKER = "broker." + DOMAIN;
    static final String PROVIDER = "provider";
    static final String CONSUMER = "consumer";

    /** How many accounts there are that nobody uses. */
    static final int ABSENT = 40;

    private static final String PORT = "port";
    private static final String AUTHORITY = "ca.der";
    private static final String LIST = "crl.der";

    /** Writes it. */
    void write(Path folder) throws IOException, GeneralSecurityException {
        Files.write(folder.resolve(AUTHORITY), authority.getEncoded());
        Files.write(folder.resolve(LIST), revocationList.getEncoded());
        Files.writeString(folder.resolve(PORT), String.valueOf(port));
    }

    /** Reads what {@link #write} has written. */
    static TrialAccess read(Path folder) throws IOException, GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        try (InputStream authority = Files.newInputStream(folder.resolve(AUTHORITY));
                InputStream list = Files.newInputStream(folder.resolve(LIST))) {
            return new TrialAccess(
                    Integer.parseInt(Files.readString(folder.resolve(PORT))),
                    (X509Certificate) factory.generateCertificate(authority),
                    (X509CRL) factory.generateCRL(list));
        }
    }

    /** The address of an account that nobody uses. */
    static String absent(int number) {
        return "absent" + number + "@" + DOMAIN;
    }

    /** The password of an account. It is one of a trial, on the loopback interface. */
    static String password(String account) {
        return "trial-" + account;
    }

    /** How mile-xmpp connects. */
    GridConfig grid(String account) {
        return GridConfig.builder(DOMAIN)
                .host("127.0.0.1", port)
                .password(account, password(account))
                .authority(authority)
                .revocationList(revocationList)
                .limits(GridLimits.DEFAULT.withTimeouts(Duration.ofSeconds(15), Duration.ofSeconds(120)))
                .build();
    }
}
