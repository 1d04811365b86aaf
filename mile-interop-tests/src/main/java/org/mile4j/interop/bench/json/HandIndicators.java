package org.mile4j.interop.bench.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.FileData;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HashScope;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Observable;

/** The indicators of the document that {@link HandReader} knows: files and addresses in turn. */
final class HandIndicators {

    private final HandTokens at;
    private boolean file;

    HandIndicators(HandTokens at) {
        this.at = at;
    }

    Indicator indicator() throws IOException {
        file = !file;
        IndicatorID id = at.object(this::id);
        List<MLString> description = at.phrase();
        Optional<DateTime> start = at.time();
        Observable observable = at.object(this::observable);
        at.skip(1);
        return new Indicator(
                Optional.empty(),
                Optional.of(id),
                List.of(),
                description,
                start,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(observable),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Extras.NONE);
    }

    private IndicatorID id() throws IOException {
        String id = at.text();
        IndicatorID whole = new IndicatorID(at.optional(), at.optional(), id, Extras.NONE);
        at.skip(1);
        return whole;
    }

    private Observable observable() throws IOException {
        Optional<Address> address = file ? Optional.empty() : Optional.of(at.object(() -> HandEvents.address(at)));
        Optional<FileData> data = file ? Optional.of(at.object(this::fileData)) : Optional.empty();
        at.skip(1);
        return new Observable(
                Optional.empty(),
                Optional.empty(),
                address,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                data,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Extras.NONE);
    }

    private FileData fileData() throws IOException {
        FileData data = new FileData(Optional.empty(), Optional.empty(), at.one(this::file), Extras.NONE);
        at.skip(1);
        return data;
    }

    private File file() throws IOException {
        Optional<String> name = at.optional();
        Optional<IntegerValue> size = at.number();
        HashData hash = at.object(this::hashData);
        at.skip(1);
        return new File(
                Optional.empty(),
                name,
                size,
                Optional.empty(),
                List.of(),
                Optional.of(hash),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Extras.NONE);
    }

    private HashData hashData() throws IOException {
        Optional<HashScope> scope = Optional.of(HashScope.of(at.text()));
        HashData data = new HashData(scope, Optional.empty(), at.one(this::hash), List.of(), Extras.NONE);
        at.skip(1);
        return data;
    }

    private Hash hash() throws IOException {
        DigestMethod method = new DigestMethod(at.textOfBytes(), List.of(), Extras.NONE);
        Hash hash = new Hash(Optional.of(method), at.base64(), Optional.empty(), Optional.empty(), Extras.NONE);
        at.skip(1);
        return hash;
    }
}
