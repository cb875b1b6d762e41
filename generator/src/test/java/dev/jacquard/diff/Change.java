package dev.jacquard.diff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A change of the document {@code diff/pets.yaml}.
 *
 * @param name what is changed
 * @param from a text of the document
 * @param to what takes its place
 * @param effect the worst effect
 * @param breaking whether callers must do something
 * @param signature a declaration of the report; empty if there is none
 */
record Change(String name, String from, String to, Effect effect, boolean breaking, String signature) {
    private static final String PETS = read();

    static final List<Change> ALL = List.of(
            safe("an optional property", "age: {type", "nick: {type: string}\n        age: {type", "String Pet.nick()"),
            safe("a property of an answer alone", "next: {type", "total: {type: integer}\n        next: {type", "Long PetPage.total()"),
            safe("an optional property of a patch", "city: {type: string}", "city: {type: string}, street: {type: [string, \"null\"]}",
                    "Owner.Builder Owner.Builder.streetNull()"),
            safe("an optional parameter", "- {name: limit", "- {name: offset, in: query, schema: {type: integer}}\n        - {name: limit",
                    "Long ListPetsRequest.offset()"),
            safe("an optional parameter where there was none", "operationId: events\n      tags: [events]\n",
                    "operationId: events\n      tags: [events]\n      parameters: [{name: since, in: query, schema: {type: string}}]\n",
                    "EventsApi.events(EventsRequest request)"),
            safe("a value of an enum", "[dog, cat]", "[dog, cat, bird]", "Kind Kind.BIRD"),
            safe("an operation", "  /events:\n", "  /vets:\n    get: {operationId: listVets, tags: [vets], responses: {\"204\": {description: Ok}}}\n  /events:\n",
                    "void VetsApi.listVets()"),
            safe("an error with a body", "\"204\": {description: Gone}", "\"204\": {description: Gone}\n        \"409\": {description: Busy, "
                    + "content: {application/json: {schema: {type: object, properties: {until: {type: string}}}}}}", "DeletePet"),
            safe("a webhook", "  petBorn:\n", "  petGone:\n    post:\n      requestBody: {content: {application/json: {schema: "
                    + "{$ref: \"#/components/schemas/Owner\"}}}}\n      responses: {\"200\": {description: Ok}}\n  petBorn:\n", "onPetGone(Consumer<Owner> handler)"),
            safe("a looser bound", "maximum: 100", "maximum: 100, x-note: 1", ""),
            behaviour("a success type", "\"201\": {description: Created", "\"202\": {description: Later}\n        \"201\": {description: Created",
                    false, "@Nullable Pet PetsApi.createPet(Pet body)"),
            behaviour("a bound", "maximum: 100", "maximum: 50", false, ""),
            behaviour("a success type beside several", "\"202\": {description: Later, content", "\"204\": {description: None}\n        "
                    + "\"202\": {description: Later, content", false, "ChangeOwnerResult"),
            behaviour("a branch of a union", "        - {$ref: \"#/components/schemas/Hay\"}\n", "        - {$ref: \"#/components/schemas/Hay\"}\n"
                    + "        - {type: string}\n", false, ""),
            behaviour("another path", "  /events:\n", "  /stream:\n", false, ""),
            behaviour("another default", "default: false", "default: true", false, ""),
            behaviour("another name on the wire", "name: X-Key", "name: X-Token", false, ""),
            behaviour("another server", "example.com/v1", "example.com/v2", false, ""),
            behaviour("credentials that are asked for", "operationId: createPet\n", "operationId: createPet\n      security: [{key: []}]\n", false, ""),
            behaviour("a nullable result that was none", "{type: string}\n        age", "{type: [string, \"null\"]}\n        age", false, "@Nullable String Pet.name()"),
            behaviour("an optional string that is required", "required: [id, name]", "required: [id, name, tags]", true, "List<String> Pet.tags()"),
            behaviour("a new property that is required", "required: [id, name]\n      properties:\n", "required: [id, name, chip]\n      properties:\n"
                    + "        chip: {type: string}\n", true, "String Pet.chip()"),
            source("a property that is gone", "        age: {type: integer, maximum: 100}\n", "", "Long Pet.age()"),
            source("a property of another type", "age: {type: integer, maximum: 100}", "age: {type: string}", "Long Pet.age()"),
            source("an optional number that is required", "required: [id, name]", "required: [id, name, age]", "long Pet.age()"),
            source("a required number that is optional", "required: [id, name]", "required: [name]", "Long Pet.id()"),
            source("elements of another type", "tags: {type: array, items: {type: string}}", "tags: {type: array, items: {type: integer}}",
                    "List<Long> Pet.tags()"),
            source("a value of an enum that is gone", "[dog, cat]", "[dog]", "Kind Kind.CAT"),
            source("an operation that is gone", "operationId: events", "operationId: stream", "EventsApi.events()"),
            source("an operation of another tag", "tags: [events]", "tags: [news]", "EventsApi"),
            source("a model of another name", "PetPage", "PetList", "PetPage"),
            source("a parameter that is gone", "        - {name: limit, in: query, schema: {type: integer, format: int32}}\n", "",
                    "ListPetsRequest.limit()"),
            source("a new parameter that is required", "- {name: force", "- {name: reason, in: query, required: true, schema: {type: string}}\n        "
                    + "- {name: force", "deletePet(long id, String reason)"),
            source("a branch of a union that is gone", "        - {$ref: \"#/components/schemas/Hay\"}\n      discriminator:\n"
                    + "        propertyName: type\n        mapping: {meat: \"#/components/schemas/Meat\", hay: \"#/components/schemas/Hay\"}\n",
                    "        - {type: string}\n", "record Hay"),
            source("an answer of another type", "\"201\": {description: Created, content: {application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}}}",
                    "\"201\": {description: Created, content: {application/json: {schema: {$ref: \"#/components/schemas/Problem\"}}}}",
                    "Problem PetsApi.createPet("),
            behaviour("an error of another type", "\"422\": {description: Wrong, content: {application/json: {schema: {$ref: \"#/components/schemas/Problem\"}}}}",
                    "\"422\": {description: Wrong, content: {application/json: {schema: {$ref: \"#/components/schemas/Event\"}}}}", false, "EventException"),
            source("a body of another type", "requestBody: {required: true, content: {application/json: {schema: {$ref: \"#/components/schemas/Pet\"}}}}\n      responses:\n        \"201\"",
                    "requestBody: {required: true, content: {application/json: {schema: {$ref: \"#/components/schemas/Owner\"}}}}\n      responses:\n        \"201\"",
                    "CreatePetRequest.body()"),
            source("pages that are gone", "type: cursor\n        inputs", "type: none\n        inputs", "listPetsPages"),
            source("a stream that is none", "text/event-stream", "application/json", "Event EventsApi.events()"),
            source("credentials of another kind", "key: {type: apiKey, in: header, name: X-Key}", "key: {type: http, scheme: basic}",
                    "key(String username, String password)"),
            source("a global parameter that is gone", "    - {name: tenant, in: header, schema: {type: string}}\npaths", "    []\npaths", "tenant"),
            source("a webhook that is gone", "petBorn:", "petHatched:", "onPetBorn"),
            source("a body where there was none", "\"204\": {description: Gone}", "\"200\": {description: Gone, content: {application/json: "
                    + "{schema: {$ref: \"#/components/schemas/Pet\"}}}}", "Pet PetsApi.deletePet("));

    private static Change safe(String name, String from, String to, String signature) {
        return new Change(name, from, to, Effect.SAFE, false, signature);
    }

    private static Change behaviour(String name, String from, String to, boolean breaking, String signature) {
        return new Change(name, from, to, Effect.BEHAVIOUR, breaking, signature);
    }

    private static Change source(String name, String from, String to, String signature) {
        return new Change(name, from, to, Effect.SOURCE_BREAKING, true, signature);
    }

    static String before() {
        return PETS;
    }

    String after() {
        if (!PETS.contains(from)) {
            throw new AssertionError("the document does not hold: " + from);
        }
        return PETS.replace(from, to);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("src/test/resources/diff/pets.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
