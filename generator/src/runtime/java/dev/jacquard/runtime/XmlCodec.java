package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one type from XML and writes them as XML.
 *
 * <p>XML is turned into the JSON that it stands for and back: what reads and writes a type as JSON
 * does so here, and a {@link JsonException} names the place as it does there.
 *
 * @param <T> the type of the values
 */
public final class XmlCodec<T extends @Nullable Object> {
    private final JsonCodec<T> json;
    private final XmlNode root;

    private XmlCodec(JsonCodec<T> json, XmlNode root) {
        this.json = json;
        this.root = root;
    }

    /**
     * Returns a codec.
     *
     * @param <T> the type of the values
     * @param json reads and writes values as JSON
     * @param root the element that holds a value
     * @return a codec
     */
    public static <T extends @Nullable Object> XmlCodec<T> of(JsonCodec<T> json, XmlNode root) {
        return new XmlCodec<>(json, root);
    }

    /**
     * Returns the element that holds a value.
     *
     * @return what types that refer to this one by its own name need to know
     */
    public XmlNode node() {
        return root;
    }

    /**
     * Returns the content of the element that holds a value.
     *
     * @return what types that refer to this one need to know
     */
    public XmlShape shape() {
        return root.shape;
    }

    /**
     * Reads an XML document.
     *
     * @param xml the document
     * @return the value
     * @throws JsonException where the document is malformed, has a document type declaration, or
     *         does not have the shape of this type
     */
    public T decode(String xml) {
        return decode(XmlParser.parse(xml), false);
    }

    /**
     * Reads an XML document, in the character set that its first bytes tell, or its declaration,
     * or else in UTF-8.
     *
     * @param xml the document
     * @return the value
     * @throws JsonException where the document is malformed, has a document type declaration, or
     *         does not have the shape of this type
     */
    public T decode(byte[] xml) {
        return decode(xml, null, false);
    }

    T decode(byte[] xml, @Nullable String contentType, boolean lenient) {
        return decode(XmlParser.parse(xml, contentType), lenient);
    }

    /** By way of JSON text: what reads JSON in memory is not for documents as a whole. */
    private T decode(XmlElement document, boolean lenient) {
        JsonValue value = XmlReader.read(document, root, lenient);
        return json.decode(JsonCodec.VALUE.encodeBytes(value), lenient);
    }

    /**
     * Writes a value as an XML document in UTF-8.
     *
     * @param value the value
     * @return the document
     * @throws JsonException where the value has no form in XML, such as a string with a NUL
     */
    public byte[] encodeBytes(T value) {
        return encode(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value as an XML document whose declaration names UTF-8.
     *
     * @param value the value
     * @return the document
     * @throws JsonException where the value has no form in XML, such as a string with a NUL
     */
    public String encode(T value) {
        return XmlWriter.write(json.toJson(value), root);
    }

    /**
     * Returns a reader of answers.
     *
     * @param types media types, or ranges, that hold this besides those that are called XML
     * @return a reader of bodies that hold one such value
     */
    public AnswerReader<T> reader(String... types) {
        return new XmlAnswerReader<>(this, types);
    }

    /**
     * Returns a value as the body of a request.
     *
     * @param contentType the media type
     * @param value the value; null: there is nothing to send
     * @return the body
     */
    public EncodedForm body(String contentType, @Nullable T value) {
        return new XmlBody<>(this, contentType, value);
    }

    /**
     * Makes an exception of an answer that is an error, with its body.
     *
     * @param answer the answer
     * @param exception makes the exception of the answer and its body
     * @param types media types, or ranges, that hold this besides those that are called XML
     * @return the exception; {@link ErrorAnswer#toException()} where the body does not hold such a
     *         value or has another media type
     */
    public ApiException error(ErrorAnswer answer,
            BiFunction<ErrorAnswer, T, ? extends ApiException> exception, String... types) {
        AnswerReader<T> reader = reader(types);
        T error;
        try {
            error = reader.read(answer);
        } catch (JsonException | DecodeException e) {
            return answer.toException();
        }
        return exception.apply(answer, error);
    }
}
