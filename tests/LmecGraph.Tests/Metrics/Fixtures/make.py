#!/usr/bin/python3
"""Writes the fixtures beside it: NAME.csv, a small graph, and NAME.json, what networkx and igraph say of it.
Run with Debian's python3-networkx, python3-igraph and python3-scipy (networkx 2.8.8, igraph 0.10.2 made the files here)."""
import csv, json, math, os, random
import igraph, networkx as nx
from networkx.algorithms import bipartite

HERE = os.path.dirname(os.path.abspath(__file__))

def plain(x):
    if isinstance(x, dict): return {str(k): plain(v) for k, v in sorted(x.items(), key=lambda kv: str(kv[0]))}
    if isinstance(x, float) and math.isnan(x): return None
    return x

def write(name, g, values, weighted, two_mode=False):
    with open(os.path.join(HERE, name + ".csv"), "w", newline="\n") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(["Source", "Target"] + (["Weight"] if weighted else []))
        for a, b, d in g.edges(data=True):
            if two_mode and a not in two_mode: a, b = b, a
            w.writerow([a, b] + ([repr(d["weight"])] if weighted else []))
    write_values(name, g, values, two_mode)

def write_values(name, g, values, two_mode):
    with open(os.path.join(HERE, name + ".json"), "w", newline="\n") as f:
        json.dump({"directed": g.is_directed(), "two_mode": bool(two_mode), "values": plain(values)}, f, indent=1)
        f.write("\n")

def to_igraph(g):
    names = sorted(g, key=str); at = {n: i for i, n in enumerate(names)}
    ig = igraph.Graph(len(names), [(at[a], at[b]) for a, b in g.edges()], directed=g.is_directed())
    ig.vs["name"] = names
    ig.es["weight"] = [d.get("weight", 1) for *_, d in g.edges(data=True)]
    return ig

def per_node(ig, values): return dict(zip(ig.vs["name"], [float(v) for v in values]))

def one_mode(g, weighted):
    w = "weight" if weighted else None
    ig = to_igraph(g)
    for *_, d in g.edges(data=True): d["length"] = 1 / d.get("weight", 1)
    plain_g = nx.Graph(); plain_g.add_nodes_from(g); plain_g.add_edges_from((a, b) for a, b in g.edges() if a != b)
    n = len(g)
    v = {
        "degree": dict(g.degree()), "strength": dict(g.degree(weight=w)),
        "density": nx.density(g),
        "betweenness": nx.betweenness_centrality(g, normalized=False), "betweenness_normalized": nx.betweenness_centrality(g),
        "betweenness_inverse": per_node(ig, ig.betweenness(weights=[1 / x for x in ig.es["weight"]])),  # networkx takes 1/3 + 2/3 and 1 for unequal
        "closeness": nx.closeness_centrality(g), "closeness_inverse": nx.closeness_centrality(g, distance="length"),
        "harmonic": {k: x / (n - 1) for k, x in nx.harmonic_centrality(g).items()},
        "pagerank": nx.pagerank(g, tol=1e-15, max_iter=10000, weight=w),
        "clustering": nx.clustering(plain_g), "transitivity": nx.transitivity(plain_g), "average_clustering": nx.average_clustering(plain_g),
        "triangles": nx.triangles(plain_g), "core": nx.core_number(plain_g),
        "articulation": {x: x in set(nx.articulation_points(plain_g)) for x in g},
        "bridges": sorted(sorted([str(a), str(b)]) for a, b in nx.bridges(plain_g)),
        "components": sorted((len(c) for c in (nx.weakly_connected_components(g) if g.is_directed() else nx.connected_components(g))), reverse=True),
        "degree_assortativity": nx.degree_assortativity_coefficient(g),
        "constraint": nx.constraint(g, weight=w), "effective_size": nx.effective_size(g, weight=w),
    }
    ev, _ = ig.eigenvector_centrality(scale=True, weights="weight" if weighted else None, return_eigenvalue=True) if not g.is_directed() else (None, None)
    if ev:
        norm = math.sqrt(sum(x * x for x in ev)); v["eigenvector"] = per_node(ig, [x / norm for x in ev])
    else:
        import numpy as np
        names = sorted(g, key=str); a = nx.to_numpy_array(g, nodelist=names, weight=w or "none").T
        vals, vecs = np.linalg.eig(a); top = vecs[:, np.argmax(vals.real)].real; top = abs(top / np.linalg.norm(top)); v["eigenvector"] = dict(zip(names, map(float, top)))
    if g.is_directed():
        v["constraint"] = per_node(ig, ig.constraint(weights="weight" if weighted else None))  # networkx takes a node that no arc leaves for an isolate
        v["effective_size"] = {k: x for k, x in v["effective_size"].items() if len(g[k])}
        v["in_degree"] = dict(g.in_degree()); v["out_degree"] = dict(g.out_degree())
        v["in_strength"] = dict(g.in_degree(weight=w)); v["out_strength"] = dict(g.out_degree(weight=w))
        v["reciprocity"] = nx.reciprocity(g)
        v["strong_components"] = sorted((len(c) for c in nx.strongly_connected_components(g)), reverse=True)
        import numpy as np
        names = sorted(g, key=str); a = nx.to_numpy_array(g, nodelist=names, weight=w or "none")
        u, s, vt = np.linalg.svd(a); v["hub"] = dict(zip(names, map(float, abs(u[:, 0])))); v["authority"] = dict(zip(names, map(float, abs(vt[0]))))
    else:
        big = g.subgraph(max(nx.connected_components(g), key=len))
        v["diameter"] = nx.diameter(big)
        eb = nx.edge_betweenness_centrality(g, normalized=False)
        v["edge_betweenness"] = {"|".join(sorted(map(str, e))): x for e, x in eb.items()}
        import numpy as np
        lam = max(np.linalg.eigvalsh(nx.to_numpy_array(g, weight=w or "none")))
        v["katz"] = nx.katz_centrality_numpy(g, alpha=0.85 / lam, beta=1.0, weight=w)
    return v

def karate():
    g = nx.karate_club_graph()
    h = nx.Graph(); h.add_edges_from((f"m{a:02}", f"m{b:02}") for a, b in g.edges())
    v = one_mode(h, False)
    club = {f"m{n:02}": g.nodes[n]["club"] for n in g}
    nx.set_node_attributes(h, club, "club")
    v["groups"] = club; v["attribute_assortativity"] = nx.attribute_assortativity_coefficient(h, "club")
    parts = [[n for n in h if club[n] == c] for c in sorted(set(club.values()))]
    v["modularity_of_groups"] = nx.community.modularity(h, parts, weight=None)
    write("karate", h, v, False)

def lesmis():
    g = nx.les_miserables_graph()
    h = nx.Graph(); h.add_weighted_edges_from((a, b, float(d["weight"])) for a, b, d in g.edges(data=True))
    write("lesmis", h, one_mode(h, True), True)

def scattered(directed, name, seed):
    rnd = random.Random(seed)
    g = nx.DiGraph() if directed else nx.Graph()
    for block, (size, ties) in enumerate([(18, 50), (7, 12), (2, 1)]):
        done = 0
        while done < ties:
            a, b = rnd.randrange(size), rnd.randrange(size)
            if a == b or g.has_edge(f"{block}{a:02}", f"{block}{b:02}"): continue
            g.add_edge(f"{block}{a:02}", f"{block}{b:02}", weight=rnd.choice([0.5, 1.0, 1.5, 2.0, 4.0, 7.25])); done += 1
    write(name, g, one_mode(g, True), True)

def with_isolates(directed, weighted, name, seed):
    rnd = random.Random(seed)
    g = nx.DiGraph() if directed else nx.Graph()
    g.add_nodes_from(f"v{i:02}" for i in range(40))
    while g.number_of_edges() < 80:
        a, b = rnd.randrange(37), rnd.randrange(37)
        if a != b and not g.has_edge(f"v{a:02}", f"v{b:02}"):
            g.add_edge(f"v{a:02}", f"v{b:02}", **({"weight": rnd.choice([0.25, 1.0, 3.0])} if weighted else {}))
    (nx.write_gexf if name.endswith(".gexf") else nx.write_graphml)(g, os.path.join(HERE, name))
    write_values(os.path.splitext(name)[0], g, one_mode(g, weighted), False)

def southern_women():
    g = nx.davis_southern_women_graph()
    top, bottom = g.graph["top"], g.graph["bottom"]
    h = nx.Graph(); h.add_edges_from(g.edges())
    w = bipartite.weighted_projected_graph(h, top); c = bipartite.collaboration_weighted_projected_graph(h, top)
    j = bipartite.overlap_weighted_projected_graph(h, top, jaccard=True); o = bipartite.overlap_weighted_projected_graph(h, top, jaccard=False)
    pair = lambda p: {"|".join(sorted(e[:2])): e[2]["weight"] for e in p.edges(data=True)}
    v = {
        "two_mode_density": bipartite.density(h, top), "two_mode_degree": bipartite.degree_centrality(h, top),
        "two_mode_betweenness": bipartite.betweenness_centrality(h, top), "two_mode_closeness": bipartite.closeness_centrality(h, top, normalized=False),
        "two_mode_clustering": bipartite.latapy_clustering(h, mode="dot"), "two_mode_clustering_min": bipartite.latapy_clustering(h, mode="min"),
        "two_mode_clustering_max": bipartite.latapy_clustering(h, mode="max"), "robins_alexander": bipartite.robins_alexander_clustering(h),
        "redundancy": bipartite.node_redundancy(h), "count": pair(w), "newman": pair(c), "jaccard": pair(j), "overlap": pair(o),
    }
    write("southern-women", h, v, False, two_mode=set(top))

karate(); lesmis(); scattered(False, "scattered", 7); scattered(True, "scattered-directed", 11); southern_women(); with_isolates(False, True, "isolates.graphml", 3); with_isolates(True, False, "isolates-directed.gexf", 5)
