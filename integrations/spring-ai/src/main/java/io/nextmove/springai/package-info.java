/** The check of a reply as an advisor of Spring AI. */
@NullMarked
package io.nextmove.springai;

import org.jspecify.annotations.NullMarked;
