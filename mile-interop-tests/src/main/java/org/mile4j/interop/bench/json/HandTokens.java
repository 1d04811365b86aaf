package org.mile4j.interop.bench.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.MLString;

/** Steps through the tokens of a document that is known to the letter; it asks for no name, and for values only. */
final class HandTokens {

    private final JsonParser parser;

    HandTokens(JsonParser parser) {
        this.parser = parser;
    }

    /** A step of reading: it begins on the opening token of an object and ends on the closing one. */
    interface Step<T> {
        T read() throws IOException;
    }

    /** Goes on by some tokens. */
    void skip(int tokens) throws IOException {
        for (int i = 0; i < tokens; i++) {
            parser.nextToken();
        }
    }

    /** Goes on to the value of the next member, or to the end of the object. */
    boolean hasNext() throws IOException {
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return false;
        }
        parser.nextToken();
        return true;
    }

    /** The text or number of the next member. */
    String text() throws IOException {
        skip(2);
        return parser.getText();
    }

    Optional<String> optional() throws IOException {
        return Optional.of(text());
    }

    Optional<DateTime> time() throws IOException {
        return Optional.of(new DateTime(text()));
    }

    Optional<IntegerValue> number() throws IOException {
        return Optional.of(new IntegerValue(text()));
    }

    List<XmlNode> content() throws IOException {
        return List.of(new XmlText(text()));
    }

    /** The one text of an array. */
    String item() throws IOException {
        skip(3);
        String text = parser.getText();
        parser.nextToken();
        return text;
    }

    List<MLString> phrase() throws IOException {
        return List.of(new MLString(Optional.empty(), Optional.empty(), item(), Extras.NONE));
    }

    /** Bytes in base64, which is how the model holds them. */
    Optional<String> base64() throws IOException {
        skip(2);
        return Optional.of(
                parser.currentToken() == JsonToken.VALUE_STRING
                        ? parser.getText()
                        : Base64.getEncoder().encodeToString(parser.getBinaryValue()));
    }

    /** The text of which the bytes are given. */
    Optional<String> textOfBytes() throws IOException {
        skip(2);
        return Optional.of(new String(parser.getBinaryValue(), StandardCharsets.UTF_8));
    }

    /** The object of the next member. */
    <T> T object(Step<T> step) throws IOException {
        skip(2);
        return step.read();
    }

    /** The one object of the array of the next member. */
    <T> List<T> one(Step<T> step) throws IOException {
        skip(2);
        return oneHere(step);
    }

    /** The one object of the array on which the parser stands. */
    <T> List<T> oneHere(Step<T> step) throws IOException {
        parser.nextToken();
        T one = step.read();
        parser.nextToken();
        return List.of(one);
    }

    /** The objects of the array of the next member. */
    <T> List<T> all(Step<T> step) throws IOException {
        skip(2);
        List<T> all = new ArrayList<>(10);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(step.read());
        }
        return all;
    }
}
