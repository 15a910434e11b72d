package org.scholion.page.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.text.Edtf;

class ReachTest {
    /** What may be, what surely is ({@code -} for nothing), and which ends are doubted. */
    @ParameterizedTest
    @CsvSource({
        "2016-12-04, 2016-12-04 2016-12-04, 2016-12-04 2016-12-04, ''",
        "2016-12-04~, 2016-12-04 2016-12-04, 2016-12-04 2016-12-04, both",
        "2016-06, 2016-06-01 2016-06-30, -, ''",
        "2016-06?, 2016-06-01 2016-06-30, -, both",
        "2016, 2016-01-01 2016-12-31, -, ''",
        "201X, 2010-01-01 2019-12-31, -, ''",
        "2016-XX, 2016-01-01 2016-12-31, -, ''",
        "2016-06?/2016-12-22, 2016-06-01 2016-12-22, 2016-06-30 2016-12-22, start",
        "2016-11/2016-12, 2016-11-01 2016-12-31, 2016-11-30 2016-12-01, ''",
        "2016/2016-12, 2016-01-01 2016-12-31, -, ''",
        "2016-11-21/2016-12-03~, 2016-11-21 2016-12-03, 2016-11-21 2016-12-03, end",
        "2016-11/.., 2016-11-01 .., 2016-11-30 .., ''",
        "../2016-11, .. 2016-11-30, .. 2016-11-01, ''",
        "2016-11-01?/, 2016-11-01 .., 2016-11-01 .., start"
    })
    void is_what_a_date_may_and_surely_does_cover(String date, String may, String sure, String doubted) {
        Reach reach = Reach.of(Edtf.parse(date).orElseThrow());
        assertThat(days(reach.first(), reach.last())).isEqualTo(may);
        assertThat(reach.sure() ? days(reach.sureFrom(), reach.sureTo()) : "-").isEqualTo(sure);
        String ends = reach.startDoubted() && reach.endDoubted()
                ? "both"
                : reach.startDoubted() ? "start" : reach.endDoubted() ? "end" : "";
        assertThat(ends).isEqualTo(doubted);
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return day(from) + " " + day(to);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }
}
