/**
 * The interview and the answer as pages. {@link io.nextmove.examples.web.PageController} answers every form;
 * {@code Seal} closes what was answered into the form, {@code Interviews} takes it up again, {@code HelpLines} holds the
 * numbers of the operator. Nothing is stored.
 */
@NullMarked
package io.nextmove.examples.web;

import org.jspecify.annotations.NullMarked;
