/**
 * The registers: what factions, places, people and events the archive knows, under which names.
 *
 * <p>In: entry files. Out: {@link org.scholion.register.Registers}, the frozen whole with its references checked. What an
 * entry can do follows from its fields, never from the register it stands in. Start at
 * {@link org.scholion.register.EntryReader}. Knows nothing of articles' texts, notes or pages.
 */
package org.scholion.register;
