package io.nextmove.core.say;

import io.nextmove.core.book.Rule;
import io.nextmove.situation.Door;

/** A door that a fact matches. */
public record DoorMatch(Door door, DoorFact fact, Grade grade, Rule rule) {}
