/** Puts what an evaluation came to into an answer: in its order, in words, each item with its reasons. Decides nothing. */
@NullMarked
package io.nextmove.core.answer;

import org.jspecify.annotations.NullMarked;
