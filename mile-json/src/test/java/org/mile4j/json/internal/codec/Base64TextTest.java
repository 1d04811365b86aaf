package org.mile4j.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {

    @Test
    void whatTheJdkEncodesIsDecoded() {
        Random random = new Random(1);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);

            assertThat(Base64Text.decode(Base64.getEncoder().encodeToString(bytes)))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void whatIsDecodedIsTheOneTextOfItsBytes() {
        Random random = new Random(2);
        String characters = "AQgw09+/= \n-_\u00e9\u0141z";
        int decoded = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(10); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            byte[] bytes = Base64Text.decode(text.toString());
            if (bytes != null) {
                assertThat(Base64.getEncoder().encodeToString(bytes)).isEqualTo(text.toString());
                decoded++;
            }
        }
        assertThat(decoded).isGreaterThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=",
                "==",
                "====",
                "A===",
                "AQ==AQ==",
                "AR==",
                "AQI",
                "AQID\n",
                "AQJ=",
                "A=I=",
                "\u0141\u0141\u0141\u0141"
            })
    void otherTextsAreNot(String text) {
        assertThat(Base64Text.decode(text)).isNull();
    }
}
