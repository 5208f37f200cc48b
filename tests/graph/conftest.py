"""A small matter of our own: two suits, four companies, and a lawyer who changed sides between them."""

from __future__ import annotations

from functools import partial
from hashlib import sha256

import pyoxigraph as ox
import pytest

from kg.graph.declare import Ask
from kg.model import (
    Agent,
    Case,
    CaseRelation,
    Claim,
    Counsel,
    Disposition,
    DocketEntry,
    Document,
    Filing,
    Judge,
    Party,
    Proposition,
    Records,
    Ruling,
    Statement,
    Status,
    Time,
    locate,
)
from kg.rdf import question
from kg.rdf.derive import derive_all
from kg.rdf.lexical import lexical
from kg.rdf.relations import encode
from kg.rdf.terms import REFERENCE, ontology

TEXT = """Arrow Steel Inc. sued Birch Rail LLC in 1:20-cv-00001, filed 01/02/2020, before Judge Cairn.
Ada Dale of Elm & Fenn LLP acts for Arrow Steel Inc.
Bo Glen of Heath & Isle LLP acts for Birch Rail LLC until 03/01/2021.
Heath & Isle LLP, through Cy Knoll, later acted for Arrow Steel Inc. in 1:22-cv-00002 against Moor Glass Ltd.
Motion to Compel filed by Arrow Steel Inc. on 02/02/2020. ORDER denying 5 Motion to Compel. A hearing was held.
Arrow alleges that Birch overcharged. Birch denies it. Ada Dale is married to Fay Dale. The second suit followed the first.
"""


def agent(key: str, kind: str, name: str) -> Agent:
    return Agent(key=key, kind=kind, name=name, evidence=(name,))


def records() -> Records:
    first = Time("01/02/2020", edtf="2020-01-02", evidence=("01/02/2020",))
    return Records(
        document=Document(title="Notes on two suits", text=TEXT),
        agents=(
            agent("arrow", "Organization", "Arrow Steel Inc."),
            agent("birch", "Organization", "Birch Rail LLC"),
            agent("moor", "Organization", "Moor Glass Ltd"),
            Agent(
                key="ada",
                kind="Person",
                name="Ada Dale",
                spouse="fay",
                evidence=("Ada Dale is married to Fay Dale",),
            ),
            agent("fay", "Person", "Fay Dale"),
            agent("bo", "Person", "Bo Glen"),
            agent("cy", "Person", "Cy Knoll"),
            agent("elm", "LawFirm", "Elm & Fenn LLP"),
            agent("heath", "LawFirm", "Heath & Isle LLP"),
            agent("judge", "Person", "Judge Cairn"),
        ),
        cases=(
            Case(
                key="one",
                name="Arrow v. Birch",
                court="nysd",
                docket_number="1:20-cv-00001",
                filed=first,
                evidence=("1:20-cv-00001",),
            ),
            Case(
                key="two",
                name="Arrow v. Moor",
                court="nysd",
                docket_number="1:22-cv-00002",
                relations=(CaseRelation(kind="related", case="one"),),
                evidence=("1:22-cv-00002", "The second suit followed the first"),
            ),
        ),
        parties=(
            Party(
                agent="arrow",
                case="one",
                capacity="plaintiff",
                printed=("Plaintiff",),
                evidence=("Arrow Steel Inc. sued",),
            ),
            Party(agent="birch", case="one", capacity="defendant", evidence=("sued Birch Rail LLC",)),
            Party(agent="arrow", case="two", capacity="plaintiff", evidence=("acted for Arrow Steel Inc.",)),
            Party(agent="moor", case="two", capacity="defendant", evidence=("against Moor Glass Ltd",)),
        ),
        counsel=(
            Counsel(
                agent="ada",
                case="one",
                client="arrow",
                firm="elm",
                evidence=("Ada Dale of Elm & Fenn LLP acts for Arrow Steel Inc.",),
            ),
            Counsel(
                agent="bo",
                case="one",
                client="birch",
                firm="heath",
                terminated=Time("03/01/2021", edtf="2021-03-01", evidence=("03/01/2021",)),
                evidence=("Bo Glen of Heath & Isle LLP acts for Birch Rail LLC",),
            ),
            Counsel(agent="cy", case="two", client="arrow", firm="heath", evidence=("through Cy Knoll",)),
        ),
        judges=(
            Judge(agent="judge", case="one", capacity="presidingjudge", evidence=("before Judge Cairn",)),
        ),
        entries=(DocketEntry(key="e5", case="one", number="5", evidence=("5 Motion to Compel",)),),
        filings=(
            Filing(
                key="motion",
                kind="Motion",
                name="Motion to Compel",
                case="one",
                category="motiontocompel",
                on_behalf_of=("arrow",),
                entry="e5",
                time=Time("02/02/2020", edtf="2020-02-02", evidence=("02/02/2020",)),
                evidence=("Motion to Compel filed by Arrow Steel Inc.",),
                precedes=("order",),
            ),
        ),
        rulings=(
            Ruling(
                key="order",
                name="Order on the motion",
                case="one",
                issued_by=("judge",),
                dispositions=(
                    Disposition(decides="motion", outcome="denied", evidence=("denying 5 Motion to Compel",)),
                ),
                evidence=("ORDER denying 5 Motion to Compel",),
            ),
        ),
        claims=(
            Claim(
                key="claim",
                name="overcharging",
                case="one",
                claimants=("arrow",),
                respondents=("birch",),
                theories=("breachofcontract",),
                evidence=("Birch overcharged",),
            ),
        ),
        statuses=(Status(key="asserted", of="claim", status="asserted", evidence=("Arrow alleges",)),),
        statements=(
            Statement(
                key="alleged",
                text="Birch overcharged Arrow.",
                category="allegation",
                standing="disputed",
                stated_by=("arrow",),
                proposition=Proposition(subject="birch", predicate="isAdverseTo", object="arrow"),
                evidence=("Arrow alleges that Birch overcharged",),
            ),
            Statement(
                key="denied",
                text="Birch did not overcharge Arrow.",
                category="argument",
                standing="disputed",
                stated_by=("birch",),
                disputes=("alleged",),
                evidence=("Birch denies it",),
            ),
        ),
    )


class Held:
    """An engine's store, asked as kg asks."""

    def __init__(self, store: ox.Store) -> None:
        self.store = store

    def query(self, sparql, parameters):
        return question.ask(self.store, sparql, parameters)


@pytest.fixture(scope="session")
def ask() -> Ask:
    store = ox.Store()
    made = locate(records(), TEXT)
    store.load(encode(made, sha256(TEXT.encode()).hexdigest()), format=ox.RdfFormat.N_QUADS)
    for name in ("legal-entities.ttl", "schemes.ttl"):
        data = (ontology() / name).read_bytes()
        store.load(data, format=ox.RdfFormat.TURTLE, to_graph=ox.NamedNode(REFERENCE))
    store.load(derive_all(Held(store)), format=ox.RdfFormat.N_QUADS)
    return partial(lexical, store)
