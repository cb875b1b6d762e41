package dev.jacquard.plexpins;

import dev.jacquard.plexpins.model.AuthPinContainer;
import dev.jacquard.plexpins.model.GeoData;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The values that the fixtures hold. */
final class Pins {
    static final String TOKEN = "made-up-token-of-a-fixture";

    private Pins() {}

    /** The place in each fixture. */
    static GeoData austin() {
        return GeoData.builder()
                .code("US")
                .continentCode("NA")
                .country("United States")
                .city("Austin")
                .europeanUnionMember(false)
                .timeZone("America/Chicago")
                .postalCode("78701")
                .inPrivacyRestrictedCountry(false)
                .inPrivacyRestrictedRegion(false)
                .subdivisions("Texas")
                .coordinates("30.27, -97.74")
                .build();
    }

    /** The pin when it is new. */
    static AuthPinContainer created() {
        return AuthPinContainer.builder()
                .id(408895)
                .code("ABCD")
                .product("Example Player")
                .trusted(false)
                .qr(URI.create("https://plex.tv/api/v2/pins/qr/ABCD"))
                .clientIdentifier("Postman")
                .location(austin())
                .expiresIn(900)
                .createdAt(OffsetDateTime.of(2026, 11, 2, 9, 30, 0, 0, ZoneOffset.UTC))
                .expiresAt(OffsetDateTime.of(2026, 11, 2, 9, 45, 0, 0, ZoneOffset.UTC))
                .build();
    }

    /** The pin once the user has confirmed it. */
    static AuthPinContainer verified() {
        return created().toBuilder()
                .expiresIn(871)
                .authToken(TOKEN)
                .newRegistration(false)
                .build();
    }
}
