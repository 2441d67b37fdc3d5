package io.nextmove.examples.web;

/**
 * What every page has around it.
 *
 * @param title the title of the window, which tells nothing
 * @param exit where the exit leads
 * @param review who has reviewed the words
 * @param state what was answered, sealed; empty on the first page
 * @param missing what is still to be done on this page; empty if nothing is
 */
public record Frame(String title, String exit, String review, String state, String missing) {}
