package org.mile4j.model.internal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[😀-😎]|[ﬀ-😀]",
                "abc",
                "a*b+c?",
                "(a|b)c",
                "^GET /[^ ]*$",
                "[]a]",
                "[^]a]",
                "[[:alpha:]_-]+",
                "[a-z0-9]",
                "a{2}",
                "a{2,}",
                "a{2,5}",
                "\\.exe$",
                "\\(",
                "sshd\\[[0-9]+\\]",
                "((a))",
                "[[.-.]]",
                "a)",
                "[\\]",
                "\\^*"
            })
    void extendedRegularExpressionsHaveNoProblem(String expression) {
        assertThat(ExtendedRegex.problem(expression)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*a; nothing stands before",
                "a|*b; nothing stands before",
                "(+a); nothing stands before",
                "^*a; nothing stands before",
                "{2}; nothing stands before",
                "(a; a parenthesis is not closed",
                "a|; is empty",
                "|a; is empty",
                "(); is empty",
                "(a|); is empty",
                "[a; a bracket is not closed",
                "[]; a bracket is not closed",
                "[[:alpha; a class of characters is not closed",
                "[z-a]; the range z-a runs backwards",
                "[😎-😀]; the range 😎-😀 runs backwards",
                "a{2; the number of repeats",
                "a{5,2}; the number of repeats",
                "a{300}; the number of repeats",
                "a{,3}; the number of repeats",
                "a\\; ends with a backslash",
                "\\d+; has no meaning",
                "'  '; it is empty"
            })
    void otherExpressionsHaveTheProblemThatIsNamed(String expression, String problem) {
        assertThat(ExtendedRegex.problem(expression)).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\"",
                "\"C:\\\\Temp\\\\a.exe\"",
                "\"a \\\"b\\\"\"",
                "\"name\"=\"text\"",
                "@=\"text\"",
                "dword:0000002a",
                "\"n\"=dword:1",
                "hex:01,02",
                "hex(2):25,00,\\\n  00,00",
                "hex:",
                "\"n\"=-",
                "-",
                "\"n\" = \"v\""
            })
    void valuesOfRegFilesAreAccepted(String text) {
        assertThat(RegistryValue.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "C:\\bad.exe",
                "\"C:\\Temp\"",
                "\"open",
                "dword:",
                "dword:123456789",
                "dword:xyz",
                "hex:1,2,345",
                "hex(:01",
                "hex01",
                "\"n\"=",
                "@",
                "\"a\"b",
                "hex:01,,02"
            })
    void otherValuesAreNot(String text) {
        assertThat(RegistryValue.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "80; ; 1",
                "22,80-88,443; ; 11",
                "0-65535; ; 65536",
                "80-80; ; 1",
            })
    void portsOfAListAreCounted(String text, String problem, int count) {
        assertThat(PortList.problem(text)).isEqualTo(problem);
        assertThat(PortList.count(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"65536, port 65536", "99999-3, port 99999", "88-80, the range 88-80", "'1,5-4,9', the range 5-4"})
    void portsBeyond16BitsAndRangesThatRunBackwardsAreProblems(String text, String problem) {
        assertThat(PortList.problem(text)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999999999", "1-99999999999999999999"})
    void portsOfAnyLengthAreProblems(String text) {
        assertThat(PortList.problem(text)).startsWith("port ").endsWith("...");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            value = {
                "+1 202 555 0143; true",
                "+1 (202) 555-0143; true",
                "112; true",
                "12; false",
                "+1234567890123456; false",
                "555-CSIRT; false",
                "+1 ((202)) 555; false",
                "(1; false",
                "1+2025550143; false"
            })
    void aTelephoneNumberHasUpTo15Digits(String text, boolean expected) {
        assertThat(TelephoneNumber.isValid(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c", "a,b\r\nc,d\r\n", "\"a,\"\"b\",c\nd,e", "a", "\"line\nbreak\",b\nc,d"})
    void recordsOfEqualLengthAreCommaSeparatedValues(String text) {
        assertThat(CommaSeparated.problem(text)).isNull();
        assertThat(CommaSeparated.unequalRecords(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,\"b", "a,b\"c", "\"a\"b,c", "a\nb,\"c"})
    void openQuotesAreProblems(String text) {
        assertThat(CommaSeparated.problem(text)).isNotNull();
        assertThat(CommaSeparated.unequalRecords(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nc", "a,b\nc,d,e\n", "a,b\nc,\"d\ne\",f"})
    void recordsOfDifferentLengthAreToldApart(String text) {
        assertThat(CommaSeparated.problem(text)).isNull();
        assertThat(CommaSeparated.unequalRecords(text)).startsWith("records of 2 and of ");
    }
}
