package org.scholion.page;

import java.util.Comparator;
import org.scholion.page.draw.Reach;
import org.scholion.text.Edtf;

/**
 * An event or a published report, on its way to the timeline.
 *
 * @param id of its line in the page
 */
record TimelineItem(String id, boolean isEvent, Edtf date, String label, String href, String remark) {
    /** By the earliest possible day; events before the reports of the same day. */
    static final Comparator<TimelineItem> ORDER = Comparator.comparing(
                    (TimelineItem i) -> i.date().sortDay())
            .thenComparing(i -> !i.isEvent())
            .thenComparing(TimelineItem::id);

    Reach reach() {
        return Reach.of(date);
    }

    String kind() {
        return isEvent ? "event" : "report";
    }
}
