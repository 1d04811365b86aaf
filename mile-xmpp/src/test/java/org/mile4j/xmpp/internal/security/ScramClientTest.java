package org.mile4j.xmpp.internal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.testing.Requirement;

/** RFC 5802 and RFC 7677: the example, and Controllers that do not keep to it. */
class ScramClientTest {

    private static final String NONCE = "rOprNGfwEbeRWgbNEkqO";

    private static final String CHALLENGE =
            "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

    private final ScramClient client = new ScramClient("n,,", new byte[0], "user", "pencil", NONCE);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @Requirement("RFC6120-6.4.6-proof")
    void theExampleOfRfc7677Works() throws GeneralSecurityException {
        assertThat(client.first()).asString(StandardCharsets.UTF_8).isEqualTo("n,,n=user,r=" + NONCE);
        assertThat(client.last(bytes(CHALLENGE)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                        + "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
        client.verify(bytes("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));

        assertThatExceptionOfType(GeneralSecurityException.class)
                .isThrownBy(() -> client.verify(bytes("v=AAAATRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "r=another,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                "r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                "r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=1",
                "r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=999999999",
                "r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=x",
                "r=rOprNGfwEbeRWgbNEkqOx,s=,i=4096",
                "r=rOprNGfwEbeRWgbNEkqOx,s=?,i=4096",
                "m=x,r=rOprNGfwEbeRWgbNEkqOx,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
                ""
            })
    void challengesThatDoNotFitAreRefused(String challenge) {
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> client.last(bytes(challenge)));
    }

    @Test
    void namesAreEscaped() {
        assertThat(new ScramClient("n,,", new byte[0], "a=b,c", "x", NONCE).first())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("n,,n=a=3Db=2Cc,r=" + NONCE);
    }
}
