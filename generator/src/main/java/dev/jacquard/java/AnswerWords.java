package dev.jacquard.java;

import dev.jacquard.api.Response;
import dev.jacquard.api.Status;
import dev.jacquard.escape.Javadoc;
import java.util.regex.Pattern;

/** What the document tells about an answer. */
final class AnswerWords {
    /** What documents write where a description is demanded and there is nothing to say. */
    private static final Pattern EMPTY = Pattern.compile(
            "(?:(?:a |an |the )?(?:[1-5]\\d\\d|ok|okay|success(?:ful(?:ly)?)?|default|created|accepted|http|api|json|null"
                    + "|response|answer|operation|request|result|call|execution|completed|processed|received"
                    + "|bad request|unauthori[sz]ed|forbidden|not found|conflict|internal server error|error"
                    + "|unprocessable (?:entity|content)|too many requests|service unavailable)[ .!:,-]*){1,4}"
                    + "|[^.]{1,80} successfully\\.?",
            Pattern.CASE_INSENSITIVE);

    private AnswerWords() {}

    /** What is told; empty if that is no more than the status says. */
    static Javadoc told(Response response) {
        String text = response.docs().description();
        return text == null || EMPTY.matcher(text.strip()).matches() ? Javadoc.empty() : Javadoc.of(text);
    }

    /** The status, with what the document tells about it. */
    static Javadoc status(Response response) {
        Javadoc status = response.status().equals(Status.DEFAULT)
                ? Javadoc.markup("any other error")
                : Javadoc.literal(response.status().toString());
        Javadoc told = told(response).first();
        return told.isEmpty() ? status : Javadoc.markup("% (%)", status, told);
    }
}
