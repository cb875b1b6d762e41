package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import org.jspecify.annotations.Nullable;

/** A form, and how it is encoded. */
public interface EncodedForm {
    /**
     * Returns the media type.
     *
     * @return the value of the header Content-Type
     */
    String contentType();

    /**
     * Encodes the form.
     *
     * @return the body; null: there is nothing to send
     */
    @Nullable RequestBody encoded();
}
