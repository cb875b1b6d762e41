package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.plexpins.model.AuthPinContainer;
import dev.jacquard.plexpins.model.CreatePinRequest;
import dev.jacquard.plexpins.model.GetTokenByPinIdRequest;
import dev.jacquard.plexpins.runtime.MissingFieldsException;
import org.junit.jupiter.api.Test;

/** The records that hold the parameters of a call, and builders. */
class RequestsTest {
    @Test
    void takesTheDefaultOfTheDocument() {
        assertThat(CreatePinRequest.builder().build().strong()).isFalse();
    }

    @Test
    void needsNoClientIdentifier() {
        GetTokenByPinIdRequest request =
                GetTokenByPinIdRequest.builder().pinID(408895).build();

        assertThat(request.pinID()).isEqualTo(408895);
        assertThat(request.xPlexClientIdentifier()).isNull();
    }

    @Test
    void namesThePinIdIfItIsMissing() {
        assertThatThrownBy(() -> GetTokenByPinIdRequest.builder().build())
                .isInstanceOf(MissingFieldsException.class)
                .hasMessageContainingAll("GetTokenByPinIdRequest", "pinID");
    }

    @Test
    void namesAllFieldsThatAreMissing() {
        assertThatThrownBy(() -> AuthPinContainer.builder().product("Example Player").build())
                .isInstanceOf(MissingFieldsException.class)
                .hasMessage("AuthPinContainer: missing id, code, qr, clientIdentifier, location, createdAt, expiresAt");
    }

    @Test
    void changesACopy() {
        GetTokenByPinIdRequest request =
                GetTokenByPinIdRequest.builder().pinID(1).xPlexClientIdentifier("Postman").build();
        GetTokenByPinIdRequest changed = request.toBuilder().pinID(2).build();

        assertThat(changed).isEqualTo(new GetTokenByPinIdRequest(2, "Postman"));
        assertThat(request.pinID()).isEqualTo(1);
    }
}
