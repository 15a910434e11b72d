package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A proposal in the making: what is not said is empty. */
final class Draft {
    private final Kind kind;
    private final String identity;
    private final String words;
    private List<String> entries = List.of();
    private String reason = "";
    private List<String> also = List.of();
    private int count;
    private int articles;
    private List<Place> places = new ArrayList<>();
    private Optional<String> register = Optional.empty();
    private String newEntry = "";
    private double score;
    private List<String> lines = List.of();
    private double worth;

    /**
     * @param identity what makes it the same proposal in another run
     * @param words the name that it is about
     */
    Draft(Kind kind, String identity, String words) {
        this.kind = kind;
        this.identity = identity;
        this.words = words;
    }

    Kind kind() {
        return kind;
    }

    String identity() {
        return identity;
    }

    Draft entries(List<String> ids) {
        entries = ids;
        return this;
    }

    Draft because(String why) {
        reason = why;
        return this;
    }

    Draft also(List<String> forms) {
        also = forms;
        return this;
    }

    Draft found(int times, int inArticles, List<Place> at) {
        count = times;
        articles = inArticles;
        places = at;
        return this;
    }

    Draft asEntry(Optional<String> inRegister, String id) {
        register = inRegister;
        newEntry = id;
        return this;
    }

    Draft scored(double howMuch) {
        score = howMuch;
        return this;
    }

    Draft paste(List<String> text) {
        lines = text;
        return this;
    }

    Draft worth(double value) {
        worth = value;
        return this;
    }

    double worth() {
        return worth;
    }

    String words() {
        return words;
    }

    Proposal as(String id) {
        return new Proposal(
                id, kind, words, entries, reason, also, count, articles, places, register, newEntry, score, lines,
                worth);
    }
}
