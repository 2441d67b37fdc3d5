/** The engine: it evaluates a situation, and puts what that came to into words. */
@NullMarked
package io.nextmove.core;

import org.jspecify.annotations.NullMarked;
