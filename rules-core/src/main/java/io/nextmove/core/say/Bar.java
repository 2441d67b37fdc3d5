package io.nextmove.core.say;

import io.nextmove.core.book.Rule;
import io.nextmove.move.Status;

/** A bar that a rule put up: what it touches, what it makes of it, what releases it and, as a mask, what to do instead. */
public record Bar(Status status, Scope scope, Release release, long instead, Rule rule) {}
