"""What is wrong with a document's graph: its shapes, and quotes that are not where they say.

pySHACL takes about a second a document, a hundred times what reading one costs: so documents are checked one
by one, when asked, with no more of the vocabulary than the shapes look at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal

import msgspec
import pyoxigraph as ox
import rdflib
from msgspec import Struct
from pyshacl import validate
from rdflib.namespace import OWL, RDF, RDFS, SH, SKOS

from kg.rdf.terms import LE, LEV, OA, document_graph, ontology, source_iri

Severity = Literal["violation", "warning", "info"]
SEVERITIES: dict[rdflib.term.Node, Severity] = {
    SH.Violation: "violation",
    SH.Warning: "warning",
    SH.Info: "info",
}


class Finding(Struct, frozen=True, order=True):
    """One thing found: how grave, in which document, by which rule, at which node, and in a sentence."""

    severity: Severity
    document: str
    rule: str
    node: str
    message: str


def check_document(
    quads: bytes, sha256: str, text: str | None, pointed: Callable[[str], object] | None
) -> tuple[Finding, ...]:
    """The findings on one document's quads, sorted.

    ``text`` is what its offsets count in; ``pointed`` gives the JSON value at a pointer. Where there is
    neither (a graph exported elsewhere) that is told once, as an info.
    """
    found = {*_shapes(quads, sha256), *_quotes(quads, sha256, text, pointed)}
    return tuple(sorted(found))


def check_ontology() -> tuple[Finding, ...]:
    """The findings of the hygiene rules on the ontology's own files, sorted."""
    store = ox.Store()
    for name in ("legal-entities.ttl", "schemes.ttl"):
        store.load((ontology() / name).read_bytes(), format=ox.RdfFormat.TURTLE)
    found = set()
    for file in (ontology() / "hygiene").iterdir():
        rule = file.read_text(encoding="utf-8")
        sentence = rule.partition("\n")[0].lstrip("# ")
        rows = store.query(rule)
        assert isinstance(rows, ox.QuerySolutions)
        for row in rows:
            node = str(row[0]).strip("<>")
            found.add(Finding("violation", "ontology", file.name.removesuffix(".rq"), node, sentence))
    return tuple(sorted(found))


def _shapes(quads: bytes, sha256: str) -> Iterator[Finding]:
    data = rdflib.Graph()
    for quad in ox.parse(quads, format=ox.RdfFormat.N_QUADS):
        data.add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))
    for concept in {value for value in data.objects() if str(value).startswith(LEV)}:
        for known in _concepts().transitive_objects(concept, SKOS.broader):
            data += _concepts().triples((known, None, None))
    _, report, _ = validate(data, shacl_graph=_shapes_graph(), ont_graph=_classes(), inference="none")
    for result in report.subjects(RDF.type, SH.ValidationResult):
        severity = SEVERITIES[report.value(result, SH.resultSeverity)]
        shape = report.value(result, SH.sourceShape)
        rule = str(shape).rpartition("#")[2] if isinstance(shape, rdflib.URIRef) else "shape"
        message = str(report.value(result, SH.resultMessage)).partition("\n")[0]
        yield Finding(severity, f"doc-{sha256[:8]}", rule, str(report.value(result, SH.focusNode)), message)


def _term(term: ox.NamedNode | ox.Literal | object) -> rdflib.term.Node:
    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    assert isinstance(term, ox.Literal)
    if term.language:
        return rdflib.Literal(term.value, lang=term.language)
    plain = term.datatype.value == "http://www.w3.org/2001/XMLSchema#string"
    return rdflib.Literal(
        term.value, datatype=rdflib.XSD.string if plain else rdflib.URIRef(term.datatype.value)
    )


@lru_cache(maxsize=1)
def _shapes_graph() -> rdflib.Graph:
    return rdflib.Graph().parse(data=(ontology() / "shapes.ttl").read_text(encoding="utf-8"), format="turtle")


@lru_cache(maxsize=1)
def _classes() -> rdflib.Graph:
    """Which class is below which: all that shapes follow of the ontology."""
    whole = rdflib.Graph().parse(data=(ontology() / "legal-entities.ttl").read_text(encoding="utf-8"))
    needed = rdflib.Graph()
    needed += whole.triples((None, RDFS.subClassOf, None))
    needed += whole.triples((None, RDF.type, OWL.Class))
    return needed


@lru_cache(maxsize=1)
def _concepts() -> rdflib.Graph:
    """Which concept is below which, and in which scheme: all that shapes follow of the schemes."""
    whole = rdflib.Graph().parse(data=(ontology() / "schemes.ttl").read_text(encoding="utf-8"))
    needed = rdflib.Graph()
    needed += whole.triples((None, SKOS.broader, None))
    needed += whole.triples((None, SKOS.inScheme, None))
    return needed


def _quotes(
    quads: bytes, sha256: str, text: str | None, pointed: Callable[[str], object] | None
) -> Iterator[Finding]:
    document, own = f"doc-{sha256[:8]}", source_iri(sha256)
    for span, source, place in _spans(quads, sha256):
        if source != own or (text is None and pointed is None):
            yield Finding(
                "info",
                document,
                "Quote",
                source,
                "the quoted document is not kept here, its quotes are unproved",
            )
        elif not _is_there(place, text, pointed):
            yield Finding(
                "violation", document, "Quote", span, f"the document does not say {place.quote!r} there"
            )


class Place(Struct, frozen=True):
    """A quote and where it says it stands."""

    quote: str
    start: int | None
    pointer: str | None


def _spans(quads: bytes, sha256: str) -> Iterator[tuple[str, str, Place]]:
    """Each span's IRI, the source it names, and its place."""
    told: dict[str, dict[str, str]] = {}
    wanted = (OA, LE + "pointer")
    graph = document_graph(sha256)
    for quad in ox.parse(quads, format=ox.RdfFormat.N_QUADS):
        if quad.predicate.value.startswith(wanted) and getattr(quad.graph_name, "value", "") == graph:
            told.setdefault(quad.subject.value, {})[quad.predicate.value] = quad.object.value
    for span, said in sorted(told.items()):
        if OA + "hasSelector" in said:
            at = told.get(said[OA + "hasSelector"], {})
            start = at.get(OA + "start")
            place = Place(
                at.get(OA + "exact", ""), None if start is None else int(start), at.get(LE + "pointer")
            )
            yield span, said.get(OA + "hasSource", ""), place


def _is_there(place: Place, text: str | None, pointed: Callable[[str], object] | None) -> bool:
    if place.start is not None and text is not None:
        return text[place.start : place.start + len(place.quote)] == place.quote
    if place.pointer is not None and pointed is not None:
        return place.quote in str(pointed(place.pointer))
    return False


def pointer_into(data: bytes) -> Callable[[str], object]:
    """The values of a JSON document by RFC 6901 pointers; an empty text where a pointer leads nowhere."""
    whole = msgspec.json.decode(data)

    def pointed(pointer: str) -> object:
        value: object = whole
        for step in pointer.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            try:
                value = value[int(key)] if isinstance(value, list) else value[key]  # type: ignore[index]
            except (KeyError, IndexError, ValueError, TypeError):
                return ""
        return value

    return pointed
