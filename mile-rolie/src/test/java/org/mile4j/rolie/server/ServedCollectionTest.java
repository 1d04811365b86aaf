package org.mile4j.rolie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServedCollectionTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "../x", ".x", "a b", "a/b"})
    void aNameThatDoesNotFitIntoAnAddressIsRefused(String name) {
        assertThatThrownBy(() -> ServedCollection.of(name, "Title", "csaf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a name of letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"service", "categories"})
    void theNameOfAnotherResourceIsRefused(String name) {
        assertThatThrownBy(() -> ServedCollection.of(name, "Title", "csaf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is that of another resource");
    }

    @Test
    void otherNamesAreTaken() {
        assertThat(ServedCollection.of("services-2.x", "Title", "csaf").name()).isEqualTo("services-2.x");
    }
}
