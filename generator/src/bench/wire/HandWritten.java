package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** The same call as somebody writes it for this one operation: the JDK's client and Jackson's parser. */
final class HandWritten {
    private static final JsonFactory JSON = new JsonFactory();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();
    private final String server;

    HandWritten(String server) {
        this.server = server;
    }

    record ThingList(List<Thing> things, String next) {}

    record Thing(
            long id,
            String name,
            String description,
            boolean active,
            double price,
            Integer count,
            OffsetDateTime createdAt,
            List<String> tags,
            Place place) {}

    record Place(String city, String postalCode, double latitude, double longitude) {}

    ThingList list(int count) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/things/" + count))
                .header("Accept", "application/json")
                .header("User-Agent", "hand-written/1")
                .timeout(Duration.ofSeconds(60))
                .build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return decode(response.body());
    }

    static ThingList decode(byte[] json) throws IOException {
        try (JsonParser in = JSON.createParser(json)) {
            expect(in, JsonToken.START_OBJECT);
            List<Thing> things = null;
            String next = null;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "things" -> things = things(in);
                    case "next" -> next = in.getString();
                    default -> in.skipChildren();
                }
            }
            if (things == null) {
                throw new IOException("no things");
            }
            return new ThingList(things, next);
        }
    }

    private static void expect(JsonParser in, JsonToken token) throws IOException {
        if (in.nextToken() != token) {
            throw new IOException("no " + token);
        }
    }

    private static List<Thing> things(JsonParser in) {
        List<Thing> things = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            things.add(thing(in));
        }
        return List.copyOf(things);
    }

    private static Thing thing(JsonParser in) {
        long id = 0;
        String title = null;
        String description = null;
        boolean active = false;
        double price = 0;
        Integer count = null;
        OffsetDateTime createdAt = null;
        List<String> tags = null;
        Place place = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "id" -> id = in.getLongValue();
                case "name" -> title = in.getString();
                case "description" -> description = in.getString();
                case "active" -> active = in.getBooleanValue();
                case "price" -> price = in.getDoubleValue();
                case "count" -> count = in.getIntValue();
                case "createdAt" -> createdAt = OffsetDateTime.parse(in.getString());
                case "tags" -> {
                    List<String> all = new ArrayList<>();
                    while (in.nextToken() != JsonToken.END_ARRAY) {
                        all.add(in.getString());
                    }
                    tags = List.copyOf(all);
                }
                case "place" -> place = place(in);
                default -> in.skipChildren();
            }
        }
        return new Thing(id, title, description, active, price, count, createdAt, tags, place);
    }

    private static Place place(JsonParser in) {
        String city = null;
        String postalCode = null;
        double latitude = 0;
        double longitude = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "city" -> city = in.getString();
                case "postalCode" -> postalCode = in.getString();
                case "latitude" -> latitude = in.getDoubleValue();
                case "longitude" -> longitude = in.getDoubleValue();
                default -> in.skipChildren();
            }
        }
        return new Place(city, postalCode, latitude, longitude);
    }
}
