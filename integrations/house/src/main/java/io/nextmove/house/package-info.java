/**
 * Reads and compiles the rules of a service when an engine is built. Nothing that a file says reaches the compiler as it was
 * written: conditions and consequences are read by a grammar of their own, and conditions are written anew from what was read.
 */
@NullMarked
package io.nextmove.house;

import org.jspecify.annotations.NullMarked;
