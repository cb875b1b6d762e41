package dev.jacquard.java;

import dev.jacquard.api.Retries;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.names.JavaType;
import java.util.ArrayList;
import java.util.List;

/** The expression of a policy of retries that a document asks for. */
final class RetryCode {
    private final Rendering rendering;
    private final Imports imports;

    RetryCode(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
    }

    /**
     * The expression.
     *
     * @param indent the column of the statement that it is a part of
     */
    JavaCode policy(Retries retries, int indent) {
        JavaCode policy = imports.name(rendering.names().runtime("", "RetryPolicy"));
        if (retries.equals(Retries.NONE)) {
            return JavaCode.of("%.NONE", policy);
        }
        List<JavaCode> steps = new ArrayList<>();
        steps.add(JavaCode.of("%.of(%.MAX_VALUE)", policy, imports.type(JavaType.of("java.lang", "Integer"))));
        steps.add(JavaCode.of(
                ".withBackoff(%, %, %)",
                millis(retries.initialInterval()),
                millis(retries.maxInterval()),
                JavaNumber.ofDouble(retries.exponent())));
        steps.add(JavaCode.of(".withMaxElapsed(%)", millis(retries.maxElapsedTime())));
        steps.add(JavaCode.of(".withFailures(%)", JavaCode.of(retries.failures() ? "true" : "false")));
        if (!retries.statuses().isEmpty()) {
            List<JavaCode> statuses = new ArrayList<>();
            retries.statuses().forEach(status -> statuses.add(JavaCode.of("%", JavaNumber.ofInt(status))));
            steps.add(JavaCode.of(".withStatuses(%)", JavaCode.join(", ", statuses)));
        }
        return JavaCode.of("%%", steps.get(0), Layout.steps(indent, steps.subList(1, steps.size())));
    }

    private JavaCode millis(long value) {
        return JavaCode.of("%.ofMillis(%)", imports.type(JavaType.of("java.time", "Duration")), JavaNumber.ofLong(value));
    }
}
