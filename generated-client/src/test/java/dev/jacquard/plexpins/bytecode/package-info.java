/** What the compiled client refers to, read from its class files. */
@NullMarked
package dev.jacquard.plexpins.bytecode;

import org.jspecify.annotations.NullMarked;
