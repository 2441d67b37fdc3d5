package io.nextmove.core.say;

import io.nextmove.core.book.Rule;
import io.nextmove.move.Move;
import io.nextmove.move.Status;
import java.util.List;

/** A bar that a rule put up: what it touches, what it makes of it, what releases it and what to do instead. */
public record Bar(Status status, Scope scope, Release release, List<Move> instead, Rule rule) {}
