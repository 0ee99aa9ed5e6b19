import java.io.File;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Reads networks with Gephi's toolkit, and says what it found. */
class Gephi {
  public static void main(String[] files) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    StringBuilder all = new StringBuilder("{");
    for (String file : files) {
      projects.newProject();
      Workspace workspace = projects.getCurrentWorkspace();
      Container container = importer.importFile(new File(file));
      container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
      container.getLoader().setAllowParallelEdge(true);
      container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
      importer.process(container, new DefaultProcessor(), workspace);
      DirectedGraph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace).getDirectedGraph();
      Node a = graph.getNode("odd-a");
      int parallel = 0;
      if (a != null) {
        for (Edge edge : graph.getOutEdges(a)) {
          parallel += edge.getTarget().getId().equals("odd-b") ? 1 : 0;
        }
      }
      all.append(all.length() > 1 ? "," : "").append(String.format("\"%s\":{\"nodes\":%d,\"links\":%d,\"parallel\":%d,\"label\":%s}",
          new File(file).getName(), graph.getNodeCount(), graph.getEdgeCount(), parallel, a == null ? "null" : quoted(a.getLabel())));
    }
    System.out.println(all.append("}"));
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
