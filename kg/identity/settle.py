"""Identity settled: the decisions known so far, and the rule's, made the names the index is read under."""

from __future__ import annotations

from collections.abc import Collection

from kg.identity.decide import Link, names
from kg.identity.propose import (
    RULES,
    decided,
    is_in_doubt,
    one_case,
    same_name_same_case,
    surname_same_case,
)
from kg.rdf.quads import Quads, canonical
from kg.rdf.remote import Remote
from kg.rdf.store import Store
from kg.rdf.terms import IDENTITY, LE, LEV, PROV, RDF, hashed_iri

ALL_CASES = "SELECT DISTINCT ?case WHERE { ?case a le:LegalCase }"


def settle(store: Store | Remote, cases: Collection[str]) -> bool:
    """Whether any name changed, after the rules have looked at these cases."""
    links = one_case(store.lexical)
    is_changed = _follow(store, links)
    looked = {*cases, *(case for link in links for case in (link.one, link.other))}
    if is_in_doubt(store.lexical, looked):
        return settle_anew(store) or is_changed
    is_changed = _follow(store, tuple(same_name_same_case(store.lexical, looked))) or is_changed
    _propose(store, looked)
    return is_changed


def _propose(store: Store | Remote, cases: Collection[str]) -> None:
    """Nothing; what may be one stands as a candidate, save where it is decided already."""
    known = {frozenset((link.one, link.other)) for link in decided(store.lexical)}
    links = surname_same_case(store.lexical, cases)
    new = [link for link in links if frozenset((link.one, link.other)) not in known]
    store.extend_graph(IDENTITY, _quads(new, "candidate", "0.5"))


def _follow(store: Store | Remote, new: Collection[Link]) -> bool:
    """Whether any name changed when new links joined those that stand."""
    store.extend_graph(IDENTITY, _quads(new, "accepted", "0.97"))
    return store.rename(names((*decided(store.lexical), *new)))


def settle_anew(store: Store | Remote) -> bool:
    """Whether any name changed, after all that the rules once decided is forgotten and decided again."""
    kept = tuple(link for link in decided(store.lexical) if link.decided_by not in RULES)
    for rule in sorted(RULES):
        store.drop_lines(IDENTITY, PROV + "wasAttributedTo", rule)
    changed = store.rename(names(kept))
    changed = _follow(store, one_case(store.lexical)) or changed
    every = {case for (case,) in store.lexical(ALL_CASES)}
    changed = _follow(store, tuple(same_name_same_case(store.lexical, every))) or changed
    _propose(store, every)
    return changed


def _quads(links: Collection[Link], standing: str, confidence: str) -> bytes:
    write = Quads(IDENTITY)
    for link in links:
        iri = hashed_iri("identity", "rule", link.one, link.other)
        write.link(iri, RDF + "type", LE + "IdentityLink")
        write.link(iri, LE + "linksEntity", link.one)
        write.link(iri, LE + "linksEntity", link.other)
        write.link(iri, LE + "hasStatus", f"{LEV}link-{standing}")
        write.typed(iri, LE + "confidence", confidence, "decimal")
        write.text(iri, PROV + "wasAttributedTo", link.decided_by)
    return canonical(write)
