package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of the client that this project generates for itself. */
class PinsPagesTest {
    private static Rendered pins;

    @BeforeAll
    static void render() throws IOException {
        pins = Rendered.pins();
    }

    @Test
    void theRequestIsThePageThatTheUserGave() throws IOException {
        String page = pins.page("models/GetTokenByPinIdRequest.md");
        try (InputStream fixture = getClass().getResourceAsStream("/docs/GetTokenByPinIdRequest.md")) {
            String expected = new String(fixture.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page.toLowerCase(Locale.ROOT)).isEqualTo(expected.toLowerCase(Locale.ROOT));
        }
        assertThat(page).contains("`pinID`", "`xPlexClientIdentifier`", "*String*");
    }

    @Test
    void eachRequestModelErrorAndTagHasAPage() {
        assertThat(pins.pages().keySet())
                .containsExactly(
                        "models/CreatePinRequest.md",
                        "models/GetTokenByPinIdRequest.md",
                        "models/AuthPinContainer.md",
                        "models/GeoData.md",
                        "models/BadRequest.md",
                        "models/BadRequestError.md",
                        "models/GetTokenByPinIdNotFound.md",
                        "models/GetTokenByPinIdNotFoundError.md",
                        "apis/PlexApi.md",
                        "topics/servers.md");
    }

    @Test
    void aModelBeginsWithItsDescriptionAndTheFieldsFollowTwoLinesBelow() {
        assertThat(pins.page("models/GeoData.md"))
                .startsWith("# GeoData\n\nA place, as a database of network addresses knows it.\n\n\n## Fields\n\n|")
                .endsWith(" |");
    }

    @Test
    void fieldsTellTheirJavaTypes() {
        List<List<String>> rows = TableReader.rows(pins.page("models/AuthPinContainer.md"));
        assertThat(rows).extracting(row -> row.get(1))
                .contains(
                        "*long*",
                        "*String*",
                        "*boolean*",
                        "[GeoData](../models/GeoData.md)",
                        "[URI](https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/URI.html)",
                        "[OffsetDateTime](https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/"
                                + "OffsetDateTime.html)");
        assertThat(TableReader.rows(pins.page("models/BadRequest.md")).get(0).get(1))
                .isEqualTo("List\\<[BadRequestError](../models/BadRequestError.md)>");
    }

    @Test
    void anErrorTellsItsExceptionAndWhoThrowsIt() {
        assertThat(pins.page("models/BadRequest.md"))
                .endsWith("""


                        ## Exception

                        `BadRequestException`, whose `error()` gives this. It is thrown by:

                        * [PlexApi.createPin](../apis/PlexApi.md#createpin): 400
                        * [PlexApi.getTokenByPinId](../apis/PlexApi.md#gettokenbypinid): 400
                        """);
    }

    @Test
    void theTagListsItsOperationsAndTellsEachInFull() {
        String page = pins.page("apis/PlexApi.md");
        assertThat(page).startsWith("""
                # PlexApi

                ## Overview

                Pins, by which a device signs in with the help of a second device.

                ### Available Operations

                * [createPin](#createpin) - Create a pin
                * [getTokenByPinId](#gettokenbypinid) - Get the access token of a pin

                ## createPin

                """);
        assertThat(PageReader.read(page).headings)
                .containsExactly(
                        "1 PlexApi", "2 Overview", "3 Available Operations",
                        "2 createPin", "3 Example Usage", "3 Parameters", "3 Response", "3 Errors",
                        "2 getTokenByPinId", "3 Example Usage", "3 Parameters", "3 Response", "3 Errors");
        assertThat(page).contains("### Response\n\n**[AuthPinContainer](../models/AuthPinContainer.md)**\n");
        List<List<String>> errors = TableReader.tables(page).get(3);
        assertThat(errors.stream().map(row -> row.stream().map(String::strip).toList()))
                .contains(
                        List.of("Error Type", "Status Code", "Content Type"),
                        List.of("[BadRequestException](../models/BadRequest.md)", "400", "application/json"),
                        List.of(
                                "[GetTokenByPinIdNotFoundException](../models/GetTokenByPinIdNotFound.md)",
                                "404",
                                "application/json"))
                .endsWith(List.of("ApiException", "4XX, 5XX", "\\*/\\*"));
        assertThat(page).endsWith(" |");
    }

    @Test
    void theSampleSetsTheGlobalParameterOnTheClientAndTheRequiredOneOnTheRequest() {
        assertThat(pins.page("apis/PlexApi.md")).contains("""
                ```java
                import api.plexpins.PlexPinsClient;
                import api.plexpins.model.AuthPinContainer;
                import api.plexpins.model.GetTokenByPinIdRequest;

                public class Application {
                    public static void main(String[] args) {
                        try (PlexPinsClient client = PlexPinsClient.builder()
                                .xPlexClientIdentifier("Postman")
                                .build()) {
                            AuthPinContainer result = client.plex().getTokenByPinId(GetTokenByPinIdRequest.builder()
                                    .pinID(1L)
                                    .build());
                            System.out.println(result);
                        }
                    }
                }
                ```
                """);
    }

    @Test
    void samplesCompile() {
        List<String> samples = PageReader.read(pins.page("apis/PlexApi.md")).samples;
        assertThat(samples).hasSize(2);
        assertThat(Compilation.messages(pins, samples)).isEmpty();
    }

    @Test
    void linksResolve() {
        assertThat(Links.broken(pins.pages())).isEmpty();
    }
}
