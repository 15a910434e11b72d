package org.scholion.page.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.page.draw.TimeAxis.Bar;
import org.scholion.text.Edtf;

/** An axis of the hundred days from 1 January 2001, in a hundred units. */
class TimeAxisTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

    private final TimeAxis axis = new TimeAxis(FIRST, FIRST.plusDays(99), 100, false);
    private final TimeAxis mirror = new TimeAxis(FIRST, FIRST.plusDays(99), 100, true);

    private static Reach reach(String date) {
        return Reach.of(Edtf.parse(date).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "2001-01-01, 0, 1, 0, 1",
        "2001-01-03, 2, 1, 2, 1",
        "2001-01, 0, 31, 0, 0",
        "2001-01-11/2001-01-20, 10, 10, 10, 10",
        "2001-01/2001-02, 0, 59, 30, 2",
        "2000-12/2001-01-10, 0, 10, 0, 10",
        "2001-04-01/2002, 90, 10, 90, 10",
        "1999/2002, 0, 100, 0, 100",
        "../2001-01-10, 0, 10, 0, 10"
    })
    void places_what_may_and_what_surely_is(String date, double x, double width, double sureX, double sureWidth) {
        Bar bar = axis.bar(reach(date));
        assertThat(bar.x()).isEqualTo(x, EXACT);
        assertThat(bar.width()).isEqualTo(width, EXACT);
        assertThat(bar.sureWidth()).isEqualTo(sureWidth, EXACT);
        if (sureWidth > 0) assertThat(bar.sureX()).isEqualTo(sureX, EXACT);
        Bar mirrored = mirror.bar(reach(date));
        assertThat(mirrored.x()).isEqualTo(100 - x - width, EXACT);
        assertThat(mirrored.width()).isEqualTo(width, EXACT);
    }

    @Test
    void says_on_which_side_a_bar_goes_on() {
        assertThat(axis.bar(reach("2000/2001-02")))
                .returns(true, Bar::beyondLeft)
                .returns(false, Bar::beyondRight);
        assertThat(axis.bar(reach("2001-02/..")))
                .returns(false, Bar::beyondLeft)
                .returns(true, Bar::beyondRight);
        assertThat(mirror.bar(reach("2001-02/..")))
                .returns(true, Bar::beyondLeft)
                .returns(false, Bar::beyondRight);
        assertThat(axis.bar(reach("2001-02?/2001-03")))
                .returns(true, Bar::doubtedLeft)
                .returns(false, Bar::doubtedRight);
        assertThat(mirror.bar(reach("2001-02?/2001-03")))
                .returns(false, Bar::doubtedLeft)
                .returns(true, Bar::doubtedRight);
    }

    @Test
    void knows_what_it_shows() {
        assertThat(axis.shows(reach("2001-04"))).isTrue();
        assertThat(axis.shows(reach("2001-05"))).isFalse();
        assertThat(axis.shows(reach("2000"))).isFalse();
        assertThat(axis.shows(reach("2000/.."))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-27, 2024-12-31, DAY, 5, 2024-11-27",
        "2016-01-01, 2016-12-31, MONTH, 12, 2016-01-01",
        "2016-02-15, 2018-12-31, MONTH, 11, 2016-04-01",
        "1914-07-28, 1918-11-11, YEAR, 4, 1915-01-01",
        "1000-01-01, 2024-12-31, YEAR, 11, 1000-01-01",
        "2001-05-05, 2001-05-05, DAY, 1, 2001-05-05"
    })
    void has_at_most_thirteen_round_ticks(LocalDate from, LocalDate to, String unit, int count, LocalDate first) {
        TimeAxis line = new TimeAxis(from, to, 480, false);
        assertThat(line.unit()).hasToString(unit);
        assertThat(line.ticks()).hasSize(count).hasSizeLessThanOrEqualTo(13);
        assertThat(line.ticks().get(0).day()).isEqualTo(first);
    }

    @Test
    void never_leaves_the_line() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(400) - 200);
            LocalDate to = from.plusDays(random.nextInt(200));
            Reach reach = reach(from + "/" + to);
            if (!axis.shows(reach)) continue;
            for (TimeAxis line : new TimeAxis[] {axis, mirror}) {
                Bar bar = line.bar(reach);
                assertThat(bar.x()).isBetween(0.0, 100.0);
                assertThat(bar.x() + bar.width()).isBetween(bar.x(), 100.0 + 1e-9);
                assertThat(bar.sureX()).isBetween(bar.x() - 1e-9, bar.x() + bar.width() + 1e-9);
                assertThat(bar.sureX() + bar.sureWidth()).isLessThanOrEqualTo(bar.x() + bar.width() + 1e-9);
            }
        }
    }
}
