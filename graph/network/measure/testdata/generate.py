"""Writes networkx.json: graphs with what networkx says of them.

Run by `make networkx`, which installs networkx in an environment of its own.
Three graphs are known from the literature, the others are drawn by chance.
"""

import json
import pathlib

import networkx as nx


def rounded(values, n):
    return [round(float(values[v]), 12) for v in range(n)]


def measured(name, graph):
    graph = nx.convert_node_labels_to_integers(graph, ordering="default")
    n, directed = graph.number_of_nodes(), graph.is_directed()
    links = [[int(u), int(v), float(d.get("weight", 1))] for u, v, d in graph.edges(data=True)]
    plain = nx.DiGraph() if directed else nx.Graph()
    plain.add_nodes_from(range(n))
    plain.add_edges_from((u, v) for u, v, _ in links)
    both = plain.to_undirected()
    heavy = nx.Graph()
    heavy.add_nodes_from(range(n))
    for u, v, w in links:
        heavy.add_edge(u, v, weight=w + (heavy[u][v]["weight"] if heavy.has_edge(u, v) else 0))
    out = {
        "name": name, "nodes": n, "directed": directed, "links": links,
        "betweenness": rounded(nx.betweenness_centrality(plain), n),
        "closeness": rounded(nx.closeness_centrality(plain), n),
        "pageRank": rounded(nx.pagerank(plain, tol=1e-14, max_iter=10000), n),
        "core": rounded(nx.core_number(both), n),
        "clustering": rounded(nx.clustering(both), n),
        "constraint": [None if x != x else x for x in rounded(nx.constraint(both), n)],
        "weightedConstraint": [None if x != x else x for x in rounded(nx.constraint(heavy, weight="weight"), n)],
        "effectiveSize": [None if x != x else x for x in rounded(nx.effective_size(both), n)],
        "weightedPageRank": rounded(nx.pagerank(heavy, weight="weight", tol=1e-14, max_iter=10000), n),
        "density": nx.density(plain),
        "components": nx.number_connected_components(both),
        "cutPoints": sorted(int(v) for v in nx.articulation_points(both)),
        "bridges": sorted(sorted([int(u), int(v)]) for u, v in nx.bridges(both)),
        "modularity": round(nx.community.modularity(both, nx.community.louvain_communities(both, seed=1)), 6),
    }
    if directed:
        out["reciprocity"] = nx.overall_reciprocity(plain)
        out["strongComponents"] = nx.number_strongly_connected_components(plain)
    if nx.is_connected(both):
        out["eigenvector"] = rounded(nx.eigenvector_centrality(both, tol=1e-14, max_iter=100000), n)
    return out


def main():
    davis = nx.davis_southern_women_graph()
    women = davis.graph["top"]
    numbers = {name: i for i, name in enumerate(davis)}
    projected = nx.bipartite.weighted_projected_graph(davis, women)
    out = {
        "networkx": nx.__version__,
        "graphs": [
            measured("karate club", nx.karate_club_graph()),
            measured("Florentine families", nx.florentine_families_graph()),
            measured("Southern women", davis),
            measured("a way", nx.path_graph(7)),
            measured("pieces", nx.disjoint_union_all([nx.cycle_graph(4), nx.star_graph(3), nx.empty_graph(2)])),
        ],
        "names": {"Florentine families": list(nx.florentine_families_graph()), "Southern women": list(davis)},
        "women": sorted([sorted([numbers[u], numbers[v]]) + [d["weight"]] for u, v, d in projected.edges(data=True)]),
    }
    for seed in range(4):
        graph = nx.gnm_random_graph(40, 70, seed=seed, directed=seed % 2 == 1)
        for i, (u, v) in enumerate(graph.edges()):
            graph[u][v]["weight"] = 1 + i % 3
        out["graphs"].append(measured(f"by chance {seed}", graph))
    graph = nx.barabasi_albert_graph(60, 2, seed=9)
    out["graphs"].append(measured("hubs", graph))
    path = pathlib.Path(__file__).with_name("networkx.json")
    path.write_text(json.dumps(out, indent=None, separators=(",", ":"), sort_keys=True).replace('{"between', '\n{"between') + "\n")


if __name__ == "__main__":
    main()
