"""A small matter to draw: the public names around one film, and words of our own."""

from __future__ import annotations

import networkx as nx

ID = "https://w3id.org/lekg/id/"
NODES = {
    "Person": "Blake Lively|Ryan Reynolds|Justin Baldoni|Jamey Heath|Steve Sarowitz|Melissa Nathan|Jennifer Abel"
    "|Stephanie Jones|Lewis J. Liman|Michael Gottlieb|Esra Hudson|Bryan Freedman|Kevin Fritz|Leslie Sloane"
    "|Sigrid McCawley",
    "Organization": "Wayfarer Studios LLC|It Ends With Us Movie LLC|The Agency Group PR LLC|Vision PR, Inc."
    "|The New York Times Company|Jonesworks LLC",
    "LawFirm": "Willkie Farr & Gallagher LLP|Manatt, Phelps & Phillips, LLP|Liner Freedman Taitelman + Cooley, LLP"
    "|Meister Seelig & Fein PLLC",
    "Court": "United States District Court for the Southern District of New York",
    "LegalCase": "Lively v. Wayfarer Studios LLC|Wayfarer Studios LLC v. Lively|Jones v. Abel",
    "Motion": "Motion to compel",
    "Ruling": "Order on the motion to compel",
}
SUIT, COUNTER, JONES = NODES["LegalCase"].split("|")
COURT = NODES["Court"]
PARTIES = {
    SUIT: {
        "plaintiff": ["Blake Lively"],
        "defendant": [
            "Wayfarer Studios LLC",
            "Justin Baldoni",
            "Jamey Heath",
            "Steve Sarowitz",
            "It Ends With Us Movie LLC",
            "Melissa Nathan",
            "The Agency Group PR LLC",
            "Jennifer Abel",
        ],
    },
    COUNTER: {
        "plaintiff": ["Wayfarer Studios LLC", "Justin Baldoni", "Jamey Heath", "Steve Sarowitz"],
        "defendant": [
            "Blake Lively",
            "Ryan Reynolds",
            "Leslie Sloane",
            "Vision PR, Inc.",
            "The New York Times Company",
        ],
    },
    JONES: {
        "plaintiff": ["Stephanie Jones", "Jonesworks LLC"],
        "defendant": ["Jennifer Abel", "Melissa Nathan", "Justin Baldoni", "Wayfarer Studios LLC"],
    },
}
COUNSEL = {
    "Michael Gottlieb": ("Willkie Farr & Gallagher LLP", ["Blake Lively", "Ryan Reynolds"]),
    "Esra Hudson": ("Manatt, Phelps & Phillips, LLP", ["Blake Lively", "Ryan Reynolds"]),
    "Bryan Freedman": (
        "Liner Freedman Taitelman + Cooley, LLP",
        ["Justin Baldoni", "Wayfarer Studios LLC", "Melissa Nathan"],
    ),
    "Kevin Fritz": ("Meister Seelig & Fein PLLC", ["Justin Baldoni", "Jamey Heath"]),
    "Sigrid McCawley": ("", ["Leslie Sloane", "Vision PR, Inc."]),
}
OTHERS = [
    ("Lewis J. Liman", COURT, "Affiliation", "judge", "recorded"),
    *((("Lewis J. Liman", case, "JudicialAssignment", "presiding judge", "recorded")) for case in PARTIES),
    *(((case, COURT, "isHeardIn", "is heard in", "recorded")) for case in PARTIES),
    (COUNTER, SUIT, "isConsolidatedInto", "consolidated into", "recorded"),
    ("Blake Lively", "Ryan Reynolds", "hasSpouse", "spouse", "recorded"),
    ("Melissa Nathan", "The Agency Group PR LLC", "Affiliation", "founder", "recorded"),
    ("Stephanie Jones", "Jonesworks LLC", "Affiliation", "founder", "recorded"),
    ("Blake Lively", "Justin Baldoni", "Claim", "sexual harassment", "alleged"),
    ("Blake Lively", "Wayfarer Studios LLC", "Claim", "retaliation", "alleged"),
    ("Blake Lively", "Wayfarer Studios LLC", "Claim", "emotional distress", "disputed"),
    ("Justin Baldoni", "Blake Lively", "Claim", "defamation", "disputed"),
    ("Wayfarer Studios LLC", "The New York Times Company", "Claim", "libel", "alleged"),
    ("Justin Baldoni", "Ryan Reynolds", "isAdverseTo", "is adverse to", "derived"),
    ("Order on the motion to compel", "Motion to compel", "Disposition", "denied", "recorded"),
]
DOCUMENT = f"{ID}source-1"


def iri(name: str) -> str:
    return ID + "-".join("".join(c if c.isalnum() else " " for c in name.lower()).split())


def matter() -> nx.MultiDiGraph:
    """Thirty-one names, about seventy edges, one document."""
    graph = nx.MultiDiGraph(
        sources={
            DOCUMENT: {
                "title": "A note on the matter",
                "publisher": "The Clerk",
                "issued": "2025-06-03",
                "url": "https://example.org/note",
            }
        }
    )
    for kind, names in NODES.items():
        for name in names.split("|"):
            graph.add_node(iri(name), label=name, kind=kind)
    for case, capacities in PARTIES.items():
        for capacity, names in capacities.items():
            for name in names:
                tie(graph, name, case, "PartyParticipation", capacity)
    for lawyer, (firm, clients) in COUNSEL.items():
        for client in clients:
            tie(graph, lawyer, client, "Representation", "lead counsel")
        if firm:
            tie(graph, lawyer, firm, "Affiliation", "partner")
    for source, target, kind, label, status in OTHERS:
        tie(graph, source, target, kind, label, status)
    return graph


def tie(
    graph: nx.MultiDiGraph, source: str, target: str, kind: str, label: str, status: str = "recorded"
) -> None:
    graph.add_edge(
        iri(source),
        iri(target),
        key=f"{ID}{kind}-{graph.number_of_edges()}",
        kind=kind,
        label=label,
        status=status,
        sources=(DOCUMENT,),
        evidence=(f"{source}, {label}, {target}.",),
    )


def one_edge(label="party", **data):
    """A party in a case, and the line between them."""
    graph = nx.MultiDiGraph()
    graph.add_node("a", label="A", kind="Person")
    graph.add_node("b", label="B", kind="LegalCase")
    graph.add_edge("a", "b", key="k", kind="PartyParticipation", label=label, **data)
    return graph
