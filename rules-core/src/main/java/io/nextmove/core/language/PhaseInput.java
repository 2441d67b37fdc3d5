package io.nextmove.core.language;

/** The one fact that the rules of a phase test. Immutable once made. */
public interface PhaseInput {}
