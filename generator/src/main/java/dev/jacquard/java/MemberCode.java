package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code of one member of a record. */
final class MemberCode {
    private final Rendering rendering;
    private final Member member;
    private final JavaType type;
    private final Imports imports;
    private final @Nullable JavaCode defaultValue;
    private @Nullable MemberDocs docs;

    MemberCode(Member member, Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.member = member;
        this.type = rendering.types().of(member.type());
        this.imports = imports;
        this.defaultValue = Optional.ofNullable(member.defaultValue())
                .flatMap(literal -> new Defaults(rendering, imports).expression(member.type(), literal))
                .orElse(null);
    }

    Member member() {
        return member;
    }

    /** What the document tells about it. */
    MemberDocs docs() {
        if (docs == null) {
            docs = new MemberDocs(member, rendering);
        }
        return docs;
    }

    /** Whether it is a global parameter. */
    boolean global() {
        return rendering.api().globals().stream().anyMatch(global -> MemberKey.of(global).equals(member.key()));
    }

    Identifier name() {
        return Identifier.of(member.name());
    }

    JavaString wireName() {
        return JavaString.of(member.key().name());
    }

    /** The type of the component. */
    JavaCode type() {
        return member.nullable() ? imports.nullable(type) : imports.type(type);
    }

    /** Whether the builder checks that there is a value, on one way at least. */
    boolean demanded() {
        return member.demandedOfCaller() || member.demandedOfServer();
    }

    /** Whether the builder's field is a primitive that does not tell whether it was set. */
    boolean primitive() {
        return !member.nullable() && type.primitive() != null;
    }

    /** The keyword of that primitive. */
    String primitiveType() {
        return Objects.requireNonNull(type.primitive(), "no primitive");
    }

    /** The type and name, as a component or parameter. */
    JavaCode declaration() {
        return JavaCode.of("% %", type(), name());
    }

    /** The builder's field. */
    JavaCode field() {
        if (member.additional()) {
            JavaCode map = imports.name(new ClassName("java.util", "LinkedHashMap"));
            return JavaCode.of("private final % % = new %<>();", type(), name(), map);
        }
        if (member.nulls()) {
            JavaCode set = imports.name(new ClassName("java.util", "LinkedHashSet"));
            return JavaCode.of("private final % % = new %<>();", type(), name(), set);
        }
        return JavaCode.of("private % %;", primitive() ? type() : imports.nullable(type), name());
    }

    /** The statements by which the builder takes a value. */
    List<JavaCode> assignment() {
        if (member.additional()) {
            return List.of(
                    JavaCode.of("this.%.clear();", name()), JavaCode.of("this.%.putAll(%);", name(), name()));
        }
        if (member.nulls()) {
            return List.of(
                    JavaCode.of("this.%.clear();", name()), JavaCode.of("this.%.addAll(%);", name(), name()));
        }
        return List.of(JavaCode.of("this.% = %;", name(), name()));
    }

    /** Whether the value is copied, since others could change it. */
    boolean copied() {
        return Copies.needed(member.type());
    }

    /** A value of the member; copied if need be. */
    JavaCode held(JavaCode given) {
        return copied() ? Copies.of(member.type(), given, rendering.names(), imports) : given;
    }

    /** Whether a new builder sets the default. What a server leaves out stays out: it is not filled in on reading. */
    boolean preset() {
        // A patch that says what the caller did not say would change it.
        return defaultValue != null && member.patch() == null;
    }

    /** The default of a member that has one. */
    JavaCode defaultExpression() {
        return Objects.requireNonNull(defaultValue, "no default");
    }
}
