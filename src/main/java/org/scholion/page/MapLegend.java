package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.scholion.content.map.MapFeature;
import org.scholion.content.map.MapFeature.Kind;
import org.scholion.message.Messages;

/** Says what the dots and lines of a map mean; only of those that are drawn. */
final class MapLegend {
    private final ArchiveIndex index;
    private final Messages say;

    MapLegend(ArchiveIndex index, Messages say) {
        this.index = index;
        this.say = say;
    }

    List<Legend.Line> lines(List<List<MapPages.Dot>> maps, List<MapFeature> features) {
        List<Legend.Line> lines = new ArrayList<>();
        TreeMap<String, List<Integer>> kinds = new TreeMap<>();
        maps.forEach(dots -> dots.forEach(d -> {
            List<Integer> periods = d.periods().size() > 2 ? List.of() : d.periods();
            kinds.put(d.periods().size() > 2 ? "several" : periods.size() + " " + periods, periods);
        }));
        kinds.values().forEach(periods -> lines.add(dot(periods)));
        for (Kind kind : Kind.values()) {
            if (features.stream().anyMatch(f -> f.kind() == kind)) lines.add(kind(kind));
        }
        return List.copyOf(lines);
    }

    private Legend.Line dot(List<Integer> periods) {
        Svg sign = Svg.sign("sign dot", 32, 16);
        PeriodMark.draw(sign, periods, 16, 8, 6.5);
        List<String> names = periods.stream()
                .map(n -> index.archive().settings().periods().get(n - 1).id())
                .toList();
        String words = names.isEmpty() ? say.say("map.sign.several") : say.say("map.sign.named", say.list(names));
        return new Legend.Line(sign.done(), words);
    }

    private Legend.Line kind(Kind kind) {
        Svg sign = Svg.sign("sign base", 32, 16);
        if (kind == Kind.AREA) sign.rect("area", 4, 2, 24, 12);
        else sign.path(kind.word(), "M1 8H31");
        return new Legend.Line(sign.done(), say.say("map.kind." + kind.word()));
    }
}
