package dev.jacquard.testing;

import dev.jacquard.api.Api;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Info;
import dev.jacquard.api.Literal;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Type;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.java.Checks;
import dev.jacquard.java.GeneratedSource;
import dev.jacquard.java.JavaFile;
import dev.jacquard.java.JavaSourceCheck;
import dev.jacquard.java.Jackson;
import dev.jacquard.java.JavaSources;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.java.RuntimeKit;
import dev.jacquard.names.NameOptions;
import dev.jacquard.names.Names;
import dev.jacquard.names.Naming;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Models that a test makes of types, without a document: for sizes and shapes that would make long documents. */
public final class Drafted {
    private Drafted() {}

    /** Makes the classes of an API with these types and no operations; checks their declarations, and compiles them. */
    public static GeneratedClient compile(NamedType... types) {
        return compile(api(types));
    }

    /** The same, with models of a style. */
    public static GeneratedClient compile(ModelStyle style, NamedType... types) {
        return compile(api(types), style);
    }

    /** An API with these types and no operations. */
    public static Api api(NamedType... types) {
        Map<Pointer, NamedType> named = new LinkedHashMap<>();
        for (NamedType type : types) {
            named.put(type.pointer(), type);
        }
        Info info = new Info("Test", "1", null, null, null, null, null, null);
        return new Api(info, List.of(), List.of(), List.of(), named, List.of(), List.of(), List.of(), null, Map.of());
    }

    /** The place of a schema among the components. */
    public static Pointer at(String name) {
        return Pointer.of("/components/schemas").child(name);
    }

    /** An enum. */
    public static EnumType enumOf(String name, Type base, List<Literal> literals) {
        List<EnumType.Value> values = new ArrayList<>();
        literals.forEach(literal -> values.add(new EnumType.Value(literal, "", Documentation.NONE)));
        return new EnumType(at(name), new Origin.Component(name), Documentation.NONE, base, values);
    }

    /** An enum of texts. */
    public static EnumType enumOf(String name, String... texts) {
        List<Literal> literals = new ArrayList<>();
        for (String text : texts) {
            literals.add(new Literal.Text(text));
        }
        return enumOf(name, Primitive.of(Primitive.Kind.STRING), literals);
    }

    /** Makes the classes of an API; checks their declarations, and compiles them. */
    public static GeneratedClient compile(Api api) {
        return compile(api, ModelStyle.RECORD);
    }

    private static GeneratedClient compile(Api api, ModelStyle style) {
        Names names = Naming.of(api, new NameOptions(Woven.PACKAGE, null, null, "Test"));
        List<JavaFile> made = JavaSources.of(api, names, new Templates("java", null), style, Checks.NONE, Jackson.NONE);
        Map<String, String> files = new LinkedHashMap<>();
        List<GeneratedSource> checked = new ArrayList<>();
        for (JavaFile file : made) {
            String path = "src/main/java/" + file.name().path();
            checked.add(new GeneratedSource(path, file.source(), file.outline()));
            files.put(path, file.source());
        }
        JavaSourceCheck.check(checked, new Diagnostics());
        RuntimeKit.of(names, Set.of()).forEach(file -> files.put("src/main/java/" + file.path(), file.source()));
        return new Woven(files, "", List.of(), Set.of(), null).compile();
    }
}
