/**
 * Mustache templates, read strictly: what a template names and its view lacks is an error, in a user's template too.
 *
 * <p>A view is a record. Its components are booleans, ints, encoded text, other views, and lists and optionals of
 * these.
 */
@NullMarked
package dev.jacquard.templates;

import org.jspecify.annotations.NullMarked;
