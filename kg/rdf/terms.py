"""Names of the graph: one constant for each namespace, and the IRIs that are a function of content.

IRIs of registered things come from their register (`id:court-us-nysd`, a docket by court and number); all
others are the first 12 of base32(sha256(NFC(kind|scope|key))): 60 bits, so about a 4e-7 chance of
any clash at a million nodes.
"""

from __future__ import annotations

import re
from base64 import b32encode
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from unicodedata import normalize

BASE = "https://w3id.org/lekg/"
LE = BASE + "ns#"
LEV = BASE + "voc/"
ID = BASE + "id/"
LGRAPH = BASE + "graph/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
SCHEMA = "https://schema.org/"
FOAF = "http://xmlns.com/foaf/0.1/"
ORG = "http://www.w3.org/ns/org#"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"
OWL = "http://www.w3.org/2002/07/owl#"

PREFIXES: dict[str, str] = {
    "dcterms": DCTERMS,
    "foaf": FOAF,
    "id": ID,
    "le": LE,
    "lev": LEV,
    "lgraph": LGRAPH,
    "oa": OA,
    "org": ORG,
    "owl": OWL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "skos": SKOS,
    "xsd": XSD,
}
"""Prefix → namespace, known to every query without being declared."""

META = LGRAPH + "meta"
IDENTITY = LGRAPH + "identity"
REFERENCE = LGRAPH + "reference"
DERIVED = LGRAPH + "derived"


def ontology() -> Traversable:
    """The folder of the ontology: inside the installed package, or beside it in a checkout."""
    shipped = files("kg") / "ontology"
    return shipped if shipped.is_dir() else Path(__file__).parents[2] / "ontology"


def document_graph(document_sha256: str) -> str:
    """The IRI of the named graph of one document."""
    return f"{LGRAPH}doc-{document_sha256[:8]}"


def source_iri(document_sha256: str) -> str:
    """The IRI of the source document itself."""
    return f"{ID}source-{document_sha256[:8]}"


def court_iri(court: str) -> str:
    """The IRI of a registered court by its courts-db id."""
    return f"{ID}court-us-{court}"


def case_iri(court: str, docket_number: str) -> str:
    """The IRI of a case by its court's id and its docket number, however the number is padded."""
    return f"{ID}case-us-{court}-{docket_slug(docket_number)}"


def registered_iri(kind: str, register: str) -> str:
    """The IRI of a thing by the identifier that some register gives it.

    >>> registered_iri("Person", "wikidata:Q42")
    'https://w3id.org/lekg/id/person-wikidata-q42'
    """
    slug = re.sub(r"[^a-z0-9]+", "-", register.casefold()).strip("-")
    return f"{ID}{kind.lower()}-{slug}"


def hashed_iri(kind: str, *content: str) -> str:
    """The IRI of a thing that no register knows: a function of its kind and content."""
    text = normalize("NFC", "|".join((kind, *content)))
    digest = b32encode(sha256(text.encode("utf-8", "surrogatepass")).digest())
    return f"{ID}{kind.lower()}-{digest[:12].decode().lower()}"


NUMBER = re.compile(r"(?:(\d+):)?(\d{2}|\d{4})-([a-z]{1,4})-0*(\d+)", re.IGNORECASE)
CIVIL = re.compile(r"(?<=\d)(?: ?civ\.? ?|cv)(?=\d)", re.IGNORECASE)
"""A civil case's kind within its number, as some judges print it: "24 Civ. 10049", "3:24cv10049"."""


@lru_cache(maxsize=4096)
def docket_slug(number: str) -> str:
    """A docket number as it stands in an IRI: judges' initials off, serial padded to five digits.

    >>> docket_slug("1:24-CV-10049-LJL"), docket_slug("24 Civ. 10049"), docket_slug("17-15589")
    ('1-24-cv-10049', '24-cv-10049', '17-15589')
    """
    found = NUMBER.match(CIVIL.sub("-cv-", number.strip()))
    if found:
        office = f"{found[1]}-" if found[1] else ""
        return f"{office}{found[2][-2:]}-{found[3].lower()}-{int(found[4]):05d}"
    return re.sub(r"[^a-z0-9]+", "-", number.casefold()).strip("-")
