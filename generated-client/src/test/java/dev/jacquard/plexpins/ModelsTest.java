package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.plexpins.model.AuthPinContainer;
import dev.jacquard.plexpins.model.BadRequest;
import dev.jacquard.plexpins.model.BadRequestError;
import dev.jacquard.plexpins.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The records of the document's schemas. */
class ModelsTest {
    private static final String VERIFIED = """
            {"id": 408895, "code": "ABCD", "product": "Example Player", "trusted": false,
             "qr": "https://plex.tv/api/v2/pins/qr/ABCD", "clientIdentifier": "Postman",
             "location": {"code": "US", "continent_code": "NA", "country": "United States", "city": "Austin",
              "european_union_member": false, "time_zone": "America/Chicago", "postal_code": "78701",
              "in_privacy_restricted_country": false, "in_privacy_restricted_region": false,
              "subdivisions": "Texas", "coordinates": "30.27, -97.74"},
             "expiresIn": 871, "createdAt": "2026-11-02T09:30:00Z", "expiresAt": "2026-11-02T09:45:00Z",
             "authToken": "made-up-token-of-a-fixture", "newRegistration": false}
            """;

    @Test
    void areWrittenAsTheyAreRead() {
        AuthPinContainer pin = AuthPinContainer.JSON.decode(VERIFIED);

        assertThat(pin).isEqualTo(Pins.verified());
        assertThat(JsonValue.parse(AuthPinContainer.JSON.encode(pin))).isEqualTo(JsonValue.parse(VERIFIED));
        assertThat(AuthPinContainer.JSON.decode(AuthPinContainer.JSON.encodeBytes(pin))).isEqualTo(pin);
    }

    @Test
    void leaveOutWhatIsNotThere() {
        assertThat(AuthPinContainer.JSON.encode(Pins.created()))
                .doesNotContain("authToken")
                .doesNotContain("newRegistration");
        assertThat(AuthPinContainer.JSON.decode(AuthPinContainer.JSON.encode(Pins.created())))
                .isEqualTo(Pins.created());
    }

    @Test
    void doNotShowTheToken() {
        assertThat(Pins.verified().toString())
                .contains("408895", "Austin", "authToken=***")
                .doesNotContain(Pins.TOKEN);
    }

    @Test
    void areEqualByValue() {
        assertThat(Pins.verified()).isEqualTo(Pins.verified()).hasSameHashCodeAs(Pins.verified());
        assertThat(Pins.verified()).isNotEqualTo(Pins.created());
        assertThat(Pins.verified())
                .isNotEqualTo(Pins.verified().toBuilder()
                        .location(Pins.austin().toBuilder().city("Dallas").build())
                        .build());
    }

    @Test
    void changeInACopyOnly() {
        AuthPinContainer pin = Pins.verified();
        AuthPinContainer changed = pin.toBuilder().authToken(null).build();

        assertThat(changed.authToken()).isNull();
        assertThat(changed.toBuilder().authToken(Pins.TOKEN).build()).isEqualTo(pin);
        assertThat(pin.authToken()).isEqualTo(Pins.TOKEN);
    }

    @Test
    void keepListsThatNobodyCanChange() {
        BadRequestError error =
                BadRequestError.builder().code(1000).message("Something is missing").build();
        List<BadRequestError> errors = new ArrayList<>(List.of(error));
        BadRequest badRequest = BadRequest.builder().errors(errors).build();
        errors.clear();

        assertThat(badRequest.errors()).containsExactly(error);
        assertThatThrownBy(() -> badRequest.errors().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
