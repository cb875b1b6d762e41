package dev.jacquard.java;

import dev.jacquard.api.ListType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.MediaType.Encoding;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Type;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The code that puts a form of the body into a request. */
final class BodyCode {
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final MediaType content;
    private final boolean optional;
    private final String suffix;
    private final Imports imports;
    private final Codecs codecs;
    private final JavaCode value;

    private BodyCode(
            Rendering rendering,
            Operation operation,
            RequestBody body,
            MediaType content,
            String suffix,
            Imports imports) {
        this.rendering = rendering;
        this.content = content;
        this.optional = body.mayLackForm();
        this.suffix = suffix;
        this.imports = imports;
        this.codecs = new Codecs(rendering.names(), imports);
        Identifier member =
                Identifier.of(rendering.names().member(operation.pointer(), MemberKey.of(body, content)));
        this.value = JavaCode.of("request.%()", member);
    }

    /** The code for each form that a caller may choose; none if the operation has no body. */
    static List<BodyCode> of(Rendering rendering, Operation operation, Imports imports) {
        List<BodyCode> forms = new ArrayList<>();
        RequestBody body = operation.body();
        int parts = 0;
        for (MediaType form : body == null ? List.<MediaType>of() : body.choices()) {
            parts += form.form() == MediaType.Form.MULTIPART ? 1 : 0;
            String suffix = parts < 2 ? "" : String.valueOf(parts);
            forms.add(new BodyCode(rendering, operation, body, form, suffix, imports));
        }
        return forms;
    }

    /** The statement that refuses a request with none of several forms, or with more than one. */
    static Optional<JavaCode> choice(Rendering rendering, Operation operation, Imports imports) {
        RequestBody body = operation.body();
        if (body == null || body.choices().size() == 1) {
            return Optional.empty();
        }
        List<JavaCode> calls = new ArrayList<>();
        for (MediaType form : body.choices()) {
            String member = rendering.names().member(operation.pointer(), MemberKey.of(body, form));
            calls.add(JavaCode.of(".or(%, request.%())", JavaString.of(member), Identifier.of(member)));
        }
        calls.add(JavaCode.of(body.required() ? ".one();" : ".atMostOne();"));
        Identifier method = Identifier.of(rendering.names().method(operation.pointer()));
        JavaCode choice = imports.name(rendering.names().runtime("", "BodyChoice"));
        JavaCode start = JavaCode.of("new %(%)", choice, JavaString.of(method.toString()));
        return Optional.of(JavaCode.of(
                "%%",
                start,
                Layout.fill(STATEMENT + Layout.length(start), STATEMENT, calls, Layout.Between.CALLS, 0)));
    }

    /** The call that sets the body. */
    JavaCode step() {
        Type type = content.type().withoutNull();
        return switch (content.form()) {
            case JSON -> JavaCode.of(
                    ".body%",
                    Layout.filled(
                            STATEMENT + 8 + ".body".length(),
                            STATEMENT + 8,
                            List.of(JavaCode.of("%", JavaString.of(content.sent())), codecs.codec(type), value),
                            1));
            case XML -> JavaCode.of(
                    ".form(%.body%)",
                    new XmlCode(rendering, imports).codec(content, false),
                    Layout.columns(0, STATEMENT, List.of(JavaCode.of("%", JavaString.of(xml())), value), 0));
            case FORM -> JavaCode.of(".form(%.values(%, %))", form(), codecs.codec(type), value);
            case MULTIPART -> parts().isPresent()
                    ? JavaCode.of(".form(%)", variable("form"))
                    : JavaCode.of(
                            ".form(%.of(%, %, %))", runtime("MultipartBody"), JavaString.of(multipart()),
                            codecs.codec(type), value);
            case TEXT -> JavaCode.of(".text(%, %)", JavaString.of(text()), value);
            case BYTES, EVENTS, LINES, SEQUENCE -> JavaCode.of(".bytes(%, %)", JavaString.of(bytes()), value);
        };
    }

    /** The statements before the request is built. */
    List<JavaCode> before() {
        Optional<ObjectType> parts = parts();
        if (parts.isEmpty()) {
            return List.of();
        }
        JavaCode multipart = runtime("MultipartBody");
        List<JavaCode> statements = new ArrayList<>();
        JavaCode type = imports.type(rendering.types().of(content.type()));
        statements.add(JavaCode.of("% % = %;", type, variable("body"), value));
        List<JavaCode> code = new ArrayList<>();
        JavaCode mediaType = multipart().equals("multipart/form-data")
                ? JavaCode.of("")
                : JavaCode.of("%", JavaString.of(multipart()));
        JavaCode condition = optional ? JavaCode.of("% == null ? null : ", variable("body")) : JavaCode.of("");
        code.add(JavaCode.of(
                "% % = %new %(%)", multipart, variable("form"), condition, multipart, mediaType));
        for (Member member : Member.of(parts.get(), rendering.names())) {
            if (!member.nulls()) {
                code.add(JavaCode.of("%%", Layout.newLine(STATEMENT), part(member)));
            }
        }
        statements.add(JavaCode.of("%;", JavaCode.join("", code)));
        return statements;
    }

    private JavaCode part(Member member) {
        JavaCode part = JavaCode.of("%.%()", variable("body"), Identifier.of(member.name()));
        Type type = member.type().withoutNull();
        if (member.additional()) {
            return JavaCode.of(".parts(%.toJson(%))", codecs.codec(type), part);
        }
        JavaString name = JavaString.of(member.key().name());
        JavaCode media = Optional.ofNullable(content.encodings().get(member.key().name()))
                .map(Encoding::contentType)
                // Of several that are allowed the caller's own choice counts, or none.
                .filter(each -> each.indexOf(',') < 0 && each.indexOf('*') < 0)
                .map(each -> JavaCode.of("%", JavaString.of(each)))
                .orElse(JavaCode.of("null"));
        if (isFile(type)) {
            return JavaCode.of(".file(%, %, %)", name, media, part);
        }
        return isFiles(type)
                ? JavaCode.of(".files(%, %, %)", name, media, part)
                : JavaCode.of(".part(%, %, %, %)", name, media, codecs.codec(type), part);
    }

    /** The form whose members are known, so that each can be a part by itself. */
    private Optional<ObjectType> parts() {
        boolean parts = content.form() == MediaType.Form.MULTIPART
                && content.type().withoutNull() instanceof Reference reference
                && rendering.api().resolve(reference) instanceof ObjectType;
        return parts
                ? Optional.of((ObjectType) rendering.api().resolve((Reference) content.type().withoutNull()))
                : Optional.empty();
    }

    private JavaCode form() {
        List<JavaCode> code = new ArrayList<>();
        code.add(JavaCode.of("new %()", runtime("FormBody")));
        content.encodings().forEach((name, encoding) -> {
            if (encoding.style() != null) {
                code.add(JavaCode.of(
                        ".style(%, %.%)",
                        JavaString.of(name),
                        runtime("ParameterStyle"),
                        Identifier.of(ParameterCode.style(encoding.style(), encoding.explode(), encoding.allowReserved()))));
            }
        });
        return JavaCode.join("", code);
    }

    private Identifier variable(String name) {
        return Identifier.of(name + suffix);
    }

    /** The media type of a text. A range is none, and the bytes are known only with the character set. */
    private String text() {
        String type = content.essence().indexOf('*') >= 0 ? "text/plain" : content.name();
        boolean stated = type.toLowerCase(Locale.ROOT).contains("charset=");
        return stated ? type : type + "; charset=UTF-8";
    }

    /** The media type of XML. The document says which characters it has, and that is written so. */
    private String xml() {
        return content.essence().startsWith("text/") && content.name().indexOf(';') < 0
                ? content.name() + "; charset=UTF-8"
                : content.name();
    }

    /** The media type of parts, whose parameters are those of what is sent; a range is none. */
    private String multipart() {
        return content.essence().indexOf('*') >= 0 ? "multipart/form-data" : content.essence();
    }

    /** A range is no media type of a body. */
    private String bytes() {
        return content.essence().indexOf('*') >= 0 ? "application/octet-stream" : content.name();
    }

    private static boolean isFile(Type type) {
        return type.withoutNull() instanceof Primitive primitive && primitive.kind() == Primitive.Kind.BINARY;
    }

    private static boolean isFiles(Type type) {
        return type.withoutNull() instanceof ListType list && isFile(list.items());
    }

    private JavaCode runtime(String name) {
        return imports.name(rendering.names().runtime("", name));
    }
}
