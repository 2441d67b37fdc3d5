package io.nextmove.core.words;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The facts that a word rests on: paths of facts and names of other words, separated by blanks. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {
    /** Paths such as {@code safety.afraidOfPartner} and words such as {@code danger}. */
    String value();
}
