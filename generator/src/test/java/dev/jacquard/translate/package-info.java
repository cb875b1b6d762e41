@NullMarked
package dev.jacquard.translate;

import org.jspecify.annotations.NullMarked;
