package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mile4j.testing.RequirementRegister;

/** What RFC 8727 requires is tested, or there is a reason why not; register and tests say the same. */
class RequirementRegisterTest {

    @Test
    void registerAndTestsAgree() throws IOException, ClassNotFoundException {
        RequirementRegister register = RequirementRegister.named("rfc8727");

        assertThat(register.ids()).hasSizeGreaterThan(50);
        assertThat(register.problems("8727-")).isEmpty();
    }
}
