package dev.jacquard.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** A caller of the client of {@code diff/pets.yaml}, compiled once: with builders, accessors and branches that stand for the rest. */
final class Caller {
    private static final String NAME = "test.caller.Caller";

    private static final String SOURCE = """
            package test.caller;

            import test.client.TestClient;
            import test.client.api.PetsApi;
            import test.client.exception.ProblemException;
            import test.client.model.*;
            import test.client.runtime.ApiException;

            public class Caller {
                public static String run(String url) {
                    StringBuilder out = new StringBuilder();
                    try (TestClient client = TestClient.builder().server(url).tenant("t1").key("secret").build()) {
                        PetsApi pets = client.pets();
                        Pet rex = Pet.builder().id(1).name("Rex").age(4L).kind(Kind.DOG).tags(java.util.List.of("old"))
                                .food(Meat.builder().type("meat").grams(80L).build()).build();
                        Pet made = pets.createPet(rex.toBuilder().age(5L).build());
                        out.append(made.name()).append(made.age()).append(food(made.food())).append(kind(made.kind()));
                        Pet same = pets.createPet(r -> r.body(rex));
                        out.append(same.equals(made)).append(pets.calls().getPet(1).execute().id());
                        out.append(pets.getPet(r -> r.id(1).tenant("t2")).name());
                        pets.deletePet(1);
                        pets.deletePet(DeletePetRequest.builder().id(1).force(true).build());
                        PetPage page = pets.listPets(r -> r.limit(3).sort(Order.ASC));
                        out.append(page.items().size()).append(page.next());
                        Owner owner = client.owners().changeOwner(Owner.builder().nameNull().city("Ulm").build());
                        out.append(owner.city());
                        ChangeOwnerResult result = client.owners().changeOwnerResult(Owner.builder().build());
                        out.append(result instanceof ChangeOwnerResult.Ok ok ? ok.value().city() : "other");
                        try {
                            pets.getPet(2);
                        } catch (ProblemException e) {
                            out.append(e.error().title());
                        } catch (ApiException e) {
                            out.append(e.status());
                        }
                    }
                    return out.toString();
                }

                private static String food(Food food) {
                    if (food instanceof Meat meat) {
                        return "meat" + meat.grams();
                    }
                    return food instanceof Hay hay ? "hay" + hay.bales() : "other";
                }

                private static String kind(Kind kind) {
                    return kind == Kind.DOG ? "dog" : kind instanceof Kind.Unknown ? "unknown" : kind.value();
                }
            }
            """;

    private static final String PET = """
            {"id": 1, "name": "Rex", "age": 5, "kind": "dog", "tags": [], "chip": "c", "food": {"type": "meat", "grams": 70}}""";

    private final Map<String, byte[]> classes;

    private Caller(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    /** Compiles the caller against a client. */
    static Caller of(GeneratedClient client) {
        return new Caller(client.compile(NAME, SOURCE));
    }

    /** Runs it with another version of the client. */
    void run(GeneratedClient client) throws Exception {
        try (LoopbackServer server = LoopbackServer.start()) {
            for (int i = 0; i < 4; i++) {
                server.answer(i < 2 ? 201 : 200, "application/json", PET);
            }
            server.answer(204).answer(204);
            server.answer(200, "application/json", "{\"items\": [" + PET + "]}");
            server.answer(200, "application/json", "{\"city\": \"Ulm\"}").answer(200, "application/json", "{\"city\": \"Bonn\"}");
            server.answer(404, "application/json", "{\"title\": \"No pet\"}");
            Object told = client.loadUser(classes, NAME).getMethod("run", String.class).invoke(null, server.url());
            assertThat(told).isEqualTo("Rex5meat70dogtrue1Rex1nullUlmBonnNo pet");
        } catch (InvocationTargetException e) {
            throw new AssertionError("the caller ends with an exception", e.getCause());
        }
    }
}
