package org.mile4j.model.generator;

/** What stands at the head of each schema file, and the one file that no table describes. */
final class SchemaHeader {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SchemaHeader() {}

    static String of(ModelTable table, boolean literal, boolean home) {
        if (literal) {
            return START;
        }
        return START + (home ? main(table) : imported(table));
    }

    private static String main(ModelTable table) {
        return """
            <!--
              %s, the corrected reading of RFC %d.
              Copyright 2026 the mile4j contributors. SPDX-License-Identifier: Apache-2.0

              Generated from the model table of mile4j. Edit the table, not this file.

              Where the prose, the schema and the errata of the RFC disagree, a decision says which of them holds. Fields
              that one touches carry it as documentation with its number; all of them, with the reasons, stand in
              %s of mile4j.

              Where a field or a value has two spellings or an order has two forms, both are admitted here, so that
              documents written after either text are valid. What no schema can say (at least one child of several,
              content by dtype, extension values) is left to a validator.

              The schemas named in the imports stand beside this file. None is fetched.
            -->
            """.formatted(table.title(), table.rfc(), SchemaEmitter.decisions(table));
    }

    private static String imported(ModelTable table) {
        return """
            <!--
              What %s uses of another namespace; the elements of that namespace that it does not name are not declared.
              Copyright 2026 the mile4j contributors. SPDX-License-Identifier: Apache-2.0

              Generated from the model table of mile4j. Edit the table, not this file.

              A complete schema of the namespace can take the place of this file.
            -->
            """.formatted(table.title());
    }

    static String checked(ModelTable table) {
        return START + """
            <!--
              %s: the elements of RFC %d.
              Copyright 2026 the mile4j contributors. SPDX-License-Identifier: Apache-2.0

              Generated from the model table of mile4j. Edit the table, not this file.
            -->
            """.formatted(table.title(), table.rfc());
    }

    /** The schema of the attributes of the xml namespace. */
    static String xml() {
        return START + """
            <!--
              The attributes of the xml namespace that a schema can refer to: xml:lang, a language tag or nothing (XML 1.0,
              Section 2.12), xml:space (Section 2.10) and xml:base (XML Base, Section 3).
              Copyright 2026 the mile4j contributors. SPDX-License-Identifier: Apache-2.0
            -->
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                       targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang">
                <xs:simpleType>
                  <xs:union memberTypes="xs:language">
                    <xs:simpleType>
                      <xs:restriction base="xs:string">
                        <xs:enumeration value=""/>
                      </xs:restriction>
                    </xs:simpleType>
                  </xs:union>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="space">
                <xs:simpleType>
                  <xs:restriction base="xs:NCName">
                    <xs:enumeration value="default"/>
                    <xs:enumeration value="preserve"/>
                  </xs:restriction>
                </xs:simpleType>
              </xs:attribute>
              <xs:attribute name="base" type="xs:anyURI"/>
            </xs:schema>
            """;
    }
}
