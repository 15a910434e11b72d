/**
 * What the editors have accepted as published: which addresses there are, and where every note stands.
 *
 * <p>In: the files of {@code ledger/}, and articles as read. Out: {@link org.scholion.ledger.Ledger}, and articles whose
 * passages have the ids that they had before their text was edited ({@link org.scholion.ledger.Continuity}). The ledger
 * holds no word of a text, only hashes: an article may be withdrawn. Nothing here decides what is accepted; that is the
 * command {@code accept}.
 */
package org.scholion.ledger;
