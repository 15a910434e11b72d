/**
 * What editors may want to add or settle: facts in, proposals out, and the editors' answers written down.
 *
 * <p>In: the {@link org.scholion.relate.Archive}. Out: {@link org.scholion.suggest.Proposal}s, each with an id that follows
 * from what is proposed. Nothing proposed has any effect until an editor accepts it; {@link
 * org.scholion.suggest.Decisions} then changes the content's files, and no byte of them but those of the decision. The
 * rules are the examples of {@code spec/suggest.md}. Start at {@link org.scholion.suggest.Proposals}.
 */
package org.scholion.suggest;
