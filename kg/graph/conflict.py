"""Conflicts of interests: a lawyer, or a firm at that time, for two sides that are adverse in any case.

The questions start from the few (one actor's representations, then who is adverse to those clients) because
engines join the flat question badly: see `tests/bench/bench_conflict.py` for the ratio.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from msgspec import Struct

from kg.graph.declare import Ask

ACTED_BY = """{ VALUES ?hand { %s } ?r le:hasParticipant ?hand }
    UNION { VALUES ?hand { %s } ?r le:throughFirm ?hand }"""
ACTED_FOR = "{ VALUES ?hand { %s } ?r le:onBehalfOf ?hand }"
ACTING = """SELECT DISTINCT ?hand ?r ?lawyer ?firm ?client ?case ?since ?until ?filed ?ended WHERE {
  { SELECT DISTINCT ?hand ?r WHERE { %s ?r a le:Representation } }
  ?r le:hasParticipant ?lawyer ; le:onBehalfOf ?client ; le:inCase ?case .
  FILTER(?lawyer != ?client)
  OPTIONAL { ?r le:throughFirm ?firm }
  OPTIONAL { ?r le:hasTime/le:edtfValue ?since }
  OPTIONAL { ?r le:terminationTime/le:edtfValue ?until }
  OPTIONAL { ?case le:filingTime/le:edtfValue ?filed }
  OPTIONAL { ?case le:terminationTime/le:edtfValue ?ended }
}"""
ADVERSE = """SELECT DISTINCT ?one ?other WHERE {
  { SELECT DISTINCT ?one WHERE { { SELECT DISTINCT ?hand ?r WHERE { %s } } ?r le:onBehalfOf ?one } }
  GRAPH lgraph:derived { ?one le:isAdverseTo ?other }
}"""
GROUNDS = """SELECT DISTINCT ?one ?other ?case ?document ?quote WHERE {
  VALUES (?one ?other) { %s }
  { ?a le:hasParticipant ?one ; a le:PartyParticipation ; le:inCase ?case .
    ?b le:hasParticipant ?other ; a le:PartyParticipation ; le:inCase ?case .
    VALUES ?side { 1 2 } BIND(IF(?side = 1, ?a, ?b) AS ?basis) }
  UNION { ?basis a le:Claim ; le:hasClaimant ?one ; le:hasRespondent ?other ; le:inCase ?case }
  UNION { ?basis a le:Claim ; le:hasClaimant ?other ; le:hasRespondent ?one ; le:inCase ?case }
  ?basis le:hasEvidence ?span . ?span oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote
}"""
QUOTES = """SELECT ?r ?document ?quote WHERE {
  VALUES ?r { %s } ?r le:hasEvidence ?span . ?span oa:hasSource ?document ; oa:hasSelector/oa:exact ?quote
}"""


class Words(Struct, frozen=True, order=True):
    """A quote and the document it stands in."""

    document: str
    quote: str


class Acting(Struct, frozen=True, order=True):
    """One lawyer's acting for one client in one case; ``since`` and ``until`` are EDTF, empty where unknown.

    A representation that prints no dates of its own is bounded by its case's.
    """

    case: str
    client: str
    lawyer: str
    firm: str
    since: str
    until: str
    evidence: tuple[Words, ...] = ()


class Ground(Struct, frozen=True, order=True):
    """A case in which the two are adverse, and the words that say so."""

    case: str
    evidence: tuple[Words, ...]


class Conflict(Struct, frozen=True, order=True):
    """One hand (a lawyer or a firm) for two who are adverse.

    ``for_other`` may be empty when an opponent was asked for.
    """

    hand: str
    one: str
    other: str
    adverse_in: tuple[Ground, ...]
    for_one: tuple[Acting, ...]
    for_other: tuple[Acting, ...]


Clients = dict[str, dict[str, set[str]]]
"""Hand → client → representations."""


def conflicts(ask: Ask, actors: Collection[str], opponents: Collection[str] = ()) -> tuple[Conflict, ...]:
    """The conflicts of a lawyer or firm, or of the lawyers and firms of a party, in order of their IRIs.

    With opponents: every representation by the actors of somebody adverse to one of them, whether or not
    the actors ever acted for the opponent too.
    """
    acted, hands = _acting(ask, _by(actors)), set(actors)
    parties: set[str] = set()
    if not acted:
        parties = set(actors)
        own = _acting(ask, ACTED_FOR % _iris(actors))
        hands = {name for row in own for name in (row[2], row[3]) if name}
        acted = _acting(ask, _by(hands)) if hands else []
    clients: Clients = defaultdict(lambda: defaultdict(set))
    for hand, representation, _, _, client, *_ in acted:
        clients[hand][client].add(representation)
    adverse = set(ask(ADVERSE % _by(hands))) if acted else set()
    found = [
        (hand, *pair)
        for hand in sorted(clients)
        for pair in _pairs(clients[hand], adverse, parties, set(opponents))
    ]
    return _told(ask, found, clients, acted)


def _pairs(
    own: dict[str, set[str]], adverse: Iterable[tuple[str, ...]], parties: set[str], opponents: set[str]
) -> list[tuple[str, str]]:
    """Who of one hand's clients is adverse to whom, each pair once."""
    pairs = set()
    for one, other in adverse:
        if one not in own:
            continue
        if opponents:
            if other in opponents:
                pairs.add((one, other))
        elif other in own and (not parties or {one, other} & parties):
            pairs.add((min(one, other), max(one, other)))
    return sorted(pairs)


def _told(
    ask: Ask, found: list[tuple[str, str, str]], clients: Clients, acted: list[tuple[str, ...]]
) -> tuple[Conflict, ...]:
    """The conflicts with their representations, grounds and words."""
    if not found:
        return ()
    wanted = {
        r for hand, one, other in found for client in (one, other) for r in clients[hand].get(client, ())
    }
    words = _quotes(ask, wanted)
    rows = {row[1]: _acting_of(row, words) for row in acted if row[1] in wanted}
    grounds = _grounds(ask, {(one, other) for _, one, other in found})

    def sides(hand: str, client: str) -> tuple[Acting, ...]:
        return tuple(sorted({rows[r] for r in clients[hand].get(client, ())}))

    return tuple(
        Conflict(hand, one, other, grounds.get((one, other), ()), sides(hand, one), sides(hand, other))
        for hand, one, other in found
    )


def _by(hands: Collection[str]) -> str:
    return ACTED_BY % (_iris(hands), _iris(hands))


def _acting(ask: Ask, pattern: str) -> list[tuple[str, ...]]:
    return sorted(ask(ACTING % pattern))


def _acting_of(row: tuple[str, ...], words: dict[str, set[Words]]) -> Acting:
    _, r, lawyer, firm, client, case, since, until, filed, ended = row
    evidence = tuple(sorted(words.get(r, ())))
    return Acting(case, client, lawyer, firm, since or filed, until or ended, evidence)


def _quotes(ask: Ask, representations: Collection[str]) -> dict[str, set[Words]]:
    words: dict[str, set[Words]] = defaultdict(set)
    for r, document, quote in ask(QUOTES % _iris(representations)):
        words[r].add(Words(document, quote))
    return words


def _grounds(ask: Ask, pairs: Collection[tuple[str, str]]) -> dict[tuple[str, str], tuple[Ground, ...]]:
    rows = ask(GROUNDS % " ".join(f"(<{one}> <{other}>)" for one, other in sorted(pairs)))
    words: dict[tuple[str, str], dict[str, set[Words]]] = defaultdict(lambda: defaultdict(set))
    for one, other, case, document, quote in rows:
        words[one, other][case].add(Words(document, quote))
    return {
        pair: tuple(Ground(case, tuple(sorted(said))) for case, said in sorted(cases.items()))
        for pair, cases in words.items()
    }


def _iris(iris: Collection[str]) -> str:
    return " ".join(f"<{iri}>" for iri in sorted(iris))
