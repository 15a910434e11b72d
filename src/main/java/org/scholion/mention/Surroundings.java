package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out names that are part of a longer name of something else, which no register has: the Idlib of "Idlib Street",
 * the Badr of "Jabal Badr", the al-Assad of "Hafez al-Assad".
 */
final class Surroundings {
    private static final int MOST_WORDS_BETWEEN = 2;

    /** How words end that tell of which land something is, or of which kind. */
    private static final List<String> OF_LANDS = List.of("ian", "ish", "ese");

    private static final List<String> ADJECTIVES = List.of("ite", "ly");

    private static final List<String> OF_KINDS = List.of("an", "i", "ite", "ist", "ic", "ern", "al", "ly");

    private final Lexicon lexicon;
    private final ArabicSurroundings arabic;
    private final int of;
    private final Tokens tokens;
    private final Lettering lettering;
    private final boolean capitals;

    Surroundings(Names names, Tokens tokens, Lettering lettering, boolean capitals) {
        this.lexicon = names.lexicon();
        this.arabic = new ArabicSurroundings(names, tokens);
        this.of = names.vocabulary().number("of");
        this.tokens = tokens;
        this.lettering = lettering;
        this.capitals = capitals;
    }

    private enum Part {
        NO,
        PERHAPS,
        YES
    }

    /** The names that stand for themselves; of those where that is not certain it is said. */
    List<Hit> without(List<Hit> hits) {
        List<Hit> left = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            int before = i == 0 ? 0 : hits.get(i - 1).to();
            int behind = i + 1 == hits.size() ? tokens.count() : hits.get(i + 1).from();
            switch (part(hit, before, behind)) {
                case NO -> left.add(hit);
                case PERHAPS -> left.add(hit.doubted());
                default -> {}
            }
        }
        return left;
    }

    /** @param before past the name before, @param behind where the next name begins, both in words */
    private Part part(Hit hit, int before, int behind) {
        if (isCurrency(hit) || goesOn(hit, behind) || arabic.goesOn(hit, behind)) return Part.YES;
        Part begun = partBehind(hit, before);
        boolean doubtful = goesOnWithOf(hit, behind) || mayGoOn(hit, behind) || isCommonWord(hit);
        return begun == Part.NO && doubtful ? Part.PERHAPS : begun;
    }

    /** @param before past the name before */
    private Part partBehind(Hit hit, int before) {
        int t = hit.from() - 1;
        if (t < before || hit.start() < tokens.start(hit.from())) return Part.NO;
        if (tokens.isSign(t) || !isBound(hit)) return Part.NO;
        if (beginsBefore(hit, t, before)) return Part.YES;
        if (!capitals) return Part.NO;
        Part last = ofAnother(hit, t);
        return last == Part.NO && (isOtherGroup(hit, t) || mayBeginBefore(hit, t)) ? Part.PERHAPS : last;
    }

    /** Whether the word before stands with nothing but a space or hyphen between. */
    private boolean isBound(Hit hit) {
        return hit.start() == tokens.start(hit.from());
    }

    // ---- behind

    private boolean goesOn(Hit hit, int behind) {
        int last = hit.to() - 1;
        if (hit.to() >= behind || hit.end() != tokens.end(last)) return false;
        if (isCalledAfter(hit)) return true;
        if (!tokens.isCapital(hit.to())) return false;
        if (hit.words() == 1 && capitals && tokens.hasArticle(hit.to()) && tokens.isSpaced(hit.to())) return true;
        int sorts = Lexicon.FACILITY | (hit.isPlace() ? Lexicon.GROUP : 0);
        for (int t = hit.to(); t < behind && t <= hit.to() + MOST_WORDS_BETWEEN; t++) {
            if (!tokens.isSpaced(t) || !tokens.isCapital(t) || lexicon.is(tokens.word(t), Lexicon.COMMON)) return false;
            if (lexicon.is(tokens.word(t), sorts)) return true;
            if (tokens.owner(t) != Vocabulary.UNKNOWN || lettering.isTitled()) return false;
        }
        return false;
    }

    /** Whether land or a building is called after it: "the al-Assad suburb", but not "an opposition suburb". */
    private boolean isCalledAfter(Hit hit) {
        int next = hit.to();
        if (hit.isPlace() || !tokens.isSpaced(next) || !lexicon.is(tokens.word(next), Lexicon.CALLED_AFTER))
            return false;
        boolean one = hit.from() > 0 && (isWord(hit.from() - 1, "a") || isWord(hit.from() - 1, "an"));
        return !one && tokens.isCapital(hit.to() - 1) && !isAbbreviation(hit);
    }

    /** Whether a single name has another capitalised word directly behind, of which nothing is known. */
    private boolean mayGoOn(Hit hit, int behind) {
        int next = hit.to();
        if (!capitals || hit.words() > 1 || next >= behind || hit.end() != tokens.end(next - 1)) return false;
        if (!tokens.isCapital(hit.from()) || !tokens.isCapital(next) || !tokens.isSpaced(next)) return false;
        if (isAbbreviation(hit) || endsIn(next, OF_LANDS)) return false;
        if (lettering.isTitled() || lettering.isShouted()) return lexicon.is(tokens.word(next), Lexicon.GROUP);
        return !lexicon.is(tokens.word(next), Lexicon.COMMON | Lexicon.TITLE | Lexicon.APPOSED);
    }

    private boolean isAbbreviation(Hit hit) {
        return tokens.cases(hit.from(), hit.to(), hit.end()).indexOf('l') < 0;
    }

    /** Whether it stands in "US$". */
    private boolean isCurrency(Hit hit) {
        return hit.end() < tokens.text().length()
                && Character.getType(tokens.text().charAt(hit.end())) == Character.CURRENCY_SYMBOL;
    }

    /** Where the entry has a name that goes on with "of", another "of" may be another's: "Islamic State of Iraq". */
    private boolean goesOnWithOf(Hit hit, int behind) {
        int t = hit.to();
        if (t >= behind || tokens.word(t) != of || hit.forms().stream().noneMatch(Form::goesOn)) return false;
        int next = t + 1 < tokens.count() && isWord(t + 1, "the") ? t + 2 : t + 1;
        return next < tokens.count() && tokens.isCapital(next);
    }

    // ---- before

    private boolean beginsBefore(Hit hit, int t, int before) {
        int word = tokens.word(t);
        if (arabic.beginsBefore(hit, t) || arabic.isSurnameOfAnother(hit, t)) return true;
        if (lexicon.is(word, Lexicon.FILIAL)) return true;
        boolean capital = tokens.isCapital(t);
        if (capital && lexicon.is(word, Lexicon.CONSTRUCT)) return true;
        if (capital && lexicon.is(word, Lexicon.OTHER_PLACE) && hit.isPlace()) return true;
        if (capital && lexicon.is(word, Lexicon.FACILITY) && !lettering.isTitled()) return true;
        return isOf(hit, t, before);
    }

    /** Whether it stands in "University of Aleppo". */
    private boolean isOf(Hit hit, int t, int before) {
        int at = t;
        if (isWord(at, "the") && at > 0) at--;
        if (at <= before || tokens.word(at) != of) return false;
        int sorts = Lexicon.FACILITY | (hit.isPlace() ? Lexicon.GROUP : 0);
        return tokens.isCapital(at - 1) && lexicon.is(tokens.word(at - 1), sorts);
    }

    private boolean isWord(int t, String word) {
        return tokens.end(t) - tokens.start(t) == word.length() && tokens.text().startsWith(word, tokens.start(t));
    }

    /** Whether it stands in "the Real IRA". */
    private boolean isOtherGroup(Hit hit, int t) {
        boolean other = lexicon.is(tokens.word(t), Lexicon.OTHER_GROUP) && tokens.isCapital(t) && !hit.isPlace();
        return other && !lettering.isTitled() && !lettering.isShouted() && !beginsSentence(t);
    }

    /** Whether a single name has another capitalised word directly before, of which nothing is known: "Fajr Halab". */
    private boolean mayBeginBefore(Hit hit, int t) {
        if (hit.words() > 1 || !tokens.isCapital(hit.from()) || !tokens.isCapital(t)) return false;
        if (!tokens.isSpaced(hit.from())
                || isAbbreviation(hit)
                || isInitial(t)
                || endsIn(t, OF_LANDS)
                || endsIn(t, OF_KINDS)) return false;
        if (lettering.isTitled() || lettering.isShouted() || beginsSentence(t)) return false;
        if (tokens.ownerEnd(t) > 0 || isOwn(hit, t)) return false;
        return !lexicon.is(tokens.word(t), Lexicon.COMMON | Lexicon.TITLE | Lexicon.GROUP);
    }

    /** Whether it is the last part of another's name: a surname, a noun with the article, the Guard of another land. */
    private Part ofAnother(Hit hit, int t) {
        if (!tokens.isCapital(t)) return Part.NO;
        boolean tail = isTail(hit);
        if (!tail && (hit.words() > 1 || !tokens.hasArticle(hit.from()))) return Part.NO;
        if (isInitial(t)) return tail && isInitialOf(hit, t) ? Part.NO : Part.YES;
        if (lexicon.is(tokens.word(t), Lexicon.COMMON | Lexicon.TITLE)) return Part.NO;
        if (endsIn(t, ADJECTIVES) || tokens.ownerEnd(t) > 0 || tail && isOwn(hit, t)) return Part.NO;
        boolean doubtful = lettering.isTitled() || lettering.isShouted() || beginsSentence(t);
        if (doubtful) return tail ? Part.PERHAPS : Part.NO;
        return Part.YES;
    }

    /** Whether a word stands in a longer name of the entry, as Bashar does for Assad. */
    private boolean isOwn(Hit hit, int t) {
        for (Form form : hit.forms()) {
            if (form.heads().contains(tokens.word(t))) return true;
        }
        return false;
    }

    private static boolean isTail(Hit hit) {
        for (Form form : hit.forms()) {
            if (form.isTail()) return true;
        }
        return false;
    }

    private boolean isInitial(int t) {
        int end = tokens.end(t);
        boolean point = end < tokens.text().length() && tokens.text().charAt(end) == '.';
        return point && tokens.isCapital(t) && end - tokens.start(t) == 1;
    }

    private boolean isInitialOf(Hit hit, int t) {
        char initial = tokens.text().charAt(tokens.start(t));
        return hit.forms().stream()
                .flatMap(f -> f.entry().names().stream())
                .anyMatch(n -> n.text().indexOf(' ') > 0 && n.text().charAt(0) == initial);
    }

    private boolean endsIn(int t, List<String> endings) {
        String word = tokens.text().substring(tokens.start(t), tokens.end(t));
        return endings.stream().anyMatch(word::endsWith);
    }

    private boolean beginsSentence(int t) {
        return t == 0 || tokens.isSign(t - 1) && tokens.text().charAt(tokens.start(t - 1)) != ',';
    }

    // ---- common words and capitals

    /** Whether it is a word that every text has, or a figure, and no title before it makes a person of it. */
    private boolean isCommonWord(Hit hit) {
        int t = hit.from();
        if (hit.words() > 1 || !lexicon.is(tokens.word(t), Lexicon.COMMON) && !isFigure(t)) return false;
        if (t > 0 && lexicon.is(tokens.word(t - 1), Lexicon.TITLE) && tokens.isCapital(t)) return false;
        for (Form form : hit.forms()) {
            if (form.cases().isPresent() || !form.near().isEmpty()) return false;
        }
        return true;
    }

    private boolean isFigure(int t) {
        for (int i = tokens.start(t); i < tokens.end(t); i++) {
            if (!Character.isDigit(tokens.text().charAt(i))) return false;
        }
        return true;
    }

    /** Whether in a text of capitals a word may be another than the name. */
    boolean isDoubtfulWord(Hit hit) {
        if (hit.words() > 1) return false;
        boolean small = hit.forms().stream()
                .anyMatch(f -> f.cases().isPresent() && f.cases().get().indexOf('l') >= 0);
        return small || lexicon.is(tokens.word(hit.from()), Lexicon.COMMON);
    }
}
