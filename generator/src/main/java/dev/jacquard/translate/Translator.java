package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Api;
import dev.jacquard.api.Authentication;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Type;
import dev.jacquard.api.Webhook;
import dev.jacquard.diagnostics.Diagnostics;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Translates a whole document. */
public final class Translator {
    private Translator() {}

    /**
     * Translates a document. Nothing is thrown for what the document says; findings go to the diagnostics.
     *
     * @param openApi the document as objects
     * @param tree the same document as it was written
     * @param selection which of its operations are wanted
     * @param paginations how answers come in pages, by operation id, where the document does not say it
     * @param unknownProperties what becomes of members that it does not declare
     * @param typeMappings types that take the place of what its schemas say
     * @param diagnostics takes the findings
     * @return the API
     */
    public static Api translate(
            OpenAPI openApi,
            JsonNode tree,
            Selection selection,
            Map<String, String> paginations,
            UnknownProperties unknownProperties,
            TypeMappings typeMappings,
            Diagnostics diagnostics) {
        SchemaCheck check = new SchemaCheck(!openApi.getOpenapi().startsWith("3.0"), diagnostics);
        Context context = new Context(
                openApi, tree, unknownProperties, typeMappings, check, diagnostics, new HashMap<>());
        Schemas schemas = new Schemas(context);
        XmlBodies xml = new XmlBodies(context, schemas);
        Parameters parameters = new Parameters(context, schemas);
        Servers servers = new Servers(context);
        SecuritySchemes schemes = new SecuritySchemes(context);
        Operations operations = new Operations(
                context, schemas, parameters, new Bodies(context, schemas, xml), servers,
                new SecurityRequirements(context, schemes), new Paginations(context, paginations), selection);
        ClassLimits limits = new ClassLimits(diagnostics);
        List<Operation> translated = limits.divided(operations.all());
        List<Webhook> webhooks = new Webhooks(context, schemas, selection).of(translated);
        List<Type> roots = new ArrayList<>();
        webhooks.forEach(webhook -> roots.add(webhook.payload()));
        for (String key : selection.models()) {
            roots.add(schemas.translate(Pointer.of("/components/schemas").child(key), new Origin.Component(key)));
        }
        List<Parameter> globals = new Globals(context, parameters).of(translated);
        limits.check(servers.used(), globals, Authentication.of(translated).size());
        Map<Pointer, NamedType> named = DiscriminatorDefaults.of(schemas.named());
        Map<Pointer, NamedType> used = Reachability.of(named, translated, globals, roots);
        UnusedMappings.report(context, schemas.mapped());
        StatedDefaults defaults = new StatedDefaults(used, diagnostics);
        List<Operation> checked = translated.stream().map(defaults::checked).toList();
        Map<Pointer, NamedType> types = Patches.in(defaults.types(), checked);
        return new Api(
                Infos.of(openApi),
                new Tags(context).of(checked),
                checked,
                webhooks,
                types,
                defaults.parameters(globals),
                servers.used(),
                schemes.all(),
                new RetriesOf(context).at(Pointer.ROOT),
                xml.models(checked, types));
    }
}
