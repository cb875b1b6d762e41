/** A program that signs in to Plex with the generated client. */
@NullMarked
package dev.jacquard.plexpins.signin;

import org.jspecify.annotations.NullMarked;
