/**
 * How an article of the archive is cited: in words of two styles, and as records for reference managers.
 *
 * <p>In: settings and articles. Out: {@link org.scholion.cite.Citation}. What is cited is the archive's own page; of a
 * digest the archive is the author, and the report that it retells is named. A doubtful date stays doubtful in every
 * form, and no form says when somebody looked. Start at {@link org.scholion.cite.Citations}. The words follow the
 * Chicago Manual (18th edition, notes and bibliography) and APA (7th edition); a test holds them to the official styles.
 */
package org.scholion.cite;
