package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.diagnostics.Diagnostics;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;

/** Translates a whole document. */
public final class Translator {
    private Translator() {}

    /**
     * Translates a document. Nothing is thrown for what the document says; findings go to the diagnostics.
     *
     * @param openApi the document as objects
     * @param tree the same document as it was written
     * @param diagnostics takes the findings
     * @return the API
     */
    public static Api translate(OpenAPI openApi, JsonNode tree, Diagnostics diagnostics) {
        Context context = new Context(openApi, tree, diagnostics);
        Schemas schemas = new Schemas(context);
        Parameters parameters = new Parameters(context, schemas);
        Servers servers = new Servers(context);
        Operations operations = new Operations(context, schemas, parameters, new Bodies(context, schemas), servers);
        List<Operation> translated = operations.all();
        List<Parameter> globals = new Globals(context, parameters).of(translated);
        return new Api(
                Infos.of(openApi),
                new Tags(context).of(translated),
                translated,
                Reachability.of(schemas.named(), translated, globals),
                globals,
                servers.used(),
                new SecuritySchemes(context).all());
    }
}
