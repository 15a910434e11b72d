package org.scholion.suggest;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.text.Words;

/**
 * A name as sounds, so that it can be compared with others.
 *
 * @param folded its words as they are matched, with one space between
 * @param script the one script of its letters
 * @param sounds in the order written
 * @param flaw why it cannot be compared with anything, if it cannot
 */
record Spelling(String folded, UnicodeScript script, List<Sound> sounds, Optional<String> flaw) {
    Spelling {
        sounds = List.copyOf(sounds);
    }

    /** Reads a name. */
    static Spelling of(String name) {
        List<String> words = new ArrayList<>();
        Words reader = new Words(name);
        while (reader.next()) {
            if (!reader.isSign()) words.add(new String(reader.folded(), 0, reader.length()));
        }
        return of(words);
    }

    private static Spelling of(List<String> words) {
        String folded = String.join(" ", words);
        List<UnicodeScript> scripts = folded.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
                .distinct()
                .toList();
        if (scripts.isEmpty()) return new Spelling(folded, UnicodeScript.COMMON, List.of(), Optional.of("no letters"));
        if (scripts.size() > 1) {
            return new Spelling(folded, UnicodeScript.COMMON, List.of(), Optional.of("letters of several scripts"));
        }
        UnicodeScript script = scripts.get(0);
        List<Sound> sounds = switch (script) {
            case LATIN -> LatinSounds.of(words);
            case ARABIC -> ArabicSounds.of(words);
            default -> List.of();
        };
        return new Spelling(folded, script, sounds, Optional.empty());
    }

    /** How many consonants and numbers it has. */
    int consonants() {
        return (int) sounds.stream()
                .filter(s -> s.is(Sound.Kind.CONSONANT) || s.is(Sound.Kind.ABD) || s.is(Sound.Kind.NUMBER))
                .count();
    }

    /** The numbers among its sounds, in order; names with other numbers are never near. */
    List<String> numbers() {
        List<String> numbers = new ArrayList<>(0);
        for (Sound sound : sounds) {
            if (sound.is(Sound.Kind.NUMBER)) numbers.add(sound.text());
        }
        return numbers;
    }
}
