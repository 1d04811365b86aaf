package org.mile4j.rolie.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mile4j.testing.RequirementRegister;

/** The register of requirements is whole, and says of each one that it is tested, which is true, or why it is not. */
class RequirementRegisterTest {

    private static final int REQUIREMENTS = 217;

    @Test
    void theRegisterIsWhole() throws IOException {
        assertThat(RequirementRegister.named("rolie").ids()).hasSize(REQUIREMENTS);
    }

    @Test
    void registerAndTestsAgree() throws IOException, ClassNotFoundException {
        assertThat(RequirementRegister.named("rolie").problems("A-", "G-", "P-", "R-"))
                .isEmpty();
    }
}
