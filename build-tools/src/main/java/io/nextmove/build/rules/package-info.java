/**
 * Reads the definitions of words and the rule files, checks them, and writes the Java of the rule language and the rule
 * catalog. Runs in the build only; nothing of it is in the jars of the library.
 */
@NullMarked
package io.nextmove.build.rules;

import org.jspecify.annotations.NullMarked;
