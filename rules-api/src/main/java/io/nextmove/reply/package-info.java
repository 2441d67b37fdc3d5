/** The check of a reply that an assistant drafted. */
@NullMarked
package io.nextmove.reply;

import org.jspecify.annotations.NullMarked;
