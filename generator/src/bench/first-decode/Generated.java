import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pins.model.AuthPinContainer;

/** Decodes a pin with the codec that Jacquard generates. */
final class Generated {
    private Generated() {}

    public static void main(String[] args) throws IOException {
        AuthPinContainer pin = AuthPinContainer.JSON.decode(Files.readAllBytes(Path.of(args[0])));
        System.out.println(pin.location().coordinates() + ' ' + pin.expiresAt());
    }
}
