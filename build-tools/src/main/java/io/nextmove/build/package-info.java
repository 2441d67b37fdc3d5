/**
 * What the build makes from the definitions of facts, moves and missteps: {@link io.nextmove.build.Definitions} reads
 * them, {@link io.nextmove.build.Generate} writes the classes and texts and holds the schemas against them.
 *
 * <p>The generators are plain text templates: what they write is meant to be read.
 */
@NullMarked
package io.nextmove.build;

import org.jspecify.annotations.NullMarked;
