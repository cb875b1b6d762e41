package dev.jacquard.java;

import dev.jacquard.api.Info;
import dev.jacquard.escape.Javadoc;

/**
 * The comment at the top of each file: what it was made from. No date: two runs give equal bytes.
 *
 * @param text what it says
 */
record Header(Javadoc text) {
    static Header of(Info info) {
        return new Header(Javadoc.markup("%", Javadoc.literal((info.title() + " " + info.version()).strip()))
                .then(Javadoc.markup(
                        "Written by Jacquard from the API's OpenAPI document. Changes made here are lost.")));
    }

    @Override
    public String toString() {
        // A plain comment, not a documentation comment; one line of it is too little to be a comment of one line.
        return "/*" + text.comment(0).substring("/**".length());
    }
}
