package org.scholion.page.draw;

import java.time.LocalDate;
import java.util.Optional;
import org.scholion.text.Edtf;

/**
 * The stretch of time that a date names: what it surely covers, and what it may cover.
 *
 * <p>"Some day in June" surely covers no day and may cover thirty; "from some day in June to 22 December" surely covers
 * July to December.
 *
 * @param first the first day it may cover; absent for an open beginning
 * @param last the last day it may cover; absent for an open end
 * @param sureFrom the first day it surely covers; absent where the beginning is open, or nothing is sure
 * @param sureTo the last day it surely covers; absent where the end is open, or nothing is sure
 * @param sure whether it surely covers anything
 * @param startDoubted whether the beginning is marked as uncertain or approximate
 * @param endDoubted whether the end is
 */
public record Reach(
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Optional<LocalDate> sureFrom,
        Optional<LocalDate> sureTo,
        boolean sure,
        boolean startDoubted,
        boolean endDoubted) {

    /** The stretch of a date. */
    public static Reach of(Edtf date) {
        int slash = date.source().indexOf('/');
        if (slash < 0) return point(date);
        Optional<Edtf> start = Edtf.parse(date.source().substring(0, slash));
        Optional<Edtf> end = Edtf.parse(date.source().substring(slash + 1));
        Optional<LocalDate> sureFrom = start.flatMap(Edtf::latest);
        Optional<LocalDate> sureTo = end.flatMap(Edtf::earliest);
        boolean sure = sureFrom.isEmpty() || sureTo.isEmpty() || !sureFrom.get().isAfter(sureTo.get());
        return new Reach(
                date.earliest(),
                date.latest(),
                sure ? sureFrom : Optional.empty(),
                sure ? sureTo : Optional.empty(),
                sure,
                start.map(Reach::isDoubted).orElse(false),
                end.map(Reach::isDoubted).orElse(false));
    }

    private static Reach point(Edtf date) {
        boolean doubted = isDoubted(date);
        boolean sure = date.earliest().equals(date.latest());
        Optional<LocalDate> day = sure ? date.earliest() : Optional.empty();
        return new Reach(date.earliest(), date.latest(), day, day, sure, doubted, doubted);
    }

    private static boolean isDoubted(Edtf date) {
        return date.approximate() || date.uncertain();
    }
}
