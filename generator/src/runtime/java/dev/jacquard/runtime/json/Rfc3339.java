package dev.jacquard.runtime.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Dates and date-times as RFC 3339, section 5.6, writes them.
 *
 * <p>Hand-written because the formatters of {@code java.time} drop seconds that are zero, and
 * because loading them takes a good part of a program's first decode.
 */
public final class Rfc3339 {
    private Rfc3339() {
    }

    /**
     * Reads a full-date.
     *
     * @param text such as {@code 2026-11-01}
     * @return the date
     * @throws DateTimeException where the text is no date
     */
    public static LocalDate parseDate(String text) {
        if (text.length() != 10) {
            throw new DateTimeException("no date of RFC 3339");
        }
        return dateAt(text);
    }

    /**
     * Reads a date-time. A blank in place of the {@code T}, lower case letters, times without
     * seconds and offsets without a colon are read too. A leap second becomes the second before
     * it; digits after the nanosecond are dropped.
     *
     * @param text such as {@code 2026-11-01T08:30:00.5+01:00}
     * @param utcByDefault whether a text without an offset is taken as UTC and not as an error
     * @return the date-time
     * @throws DateTimeException where the text is no date-time
     */
    public static OffsetDateTime parseDateTime(String text, boolean utcByDefault) {
        int length = text.length();
        if (length < 16 || "Tt ".indexOf(text.charAt(10)) < 0) {
            throw new DateTimeException("no date-time of RFC 3339");
        }
        LocalDate date = dateAt(text);
        int hour = digits(text, 11, 13);
        expect(text, 13, ':');
        int minute = digits(text, 14, 16);
        int second = 0;
        int nano = 0;
        int at = 16;
        if (length > 18 && text.charAt(at) == ':') {
            second = digits(text, 17, 19);
            at = 19;
        }
        if (at == 19 && at < length && text.charAt(at) == '.') {
            int unit = 100_000_000;
            int first = ++at;
            for (; at < length && isDigit(text.charAt(at)); at++) {
                nano += (text.charAt(at) - '0') * unit;
                unit /= 10;
            }
            if (at == first) {
                throw new DateTimeException("no digit after the point");
            }
        }
        ZoneOffset offset = at == length && utcByDefault ? ZoneOffset.UTC : offsetAt(text, at);
        return OffsetDateTime.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth(),
                hour, minute, second == 60 ? 59 : second, nano, offset);
    }

    /**
     * Writes a full-date.
     *
     * @param date the date, its year from 0 to 9999
     * @return such as {@code 2026-11-01}
     * @throws DateTimeException where the year does not have four digits
     */
    public static String format(LocalDate date) {
        return appendDate(new StringBuilder(10), date).toString();
    }

    /**
     * Writes a date-time, with seconds even where they are zero and with as many digits of a
     * fraction as it needs.
     *
     * @param time the date-time, its year from 0 to 9999
     * @return such as {@code 2026-11-01T08:30:00Z}
     * @throws DateTimeException where the year does not have four digits
     */
    public static String format(OffsetDateTime time) {
        if (time.getOffset().getTotalSeconds() % 60 != 0) {
            // RFC 3339 has no seconds in an offset.
            return format(time.withOffsetSameInstant(ZoneOffset.UTC));
        }
        StringBuilder out = appendDate(new StringBuilder(35), time.toLocalDate()).append('T');
        two(out, time.getHour()).append(':');
        two(out, time.getMinute()).append(':');
        two(out, time.getSecond());
        int nano = time.getNano();
        if (nano != 0) {
            out.append('.');
            for (int unit = 100_000_000; nano != 0; unit /= 10) {
                out.append((char) ('0' + nano / unit));
                nano %= unit;
            }
        }
        int minutes = time.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return out.append('Z').toString();
        }
        out.append(minutes < 0 ? '-' : '+');
        two(out, Math.abs(minutes) / 60).append(':');
        return two(out, Math.abs(minutes) % 60).toString();
    }

    private static LocalDate dateAt(String text) {
        int year = digits(text, 0, 4);
        expect(text, 4, '-');
        int month = digits(text, 5, 7);
        expect(text, 7, '-');
        return LocalDate.of(year, month, digits(text, 8, 10));
    }

    private static ZoneOffset offsetAt(String text, int at) {
        int length = text.length() - at;
        char first = length == 0 ? ' ' : text.charAt(at);
        if (length == 1 && (first == 'Z' || first == 'z')) {
            return ZoneOffset.UTC;
        }
        if ((first != '+' && first != '-') || (length != 3 && length != 5 && length != 6)) {
            throw new DateTimeException("no offset from UTC");
        }
        int hours = digits(text, at + 1, at + 3);
        int minutes = 0;
        if (length == 6) {
            expect(text, at + 3, ':');
        }
        if (length > 3) {
            minutes = digits(text, at + length - 2, at + length);
        }
        return first == '-'
                ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
                : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                throw new DateTimeException("a digit is missing");
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void expect(String text, int at, char expected) {
        if (text.charAt(at) != expected) {
            throw new DateTimeException("a separator is missing");
        }
    }

    private static StringBuilder appendDate(StringBuilder out, LocalDate date) {
        int year = date.getYear();
        if (year < 0 || year > 9999) {
            throw new DateTimeException("RFC 3339 has years from 0000 to 9999 only");
        }
        two(out, year / 100);
        two(out, year % 100).append('-');
        two(out, date.getMonthValue()).append('-');
        return two(out, date.getDayOfMonth());
    }

    private static StringBuilder two(StringBuilder out, int value) {
        return out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
