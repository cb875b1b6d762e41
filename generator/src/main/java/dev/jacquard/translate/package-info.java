/** From Swagger Parser's objects to the API model, one class for each OpenAPI concept. */
@NullMarked
package dev.jacquard.translate;

import org.jspecify.annotations.NullMarked;
