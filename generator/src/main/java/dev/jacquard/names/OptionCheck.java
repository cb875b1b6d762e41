package dev.jacquard.names;

import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.escape.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Checks what the user decides about names: a chosen name is taken as it is, or not at all. */
public final class OptionCheck {
    private final NameOptions options;
    private final Diagnostics diagnostics;

    private OptionCheck(NameOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks options.
     *
     * @param options the options, by the names that both doors give them
     * @param diagnostics takes an error for each that cannot be
     */
    public static void check(NameOptions options, Diagnostics diagnostics) {
        new OptionCheck(options, diagnostics).check();
    }

    private void check() {
        Renamings renamings = options.renamings();
        names("modelNameMappings", renamings.models(), NamesFile::isTypeName, Reserved.TYPES);
        names("inlineSchemaNameMappings", renamings.inlineModels(), NamesFile::isTypeName, Reserved.TYPES);
        names("nameMappings", renamings.properties(), OptionCheck::isMember, Reserved.MEMBERS);
        names("parameterNameMappings", renamings.parameters(), OptionCheck::isMember, Reserved.MEMBERS);
        names("operationIdNameMappings", renamings.operations(), OptionCheck::isMember, Reserved.OPERATIONS);
        names("enumNameMappings", renamings.constants(), Identifier::isLegal, Reserved.CONSTANTS);
        twins("modelNameMappings", renamings.models());
        twins("inlineSchemaNameMappings", renamings.inlineModels());
        affix("modelNamePrefix", renamings.modelNamePrefix(), renamings.modelNamePrefix() + "A");
        affix("modelNameSuffix", renamings.modelNameSuffix(), "A" + renamings.modelNameSuffix());
        packages();
        String module = options.moduleName();
        if (module != null && !Stream.of(module.split("\\.", -1)).allMatch(OptionCheck::isMember)) {
            error("moduleName is '" + module + "', which is no name of a module",
                    "Write words of letters and digits between full stops, as in org.example.pets");
        }
        if (options.recordNames() && options.namesFile() == null) {
            error("recordNames is set, and no namesFile", "Say in namesFile where the names are kept");
        }
    }

    private void names(
            String option, Map<String, String> mapping, Predicate<String> isLegal, Set<String> reserved) {
        new TreeMap<>(mapping).forEach((original, name) -> {
            String what = option + " calls '" + original + "' '" + name + "', which ";
            if (!isLegal.test(name)) {
                error(what + "is no Java name", "Choose letters and digits, and no word of the language");
            } else if (reserved.contains(name)) {
                error(what + "Java or the generated code needs itself", "Choose another name");
            }
        });
    }

    /** Two models of one name cannot both have it: in no package, and on no disk that does not know case. */
    private void twins(String option, Map<String, String> models) {
        Map<String, String> originals = new HashMap<>();
        new TreeMap<>(models).forEach((original, name) -> {
            String other = originals.putIfAbsent(Folding.fold(name), original);
            if (other != null) {
                error(option + " gives '" + original + "' and '" + other + "' the same name, '" + name + "'",
                        "Choose names that differ by more than the case of letters");
            }
        });
    }

    private void affix(String option, String text, String name) {
        if (!Identifier.isLegal(name)) {
            error(option + " is '" + text + "', which cannot be a part of a Java name", "Choose letters and digits");
        }
    }

    /** Packages that differ by case alone share a folder on some disks, and not on others. */
    private void packages() {
        if (options.invokerPackage() == null) {
            return;
        }
        Packages below = Packages.below(options.invokerPackage());
        String api = options.apiPackage() != null ? options.apiPackage() : below.api();
        String model = options.modelPackage() != null ? options.modelPackage() : below.model();
        Map<String, String> spellings = new HashMap<>();
        for (String name : List.of(below.invoker(), below.exception(), below.runtime(), api, model)) {
            String other = spellings.putIfAbsent(Folding.fold(name), name);
            if (other != null && !other.equals(name)) {
                error("The packages '" + other + "' and '" + name + "' differ by the case of letters only",
                        "Spell them alike, or give them different names");
            }
        }
    }

    private static boolean isMember(String name) {
        return Identifier.isLegal(name) && !Reserved.KEYWORDS.contains(name);
    }

    private void error(String message, String hint) {
        diagnostics.error("name-option", message, null, hint);
    }
}
