package org.mile4j.interop.bench.rid;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.rid.http.WorkLimit;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.rid.xml.RidXml;

/**
 * The least that whoever keeps messages has to do with them: something is made of the bytes, and they go to a disk that is
 * written through once for all that came meanwhile.
 */
final class Floor implements Echo.Work, AutoCloseable {

    private static final XMLInputFactory PARSER = new InputFactoryImpl();

    private final UnaryOperator<byte[]> step;
    private final Disk disk;
    private final Object writing = new Object();
    private final Object forcing = new Object();
    private long written;
    private long safe;

    private Floor(UnaryOperator<byte[]> step, Disk disk) {
        this.step = step;
        this.disk = disk;
    }

    /** The parser goes over the bytes and nobody looks at what it finds. */
    static Floor parsing(Disk disk) {
        return new Floor(
                message -> {
                    parse(message);
                    return message;
                },
                disk);
    }

    /** The message is read and checked and written again, as a RID system does it. */
    static Floor reading(Disk disk) {
        WorkLimit work = new WorkLimit();
        return new Floor(message -> work.call(() -> read(message)), disk);
    }

    /** The signature is verified, and nobody looks at the rest. */
    static Floor verifying(SantuarioBaseline santuario, Disk disk) {
        return new Floor(
                message -> {
                    santuario.verify(message);
                    return message;
                },
                disk);
    }

    private static void parse(byte[] message) {
        try {
            XMLStreamReader reader = PARSER.createXMLStreamReader(new ByteArrayInputStream(message));
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new MeasuringException("a message cannot be parsed", e);
        }
    }

    private static byte[] read(byte[] message) {
        return StoredMessage.of("sp1.example", RidXml.defaults().read(message).require(), Instant.now())
                .message();
    }

    @Override
    public void with(byte[] message) {
        byte[] kept = step.apply(message);
        long own;
        synchronized (writing) {
            disk.append(kept);
            own = ++written;
        }
        synchronized (forcing) {
            if (safe < own) {
                long upTo;
                synchronized (writing) {
                    disk.endBatch();
                    upTo = written;
                }
                disk.writeThrough();
                safe = upTo;
            }
        }
    }

    @Override
    public void close() {
        disk.close();
    }
}
