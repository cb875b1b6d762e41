package bench;

/** The JSON that all sides read: things of about 330 bytes each, in ASCII. */
final class Things {
    /** So many make an answer of 1 kB, of 100 kB, of 1 MB. */
    static final int ONE_KB = 3;
    static final int HUNDRED_KB = 300;
    static final int ONE_MB = 3_000;

    private Things() {}

    static String json(int count) {
        StringBuilder json = new StringBuilder("{\"things\":[");
        for (int i = 0; i < count; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":").append(4_088_950_000L + i)
                    .append(",\"name\":\"Thing number ").append(i)
                    .append("\",\"description\":\"A thing that is described in as many words as things mostly are\",\"active\":")
                    .append(i % 2 == 0)
                    .append(",\"price\":").append(i % 100).append(".25,\"count\":").append(i % 1_000)
                    .append(",\"createdAt\":\"2026-11-01T08:30:").append(10 + i % 50)
                    .append("Z\",\"tags\":[\"red\",\"large\",\"fragile\"],\"place\":{\"city\":\"Chemnitz\",\"postalCode\":\"0911")
                    .append(i % 10)
                    .append("\",\"latitude\":50.8").append(i % 10).append("1,\"longitude\":12.9").append(i % 10).append("2}}");
        }
        return json.append("],\"next\":\"page-2\"}").toString();
    }
}
