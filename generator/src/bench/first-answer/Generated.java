import pins.PlexPinsClient;
import pins.model.AuthPinContainer;

/** Asks for a pin with the client that Jacquard generates. */
final class Generated {
    private Generated() {}

    public static void main(String[] args) {
        try (PlexPinsClient client = PlexPinsClient.builder().xPlexClientIdentifier("Postman").build()) {
            AuthPinContainer pin = client.plex().calls().getTokenByPinId(408895).server(args[0]).execute();
            System.out.println(pin.location().coordinates() + ' ' + pin.expiresAt());
        }
        System.exit(0);
    }
}
