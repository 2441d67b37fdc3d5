/** The check of a reply: what no text may say, and what a draft may say to one situation. */
@NullMarked
package io.nextmove.core.reply;

import org.jspecify.annotations.NullMarked;
