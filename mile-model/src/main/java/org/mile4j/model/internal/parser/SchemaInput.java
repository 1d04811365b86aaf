package org.mile4j.model.internal.parser;

import java.io.InputStream;
import java.io.Reader;
import org.w3c.dom.ls.LSInput;

/** A schema of this library or of the caller, as a resolver hands it over. */
public record SchemaInput(InputStream bytes, String systemId) implements LSInput {

    @Override
    public InputStream getByteStream() {
        return bytes;
    }

    @Override
    public String getSystemId() {
        return systemId;
    }

    @Override
    public Reader getCharacterStream() {
        return null;
    }

    @Override
    public String getStringData() {
        return null;
    }

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public String getBaseURI() {
        return null;
    }

    @Override
    public String getEncoding() {
        return null;
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setByteStream(InputStream value) {
        throw fixed();
    }

    @Override
    public void setCharacterStream(Reader value) {
        throw fixed();
    }

    @Override
    public void setStringData(String value) {
        throw fixed();
    }

    @Override
    public void setSystemId(String value) {
        throw fixed();
    }

    @Override
    public void setPublicId(String value) {
        throw fixed();
    }

    @Override
    public void setBaseURI(String value) {
        throw fixed();
    }

    @Override
    public void setEncoding(String value) {
        throw fixed();
    }

    @Override
    public void setCertifiedText(boolean value) {
        throw fixed();
    }

    private static UnsupportedOperationException fixed() {
        return new UnsupportedOperationException("a schema file of the library cannot be changed");
    }
}
