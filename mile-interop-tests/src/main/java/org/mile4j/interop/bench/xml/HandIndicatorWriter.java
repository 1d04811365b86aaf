package org.mile4j.interop.bench.xml;

import java.io.IOException;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.File;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.Observable;

/** The indicators of the documents that {@link HandWriter} knows. */
final class HandIndicatorWriter {

    private static final byte[] INDICATOR = HandBytes.markup("<Indicator><IndicatorID name=\"");
    private static final byte[] VERSION = HandBytes.markup("\" version=\"");
    private static final byte[] OPEN = HandBytes.markup("\">");
    private static final byte[] DESCRIPTION = HandBytes.markup("</IndicatorID><Description>");
    private static final byte[] START = HandBytes.markup("</Description><StartTime>");
    private static final byte[] ADDRESS = HandBytes.markup("</StartTime><Observable><Address category=\"");
    private static final byte[] ADDRESS_END = HandBytes.markup("</Address></Observable></Indicator>");
    private static final byte[] FILE = HandBytes.markup("</StartTime><Observable><FileData><File><FileName>");
    private static final byte[] FILE_SIZE = HandBytes.markup("</FileName><FileSize>");
    private static final byte[] HASH_DATA = HandBytes.markup("</FileSize><HashData scope=\"");
    private static final byte[] METHOD =
            HandBytes.markup("\"><Hash><ds:DigestMethod xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" Algorithm=\"");
    private static final byte[] VALUE =
            HandBytes.markup("\"/><ds:DigestValue xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">");
    private static final byte[] FILE_END =
            HandBytes.markup("</ds:DigestValue></Hash></HashData></File></FileData></Observable></Indicator>");

    private final HandBytes to;

    HandIndicatorWriter(HandBytes to) {
        this.to = to;
    }

    void indicator(Indicator indicator) throws IOException {
        to.room();
        IndicatorID id = indicator.indicatorId().get();
        to.put(INDICATOR)
                .put(id.name())
                .put(VERSION)
                .put(id.version())
                .put(OPEN)
                .put(id.id());
        to.put(DESCRIPTION).phrase(indicator.descriptions()).put(START).time(indicator.startTime());
        Observable observable = indicator.observable().get();
        if (observable.address().isPresent()) {
            Address address = observable.address().get();
            to.put(ADDRESS).value(address.category()).put(OPEN).put(address.value());
            to.put(ADDRESS_END);
        } else {
            file(observable.fileData().get().files().get(0));
        }
    }

    private void file(File file) {
        HashData data = file.hashData().get();
        Hash hash = data.hashes().get(0);
        to.put(FILE).put(file.fileName()).put(FILE_SIZE).number(file.fileSize());
        to.put(HASH_DATA).value(data.scope()).put(METHOD);
        to.put(hash.digestMethod().get().algorithm()).put(VALUE).put(hash.digestValue());
        to.put(FILE_END);
    }
}
