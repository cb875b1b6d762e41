/** Tests of the adapter to openapi-generator. */
@NullMarked
package dev.jacquard.openapigenerator;

import org.jspecify.annotations.NullMarked;
