/**
 * What reviewers said about the decisions of the guideline. Read only where an engine is asked for reviewed decisions.
 */
@NullMarked
package io.nextmove.core.review;

import org.jspecify.annotations.NullMarked;
