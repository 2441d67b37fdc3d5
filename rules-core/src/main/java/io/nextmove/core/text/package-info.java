/**
 * The texts of facts, moves and missteps: {@link io.nextmove.core.text.DefinedTexts} has them as the build wrote them from
 * the definitions, {@link io.nextmove.core.text.AnswerTexts} the rest as well.
 */
@NullMarked
package io.nextmove.core.text;

import org.jspecify.annotations.NullMarked;
