"""A small gold, and the records of a perfect reading of its text."""

from __future__ import annotations

from decimal import Decimal

from kg.extract.measure.gold import Entity, Gold
from kg.model import (
    Affiliation,
    Agent,
    Case,
    CaseGroup,
    CaseRelation,
    Claim,
    Counsel,
    Disposition,
    Document,
    Event,
    Filing,
    Judge,
    Party,
    Quote,
    Records,
    Relief,
    Ruling,
    Statement,
    Status,
    Time,
)

GOLD = Gold(
    text="own.txt",
    part="tuned",
    entities={
        "roe": Entity("Person", ("Jane Roe", "Roe")),
        "acme": Entity("Organization", ("Acme, Inc.", "Acme")),
        "doe": Entity("Person", ("José Doe",)),
        "poe": Entity("Person", ("Ann Poe",)),
        "firm": Entity("LawFirm", ("Poe & Poe LLP",)),
        "nysd": Entity("Court", ("Southern District of New York",), court="nysd"),
        "loe": Entity("Person", ("Max Loe",), optional=True),
    },
    facts=(
        ("sues", "roe", "acme"),
        ("countersues", "acme", "roe"),
        ("related", "acme", "countersuit", "roe"),
        ("heard_in", "roe", "nysd"),
        ("judge", "doe", "roe"),
        ("docket", "roe", "1:24-cv-10049"),
        ("filed", "roe", "2024-12-31"),
        ("represents", "poe", "roe"),
        ("firm", "poe", "firm"),
        ("position", "poe", "partner", "firm"),
        ("requests", "acme", "motiontodismiss", "roe|"),
        ("opposes", "roe", "motiontodismiss"),
        ("outcome", "motiontodismiss", "denied"),
        ("outcome_open", "motiontodismiss"),
        ("claim", "roe", "acme", "defamation"),
        ("status", "roe", "defamation", "pending"),
        ("sum", "roe", "acme", "5000000", "USD"),
        ("awarded", "roe", "acme", "10", "USD"),
        ("spouse", "roe", "loe"),
        ("group", "6"),
        ("says", "roe", "allegation", "printed a lie about her"),
        ("says", "acme", "denial", "denied that it lied"),
    ),
    never=(("sues", "acme", "loe"),),
    alleged=(("outcome", "motiontodismiss", "granted"),),
    may=(("status", "roe", "claims", "pending"),),
)

PERFECT = Records(
    document=Document(title="own"),
    agents=(
        Agent(key="a", kind="Person", name="Ms. Jane Roe", spouse="x"),
        Agent(key="b", kind="Organization", name="ACME Inc"),
        Agent(key="j", kind="Person", name="Judge Jose Doe"),
        Agent(key="l", kind="Person", name="Ann Poe"),
        Agent(key="f", kind="LawFirm", name="Poe & Poe, LLP"),
        Agent(key="x", kind="Person", name="Max Loe"),
        Agent(key="team", kind="LegalTeam", name="Acme's lawyers"),
    ),
    affiliations=(
        Affiliation(person="l", position="partner", organization="f"),
        Affiliation(person="j", position="usdistrictjudge"),
    ),
    cases=(
        Case(key="c", name="c", court="nysd", docket_number="1:24-CV-10049-LJL", filed=Time("then", "2024-12-31")),
        Case(key="d", name="d", relations=(CaseRelation(kind="countersuit", case="c"),)),
    ),
    groups=(CaseGroup(key="g", name="six suits", count=6),),
    parties=(
        Party(agent="a", case="c", capacity="plaintiff"),
        Party(agent="b", case="c", capacity="defendant"),
        Party(agent="b", case="d", capacity="plaintiff"),
        Party(agent="a", case="d", capacity="defendant"),
    ),
    counsel=(
        Counsel(agent="l", case="c", client="a", firm="f"),
        Counsel(agent="team", case="c", client="b"),
    ),
    judges=(Judge(agent="j", case="c"),),
    filings=(
        Filing(
            key="m", kind="Motion", name="motion", case="c", category="motiontodismiss",
            filed_by=("team",), opposed_by=("a",),
        ),
    ),
    rulings=(
        Ruling(
            key="r", name="order", case="c",
            dispositions=(Disposition(decides="m", outcome="denied", may_be_revisited=True),),
        ),
    ),
    events=(Event(key="e", name="verdict", case="c", concerns=("a", "won")),),
    claims=(
        Claim(
            key="k", name="libel", case="c", claimants=("a",), respondents=("b",),
            theories=("defamation",), relief=("asked",),
        ),
    ),
    reliefs=(
        Relief(key="asked", category="damages", amount=Decimal("5E+6"), currency="USD"),
        Relief(key="won", category="damages", amount=Decimal(10), currency="USD", directed_at=("b",)),
    ),
    statuses=(
        Status(key="s", of="k", status="pending"),
        Status(key="t", of="c", status="pending"),
        Status(key="u", of="k", status="asserted"),
    ),
    statements=(
        Statement(
            key="1", text="a lie", category="allegation", standing="disputed", stated_by=("a",),
            evidence=(Quote("says the paper printed a lie about her"),),
        ),
        Statement(
            key="2", text="no lie", category="argument", standing="disputed", stated_by=("team",), negated=True,
            evidence=("It denied that it lied",),
        ),
        Statement(key="3", text="it rained", category="report", standing="undisputed"),
    ),
)  # fmt: skip
