package org.scholion.relate;

import java.util.List;

/**
 * What one unit says, before anything is counted.
 *
 * @param entries numbers of the entries it names, rising, each once
 * @param words stems, in reading order
 * @param themes how often it uses each of the {@link Themes}
 * @param times that it names, in reading order, then those of events
 */
record Said(int[] entries, List<String> words, float[] themes, List<Recall> times) {}
