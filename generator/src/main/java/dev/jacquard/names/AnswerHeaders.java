package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The headers of an API's answers: one class has an accessor for each. Most documents declare a few, and declare them
 * for every operation.
 */
public final class AnswerHeaders {
    /** By what they are known; no place of the document. */
    static final Pointer PLACE = Pointer.of("/headers");

    private AnswerHeaders() {}

    /**
     * The headers of an API's answers.
     *
     * @param api an API
     * @return each once, in document order; as text where two declarations differ in type
     */
    public static List<Parameter> of(Api api) {
        Map<String, Parameter> headers = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            for (Response response : operation.responses()) {
                for (Parameter header : response.headers()) {
                    headers.merge(header.name().toLowerCase(Locale.ROOT), header, AnswerHeaders::both);
                }
            }
        }
        return List.copyOf(headers.values());
    }

    private static Parameter both(Parameter first, Parameter other) {
        return first.type().equals(other.type()) && first.style() == other.style() ? first : text(first);
    }

    private static Parameter text(Parameter header) {
        return new Parameter(
                header.pointer(), header.name(), header.in(), Primitive.of(Primitive.Kind.STRING), header.required(),
                Parameter.Style.SIMPLE, false, false, header.docs(), null, header.examples(), header.constraints());
    }

    /**
     * The name of a header's accessor.
     *
     * @param header one of the headers
     * @param names the API's names
     * @return the name of the method
     */
    public static String accessor(Parameter header, Names names) {
        return names.member(PLACE, MemberKey.of(header));
    }
}
