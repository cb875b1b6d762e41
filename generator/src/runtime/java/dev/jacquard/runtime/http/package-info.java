/** What sends requests and brings back responses: an interface, and the JDK's HTTP client. */
@NullMarked
package dev.jacquard.runtime.http;

import org.jspecify.annotations.NullMarked;
