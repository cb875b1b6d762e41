import peer.ApiClient;
import peer.api.PlexApi;
import peer.model.AuthPinContainer;

/** Asks for a pin with the client that openapi-generator generates ({@code java}, {@code native}). */
final class Peer {
    private Peer() {}

    public static void main(String[] args) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(args[0]);
        AuthPinContainer pin = new PlexApi(client).getTokenByPinId(408895, "Postman");
        System.out.println(pin.getLocation().getCoordinates() + ' ' + pin.getExpiresAt());
        System.exit(0);
    }
}
