"""Reads what was exported with the programs that people read it with, and says what they found."""

import json
import os
import sys
import zipfile

import igraph
import networkx as nx
import openpyxl
import pandas as pd
import pydot
import rdflib
from pyshacl import validate
from rdflib.compare import isomorphic

WP = rdflib.Namespace("https://github.com/whoplans/whoplans/vocabulary#")


def network(g, label, evidence, relation="relation-1"):
    """Counts of a networkx graph, and what it has of the two bodies with odd names."""
    found = {"nodes": g.number_of_nodes(), "links": g.number_of_edges()}
    if "odd-a" in g:
        between = [d for _, to, d in g.out_edges("odd-a", data=True) if to == "odd-b"]
        found["parallel"] = len(between)
        found["label"] = g.nodes["odd-a"][label]
        found["evidence"] = [d[evidence] for d in between if d.get("claim") == relation]
        found["collective"] = g.nodes["odd-a"]["collective"]
    return found


def with_igraph(path):
    g = igraph.Graph.Read_GraphML(path)
    found = {"nodes": g.vcount(), "links": g.ecount()}
    at = [v for v in g.vs if v["id"] == "odd-a"]
    if at:
        to = next(v for v in g.vs if v["id"] == "odd-b")
        found["parallel"] = len(g.es.select(_source=at[0].index, _target=to.index))
        found["label"] = at[0]["label"]
    return found


def with_pydot(path):
    (g,) = pydot.graph_from_dot_file(path)
    return {
        "nodes": len([n for n in g.get_nodes() if n.get_name().startswith('"')]),
        "links": len(g.get_edges()),
        "parallel": len(g.get_edge('"odd-a"', '"odd-b"') or []),
    }


def kumu_workbook(path):
    book = openpyxl.load_workbook(path)
    elements = pd.read_excel(path, sheet_name="Elements")
    connections = pd.read_excel(path, sheet_name="Connections")
    lost = set(connections["From"]) | set(connections["To"])
    return {"nodes": len(elements), "links": len(connections), "lost": len(lost - set(elements["ID"])), "sheets": book.sheetnames[:1]}


def kumu_blueprint(path):
    with open(path, encoding="utf-8") as f:
        b = json.load(f)
    ids = {e["id"] for e in b["elements"]}
    ends = {c[end] for c in b["connections"] for end in ("from", "to")}
    return {"nodes": len(b["elements"]), "links": len(b["connections"]), "lost": len(ends - ids)}


def workbook(path):
    book = openpyxl.load_workbook(path)
    skipped = ("About", "Columns", "Lists")
    found = {s.title: s.max_row - 1 for s in book if s.title not in skipped}
    texts = [c for s in book for row in s.iter_rows() for c in row if c.data_type == "f"]
    return {
        "records": sum(found.values()),
        "formulas": len(texts),
        "revision": book.custom_doc_props["whoplans revision"].value,
        "hidden": book["Lists"].sheet_state,
        "pandas": len(pd.read_excel(path, sheet_name="Institution")) == found["Institution"],
        "label": odd(pd.read_excel(path, sheet_name="Institution")),
        "validated": len(book["Responsibility"].data_validations.dataValidation) if "Responsibility" in found else 0,
    }


def odd(frame):
    rows = frame[frame["slug"] == "odd-a"]
    return list(rows["label"])


def archive(path):
    records = 0
    with zipfile.ZipFile(path) as z:
        tables = {n: pd.read_csv(z.open(n)) for n in z.namelist() if n.endswith(".csv")}
        about = z.read("ABOUT.txt").decode()
    records = sum(len(t) for t in tables.values())
    return {"records": records, "label": odd(tables["Institution.csv"]), "licence": "licence: CC-BY-4.0" in about}


def lines(path):
    frame = pd.read_json(path, lines=True)
    records = frame[frame["kind"].notna()]
    return {"records": len(records), "label": odd(records)}


def linked(turtle, jsonld, shapes):
    a, b = rdflib.Graph().parse(turtle), rdflib.Graph().parse(jsonld)
    small = len(a) < 5000
    found = {
        "records": len(set(a.subjects(WP.slug))),
        "same": isomorphic(a, b) if small else len(a) == len(b),
        "label": [str(a.value(s, rdflib.RDFS.label)) for s in a.subjects(WP.slug, rdflib.Literal("odd-a"))],
    }
    if small:
        rules = rdflib.Graph().parse(shapes, format="turtle")
        found["conforms"] = validate(a, shacl_graph=rules)[0]
        for s in list(a.subjects(WP.slug, rdflib.Literal("odd-a"))):
            a.remove((s, WP.confidence, None))
        found["without confidence"] = validate(a, shacl_graph=rules)[0]
    return found


def main(folder, name):
    path = lambda ending: os.path.join(folder, name + ending)
    with open(path(".cyjs"), encoding="utf-8") as f:
        cytoscape = nx.cytoscape_graph(json.load(f))
    return {
        "gexf": network(nx.read_gexf(path(".gexf")), "label", "evidence"),
        "gexf-1.3": network(nx.read_gexf(path(".1.3.gexf")), "label", "evidence"),
        "graphml": network(nx.read_graphml(path(".graphml")), "label", "evidence"),
        "graphml by igraph": with_igraph(path(".graphml")),
        "cytoscape": network(cytoscape, "label", "evidence"),
        "dot": with_pydot(path(".dot")) if name == "odd" else {},
        "kumu-xlsx": kumu_workbook(path(".kumu.xlsx")),
        "kumu": kumu_blueprint(path(".kumu.json")),
        "xlsx": workbook(path(".xlsx")),
        "csv.zip": archive(path(".csv.zip")),
        "jsonl": lines(path(".jsonl")),
        "rdf": linked(path(".ttl"), path(".jsonld"), os.path.join(folder, "shapes.ttl")),
    }


if __name__ == "__main__":
    json.dump(main(sys.argv[1], sys.argv[2]), sys.stdout)
