package org.scholion.page.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Lays out a graph in layers from left to right. The library behind it is large and is loaded at the first graph. */
public final class LayeredLayout {
    private static final double PADDING = 8;

    private final ElkNode root = ElkGraphUtil.createGraph();
    private final List<ElkNode> nodes = new ArrayList<>();
    private final List<ElkEdge> edges = new ArrayList<>();

    private LayeredLayout(Graph graph) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(PADDING));
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 14.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 18.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 9.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
        root.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.nodes().forEach(this::node);
        graph.arcs().forEach(this::edge);
    }

    /** The places of a graph's nodes and arcs. */
    public static Layout of(Graph graph) {
        LayeredLayout layout = new LayeredLayout(graph);
        new RecursiveGraphLayoutEngine().layout(layout.root, new BasicProgressMonitor());
        return layout.result();
    }

    private void node(Graph.Size size) {
        ElkNode node = ElkGraphUtil.createNode(root);
        node.setDimensions(size.width(), size.height());
        nodes.add(node);
    }

    private void edge(Graph.Arc arc) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arc.from()), nodes.get(arc.to()));
        edges.add(edge);
        if (arc.label().width() == 0) return;
        ElkLabel label = ElkGraphUtil.createLabel("label", edge);
        label.setDimensions(arc.label().width(), arc.label().height());
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }

    private Layout result() {
        return new Layout(
                root.getWidth(),
                root.getHeight(),
                nodes.stream()
                        .map(n -> new Box(n.getX(), n.getY(), n.getWidth(), n.getHeight()))
                        .toList(),
                edges.stream().map(LayeredLayout::route).toList());
    }

    private static Layout.Route route(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(section.getStartX(), section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) points.add(new Point(bend.getX(), bend.getY()));
        points.add(new Point(section.getEndX(), section.getEndY()));
        Optional<Box> label = edge.getLabels().stream()
                .findFirst()
                .map(l -> new Box(l.getX(), l.getY(), l.getWidth(), l.getHeight()));
        return new Layout.Route(List.copyOf(points), label);
    }
}
