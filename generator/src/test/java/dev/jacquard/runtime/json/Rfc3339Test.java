package dev.jacquard.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    @ParameterizedTest
    @CsvSource({
        "2018-06-22T14:32:13Z, 2018-06-22T14:32:13Z",
        "1963-06-19t08:30:06.283185z, 1963-06-19T08:30:06.283185Z",
        "1937-01-01T12:00:27.87+00:20, 1937-01-01T12:00:27.87+00:20",
        "1990-12-31T15:59:50.123-08:00, 1990-12-31T15:59:50.123-08:00",
        "1998-12-31T23:59:60Z, 1998-12-31T23:59:59Z",
        "2026-11-01T08:30Z, 2026-11-01T08:30:00Z",
        "2026-11-01T08:30+01:00, 2026-11-01T08:30:00+01:00",
        "2026-11-01 08:30:00+05, 2026-11-01T08:30:00+05:00",
        "2026-11-01T08:30:00+0530, 2026-11-01T08:30:00+05:30",
        "2026-11-01T08:30:00-00:00, 2026-11-01T08:30:00Z",
        "2026-11-01T08:30:00-00:30, 2026-11-01T08:30:00-00:30",
        "2026-11-01T08:30:00.1234567899999Z, 2026-11-01T08:30:00.123456789Z"})
    void dateTimesAreReadAndWritten(String text, String written) {
        OffsetDateTime time = Rfc3339.parseDateTime(text, false);
        assertThat(time).isEqualTo(OffsetDateTime.parse(written));
        assertThat(Rfc3339.format(time)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-01", "2026-11-01T08:30", "2026-11-01T08:30:00", "2026-11-01T08:30:", "2026-11-01T08:30:0Z",
        "2026-11-01T08:30.5Z", "2026-11-01T24:00:00Z",
        "2026-11-01T08:60:00Z", "2026-11-01T08:30:61Z", "2026-13-01T08:30:00Z", "2026-02-29T08:30:00Z",
        "2026-11-01T08:30:00.Z", "2026-11-01T08:30:00+25:00", "2026-11-01T08:30:00+01:60", "2026-11-01T08:30:00Zx",
        "2026-11-01T08:30:00+1:00", "2026-11-01X08:30:00Z", "06/19/1963 08:30:06 PST", "\u0662026-11-01T08:30:00Z",
        "12026-11-01T08:30:00Z", "2026-11-01T08:30:00+010000", "2026-11-01T08:30:00[UTC]"})
    void whatIsNoDateTimeIsRefused(String text) {
        assertThatThrownBy(() -> Rfc3339.parseDateTime(text, false)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-1-01", "2026-11-1", "20261101", "2026-02-29", "2026-11-01Z", "2026-11-01T"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> Rfc3339.parseDate(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void theEdgesAreWritten() {
        assertThat(Rfc3339.format(OffsetDateTime.of(1, 2, 3, 4, 5, 0, 1_000, ZoneOffset.ofHours(-18))))
                .isEqualTo("0001-02-03T04:05:00.000001-18:00");
        assertThat(Rfc3339.format(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(3_601))))
                .isEqualTo("2025-12-31T22:59:59Z");
        assertThat(Rfc3339.format(LocalDate.of(9999, 12, 31))).isEqualTo("9999-12-31");
        assertThatThrownBy(() -> Rfc3339.format(LocalDate.of(-1, 1, 1))).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Rfc3339.format(OffsetDateTime.MAX)).isInstanceOf(DateTimeException.class);
    }
}
