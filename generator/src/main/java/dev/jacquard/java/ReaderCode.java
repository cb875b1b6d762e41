package dev.jacquard.java;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.StreamItem;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.Answers;
import java.util.List;

/** The expressions that read the body of a success. */
final class ReaderCode {
    private final Rendering rendering;
    private final Imports imports;
    private final Codecs codecs;

    ReaderCode(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
        this.codecs = new Codecs(rendering.names(), imports);
    }

    /** What reads the bodies of a success that has one. */
    JavaCode reader(Answers.Success success) {
        MediaType body = success.body().orElseThrow();
        return switch (body.form()) {
            case JSON -> JavaCode.of(
                    "%.json(%%)", runtime("AnswerReader"), codecs.codec(body.type()), more(success.jsonBesides()));
            case XML -> JavaCode.of("%.reader()", xml(body));
            case TEXT, FORM -> JavaCode.of("%.text(%)", runtime("AnswerReader"), list(besides(success, "\n")));
            case BYTES, MULTIPART -> JavaCode.of("%.reader(%)", runtime("Download"), list(bytes(success)));
            case EVENTS -> events(body);
            case LINES -> JavaCode.of(
                    "%.lines(%%)", runtime("JsonStreams"), item(body), more(besides(success, "\n")));
            case SEQUENCE -> JavaCode.of(
                    "%.sequence(%%)", runtime("JsonStreams"), item(body), more(besides(success, "\n")));
        };
    }

    /** Reads the body of an answer that is such a success. */
    JavaCode read(Answers.Success success) {
        MediaType body = success.body().orElseThrow();
        return body.json()
                ? JavaCode.of("answer.json(%%)", codecs.codec(body.type()), more(success.jsonBesides()))
                : JavaCode.of("%.read(answer)", reader(success));
    }

    private JavaCode xml(MediaType body) {
        return new XmlCode(rendering, imports).codec(body, true);
    }

    private JavaCode events(MediaType body) {
        StreamItem item = StreamItem.of(body, rendering.api());
        JavaCode readers = runtime("EventStreams");
        JavaCode end = body.endMarker() == null
                ? JavaCode.of("null")
                : JavaCode.of("%", JavaString.of(body.endMarker()));
        return switch (item.kind()) {
            case JSON -> JavaCode.of("%.json(%, %)", readers, codecs.codec(item.type()), end);
            case TEXT -> JavaCode.of("%.text(%)", readers, end);
            case EVENT -> JavaCode.of("%.events(%)", readers, end);
            case OBJECT -> JavaCode.of("%.objects(%, true, %)", readers, codecs.codec(item.type()), end);
            case OBJECT_OF_TEXT -> JavaCode.of("%.objects(%, false, %)", readers, codecs.codec(item.type()), end);
        };
    }

    private JavaCode item(MediaType body) {
        return codecs.codec(StreamItem.of(body, rendering.api()).type());
    }

    /** The media types of bytes; where they are any bytes, the answer may well say more. */
    private static List<String> bytes(Answers.Success success) {
        boolean any = success.alike().stream().anyMatch(form -> form.essence().equals("application/octet-stream"));
        return any ? List.of("*/*") : besides(success, "\n");
    }

    /** The media types of a success, but for those that its reader expects anyway. */
    private static List<String> besides(Answers.Success success, String known) {
        return success.alike().stream()
                .map(MediaType::essence)
                .filter(essence -> !essence.startsWith(known))
                .distinct()
                .toList();
    }

    /** Further arguments. */
    static JavaCode more(List<String> texts) {
        return texts.isEmpty() ? JavaCode.of("") : JavaCode.of(", %", list(texts));
    }

    private static JavaCode list(List<String> texts) {
        return JavaCode.join(", ", texts.stream().map(text -> JavaCode.of("%", JavaString.of(text))).toList());
    }

    private JavaCode runtime(String name) {
        return imports.name(rendering.names().runtime("", name));
    }
}
