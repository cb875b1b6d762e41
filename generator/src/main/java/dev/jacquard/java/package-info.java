/** From the API model and its names to Java source: views, and the templates that they are rendered with. */
@NullMarked
package dev.jacquard.java;

import org.jspecify.annotations.NullMarked;
