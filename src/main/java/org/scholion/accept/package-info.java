/**
 * Takes what an archive publishes now into the ledger: addresses that shall last, and places of notes.
 *
 * <p>In: an archive without errors, and what an editor says of addresses that are gone. Out: a
 * {@link org.scholion.ledger.Ledger}, and in words what is new in it. Start at {@link org.scholion.accept.Acceptance}. The
 * ledger's own package knows how it is kept; this one decides what goes into it.
 */
package org.scholion.accept;
