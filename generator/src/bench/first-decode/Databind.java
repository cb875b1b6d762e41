import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** Decodes a pin with Jackson databind, into a record as one would write it by hand. */
final class Databind {
    private Databind() {}

    record Pin(
            long id,
            String code,
            String product,
            boolean trusted,
            URI qr,
            String clientIdentifier,
            Location location,
            long expiresIn,
            OffsetDateTime createdAt,
            OffsetDateTime expiresAt,
            String authToken,
            Boolean newRegistration) {}

    record Location(
            String code,
            @JsonProperty("continent_code") String continentCode,
            String country,
            String city,
            @JsonProperty("european_union_member") boolean europeanUnionMember,
            @JsonProperty("time_zone") String timeZone,
            @JsonProperty("postal_code") String postalCode,
            @JsonProperty("in_privacy_restricted_country") boolean inPrivacyRestrictedCountry,
            @JsonProperty("in_privacy_restricted_region") boolean inPrivacyRestrictedRegion,
            String subdivisions,
            String coordinates) {}

    public static void main(String[] args) throws IOException {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        Pin pin = mapper.readValue(Files.readAllBytes(Path.of(args[0])), Pin.class);
        System.out.println(pin.location().coordinates() + ' ' + pin.expiresAt());
    }
}
