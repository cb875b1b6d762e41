package dev.jacquard.java;

import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.api.XmlModel;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the file of a union: a sealed interface that models implement which are branches; values of other branches are held
 * by records nested in it, and those of no branch by {@code Unknown}.
 */
final class UnionFile {
    /** More branches are not named in the documentation. */
    private static final int MOST_NAMED = 20;

    private final Rendering rendering;
    private final UnionType type;
    private final ClassName name;
    private final Identifier simpleName;
    private final Identifier unknown;
    private final Identifier codec;
    private final Imports imports;
    private final List<UnionBranch> branches = new ArrayList<>();

    private UnionFile(Rendering rendering, UnionType type) {
        this.rendering = rendering;
        this.type = type;
        this.name = rendering.names().type(type.pointer());
        this.simpleName = Identifier.ofType(name.simpleName());
        this.unknown = Nested.name(name, "Unknown");
        this.codec = Nested.name(name, "Codec");
        this.imports = new Imports(name, nested(rendering, type).toArray(String[]::new));
        for (int i = 0; i < type.branches().size(); i++) {
            branches.add(UnionBranch.of(rendering, type, i, imports));
        }
    }

    static JavaFile of(Rendering rendering, UnionType type) {
        return new UnionFile(rendering, type).file();
    }

    /** The simple names of the types that are nested in a union, and so inherited by the models that are its branches. */
    static List<String> nested(Rendering rendering, UnionType type) {
        ClassName name = rendering.names().type(type.pointer());
        List<String> nested = new ArrayList<>();
        nested.add(Nested.name(name, "Unknown").toString());
        nested.add(Nested.name(name, "Codec").toString());
        nested.add(CheckCode.name(name).toString());
        for (int i = 0; i < type.branches().size(); i++) {
            if (!isModel(rendering, type.branches().get(i).type())) {
                nested.add(rendering.names().branch(type.pointer(), i));
            }
        }
        return nested;
    }

    /** Whether a branch is a model, whose values are values of the union. */
    static boolean isModel(Rendering rendering, Type branch) {
        return branch instanceof Reference reference && rendering.api().resolve(reference) instanceof ObjectType;
    }

    private JavaFile file() {
        for (String used : List.of("JsonCodec", "JsonReader", "JsonValue", "JsonWriter", "UnionCodec")) {
            imports.name(rendering.names().runtime("json", used));
        }
        List<UnionView.Holder> holders = new ArrayList<>();
        for (UnionBranch branch : branches) {
            if (!branch.model()) {
                holders.add(holder(branch));
            }
        }
        UnionView.Codec codecView = new UnionCodecCode(rendering, type, branches, imports).view(simpleName, codec, unknown);
        Optional<CheckView> check = new CheckCode(rendering, imports).of(type, branches);
        Javadoc doc = TypeDocs.tags(doc(), type);
        boolean deprecated = type.docs().deprecated();
        boolean uses = type.branches().stream().anyMatch(branch -> rendering.deprecations().in(branch.type()));
        Optional<JavaCode> xml = xml();
        UnionView view = new UnionView(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                DocComment.of(doc, 0),
                deprecated,
                !deprecated && uses,
                simpleName,
                permits(),
                holders,
                new UnionView.Unknown(simpleName, unknown),
                codecView,
                xml,
                check);
        return rendering.file(name, "union", view, outline(view));
    }

    private Optional<JavaCode> xml() {
        XmlModel model = rendering.api().xml().get(type.pointer());
        if (model == null) {
            return Optional.empty();
        }
        JavaCode codec = imports.name(rendering.names().runtime("", "XmlCodec"));
        JavaCode made = new XmlCode(rendering, imports).union(type, model.root());
        return Optional.of(JavaCode.of("%<%> XML = %.of%;", codec, simpleName, codec, made));
    }

    private TypeOutline outline(UnionView view) {
        UnionView.Codec code = view.codec();
        TypeOutline outline = TypeOutline.of(name.simpleName())
                .with("JSON")
                .nesting(TypeOutline.of(unknown.toString()).with("json"))
                .nesting(TypeOutline.of(codec.toString())
                        .with(codec.toString(), "unknown")
                        .with(names(code.tags()))
                        .with(names(code.constants()))
                        .with(names(code.reads()))
                        .with(names(code.writes())));
        outline = view.xml().isPresent() ? outline.with("XML") : outline;
        for (UnionView.Holder holder : view.holders()) {
            TypeOutline nested = TypeOutline.of(holder.name().toString()).with("value");
            outline = outline.nesting(holder.copied() ? nested.with(holder.name().toString()) : nested);
        }
        return view.check().isPresent() ? view.check().get().in(outline, true) : outline;
    }

    private static List<String> names(List<UnionView.Step> steps) {
        return steps.stream().map(step -> step.method().toString()).toList();
    }

    private Javadoc doc() {
        Javadoc doc = TypeDocs.of(rendering, type);
        if (branches.size() <= MOST_NAMED) {
            StringBuilder pattern = new StringBuilder("One of");
            List<Identifier> links = new ArrayList<>();
            for (int i = 0; i < branches.size(); i++) {
                pattern.append(i == 0 ? " {@link %}" : i == branches.size() - 1 ? " and {@link %}" : ", {@link %}");
                links.add(branches.get(i).link());
            }
            doc = doc.then(Javadoc.markup(pattern.append('.').toString(), links.toArray(Identifier[]::new)));
        }
        if (type.discriminator() != null) {
            doc = doc.then(Javadoc.markup("The member % tells which.", Javadoc.code(type.discriminator())));
        }
        return doc.then(Javadoc.markup("Servers may send others later: these are {@link %}.", unknown));
    }

    private JavaCode permits() {
        List<JavaCode> permitted = new ArrayList<>();
        branches.forEach(branch -> permitted.add(branch.model()
                ? branch.javaName()
                : JavaCode.of("%.%", simpleName, branch.javaName())));
        permitted.add(JavaCode.of("%.%", simpleName, unknown));
        int column = "public sealed interface  permits ".length() + name.simpleName().length();
        return Layout.fill(column, 0, permitted, Layout.Between.ARGUMENTS, " {".length());
    }

    private UnionView.Holder holder(UnionBranch branch) {
        Identifier value = Identifier.of("value");
        boolean copied = Copies.needed(branch.type());
        JavaCode copy = copied
                ? JavaCode.of("value = %;", Copies.of(branch.type(), value, rendering.names(), imports))
                : JavaCode.of("");
        Javadoc doc = Javadoc.markup("A value that is a %.", Javadoc.code(branch.valueType().toString()));
        return new UnionView.Holder(
                DocComment.of(doc.param(value, Javadoc.markup("the value")), 4),
                simpleName,
                branch.link(),
                branch.valueType(),
                copied,
                copy);
    }
}
