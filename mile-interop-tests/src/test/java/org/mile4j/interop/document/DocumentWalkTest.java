package org.mile4j.interop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;

class DocumentWalkTest {

    @Test
    void aFolderThatCannotBeReadIsMoreThanAFolderWithoutDocuments() {
        DocumentSource source = new DocumentWalk("no/such/folder").next();

        assertThat(source.folder()).contains("no/such/folder");
        assertThatIOException().isThrownBy(source::open);
    }
}
