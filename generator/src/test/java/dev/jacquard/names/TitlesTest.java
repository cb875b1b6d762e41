package dev.jacquard.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Plex Pins | Plex Pins",
        "OpenAI API | OpenAI",
        "The Plaid API | Plaid",
        "Swagger Petstore - OpenAPI 3.0 | Swagger Petstore",
        "Flowable REST API | Flowable",
        "Blockfrost.io ~ API Documentation | Blockfrost io",
        "Onfido Public API v3.6 | Onfido Public",
        "Web Forms API version 1.1 | Web Forms",
        "dbt Cloud API v2 | dbt Cloud v2",
        "Apicurio Registry API [v3] | Apicurio Registry v3",
        "Something API 2 | Something v2",
        "HTTP Bridge API Reference | HTTP Bridge",
        "API | API",
        "REST API | REST API",
        "The API | The API",
        "API v2 | API v2",
        "Web 2.0 | Web 2.0",
        "Base 64 | Base 64",
        "C++ | C++",
        "3.0 | 3.0"
    })
    void aTitleNamesItsApi(String title, String words) {
        assertThat(Titles.of(title)).isEqualTo(words);
    }
}
