package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.indicator.Match.MATCH;
import static org.mile4j.model.indicator.Match.NO_MATCH;
import static org.mile4j.model.indicator.Match.UNKNOWN;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HashScope;
import org.mile4j.model.iodef.Observable;

class FileObservableTest {
    private static final String MD5 = "d41d8cd98f00b204e9800998ecf8427e";
    private static final String SHA1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
    private static final String OTHER_SHA1 = "00" + SHA1.substring(2);
    private static final String SHA1_METHOD = "http://www.w3.org/2000/09/xmldsig#sha1";
    private static final String MD5_METHOD = "http://www.w3.org/2001/04/xmldsig-more#md5";

    @Test
    void digestsAreComparedByAlgorithmAndValue() {
        Observable file = file(hashes(hash(SHA1_METHOD, "2jmj7l5rSw0yVb/vlWAYkK/YBwk=")));

        assertThat(match(file, Observations.builder().fileHash("sha-1", SHA1))).isEqualTo(MATCH);
        assertThat(match(
                        file,
                        Observations.builder()
                                .fileHash(SHA1_METHOD, HexFormat.of().parseHex(SHA1))))
                .isEqualTo(MATCH);
        assertThat(match(file, Observations.builder().fileHash("sha-1", OTHER_SHA1)))
                .isEqualTo(NO_MATCH);
    }

    @Test
    void anAlgorithmThatWasNotUsedDecidesNothing() {
        Observable file = file(hashes(hash(SHA1_METHOD, SHA1), hash(MD5_METHOD, MD5)));

        assertThat(match(file, Observations.builder().fileHash("sha-1", SHA1))).isEqualTo(MATCH);
        assertThat(match(file, Observations.builder().fileHash("md5", MD5))).isEqualTo(MATCH);
        assertThat(match(file, Observations.builder().fileHash("md5", MD5).fileHash("sha-1", OTHER_SHA1)))
                .isEqualTo(NO_MATCH);
        assertThat(match(file, Observations.builder().fileHash("sha-256", "00".repeat(32))))
                .isEqualTo(UNKNOWN);
        assertThat(match(file, Observations.builder().complete(ObservationKind.HASH)))
                .isEqualTo(NO_MATCH);
        assertThat(match(
                        file,
                        Observations.builder().fileHash("md5", "00".repeat(16)).partial(ObservationKind.HASH)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whatWasHashedCounts() {
        Observable section = file(HashData.builder()
                .scope(HashScope.FILE_PE_SECTION)
                .addHash(hash(SHA1_METHOD, SHA1))
                .build());

        assertThat(match(section, Observations.builder().fileHash("sha1", SHA1)))
                .isEqualTo(UNKNOWN);
        assertThat(match(section, Observations.builder().hash(HashScope.FILE_PE_SECTION, "sha1", SHA1)))
                .isEqualTo(MATCH);
    }

    @Test
    void hashesThatCannotBeReadAreUnknown() {
        assertThat(match(
                        file(hashes(hash(SHA1_METHOD, MD5))),
                        Observations.builder().fileHash("sha1", SHA1)))
                .isEqualTo(UNKNOWN);
        assertThat(match(
                        file(HashData.builder().build()), Observations.builder().fileHash("sha1", SHA1)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void allFeaturesOfAFileAndOneOfSeveralFiles() {
        File first = File.builder().fileName("evil.exe").fileSize(1_000).build();
        File second = File.builder()
                .fileName("C:\\Temp\\evil.dll")
                .fileType("application/x-dosexec")
                .build();
        Observable files = Observable.builder()
                .fileData(FileData.builder().addFile(first).addFile(second).build())
                .build();

        assertThat(match(files, Observations.builder().filePath("/tmp/evil.exe").fileSize(1_000)))
                .isEqualTo(MATCH);
        assertThat(match(
                        files,
                        Observations.builder()
                                .fileName("evil.exe")
                                .fileSize(1_001)
                                .complete(ObservationKind.FILE_PATH)))
                .isEqualTo(NO_MATCH);
        assertThat(match(
                        files,
                        Observations.builder().filePath("c:\\temp\\EVIL.dll").fileType("Application/x-dosexec")))
                .isEqualTo(MATCH);
    }

    @Test
    void aFileWithoutFeaturesIsUnknown() {
        Observable none = Observable.builder()
                .fileData(FileData.builder().addFile(File.builder().build()).build())
                .build();

        assertThat(match(none, Observations.builder().fileName("a"))).isEqualTo(UNKNOWN);
    }

    private static Observable file(HashData hashes) {
        File file = File.builder().hashData(hashes).build();
        return Observable.builder()
                .fileData(FileData.builder().addFile(file).build())
                .build();
    }

    private static HashData hashes(Hash... hashes) {
        return HashData.builder()
                .scope(HashScope.FILE_CONTENTS)
                .hashes(java.util.List.of(hashes))
                .build();
    }

    private static Hash hash(String method, String value) {
        return Hash.builder()
                .digestMethod(DigestMethod.builder().algorithm(method).build())
                .digestValue(value)
                .build();
    }

    private static Match match(Observable observable, ObservationsBuilder seen) {
        return Stated.evaluate(observable, seen.build()).match();
    }
}
