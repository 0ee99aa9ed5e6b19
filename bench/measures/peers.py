"""Times networkx and igraph on a graph that is read from standard input: the
number of nodes, then a link a line. Prints what was measured, by whom, and
seconds of wall and of CPU, a line each. Run by `make bench-metrics`."""

import sys
import time

import igraph
import networkx as nx


def timed(what, who, run):
    wall, cpu = time.perf_counter(), time.process_time()
    run()
    print(what, who, time.perf_counter() - wall, time.process_time() - cpu, flush=True)


def main():
    slow = sys.argv[1] == "slow"
    n = int(sys.stdin.readline())
    links = [tuple(map(int, line.split())) for line in sys.stdin]
    fast = igraph.Graph(n=n, edges=links)
    timed("betweenness", "igraph", lambda: fast.betweenness(directed=False))
    timed("closeness", "igraph", lambda: fast.closeness(normalized=True))
    if slow:
        graph = nx.Graph()
        graph.add_nodes_from(range(n))
        graph.add_edges_from(links)
        timed("closeness", "networkx", lambda: nx.closeness_centrality(graph))
        timed("betweenness", "networkx", lambda: nx.betweenness_centrality(graph))


main()
