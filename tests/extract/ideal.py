"""The records of a reader that finds every wanted fact of a gold and no other: gold must be attainable.

Each fact about a suit has a case of its own here, which nothing but its suing party joins.
"""

from __future__ import annotations

from decimal import Decimal

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
    Records,
    Relief,
    Ruling,
    Statement,
    Status,
    Time,
)

KINDS = {
    Affiliation: "affiliations",
    Case: "cases",
    CaseGroup: "groups",
    Claim: "claims",
    Counsel: "counsel",
    Event: "events",
    Filing: "filings",
    Judge: "judges",
    Party: "parties",
    Relief: "reliefs",
    Ruling: "rulings",
    Statement: "statements",
    Status: "statuses",
}


def first(gold, pattern):
    """The first alternative; for a wildcard, the first entity."""
    return pattern.split("|")[0].replace("*", next(iter(gold.entities)))


def suit(key, suing, sued=(), capacities=("plaintiff", "defendant"), **fields):
    yield Case(key=key, name=key, **fields)
    yield from (Party(agent=one, case=key, capacity=capacities[0]) for one in suing)
    yield from (Party(agent=one, case=key, capacity=capacities[1]) for one in sued)


def motion(key, category, **fields):
    return Filing(key=key, kind="Motion", name=key, case=key, category=category, **fields)


def money(key, amount, currency, against):
    aimed = (against,) if against else ()
    return Relief(
        key=f"{key}-sum", category="damages", amount=Decimal(amount), currency=currency, directed_at=aimed
    )


def of_suit(key, relation, a, *rest):
    match relation, rest:
        case "sues", [b]:
            yield from suit(key, [a], [b])
        case "countersues", [b]:
            yield from suit(key, [a], [b], ("counterclaimant", "counterdefendant"))
        case "heard_in", [court]:
            yield from suit(key, [a], court=court)
        case "docket", [number]:
            yield from suit(key, [a], docket_number=number)
        case "filed", [date]:
            yield from suit(key, [a], filed=Time(date, date))
        case "judge", [b]:
            yield from suit(key, [b])
            yield Judge(agent=a, case=key)
        case "related", [kind, b]:
            yield from suit(f"{key}-other", [b])
            yield from suit(key, [a], relations=(CaseRelation(kind=kind, case=f"{key}-other"),))


def of_request(key, relation, a, *rest):
    match relation, rest:
        case "requests", [category, b]:
            yield motion(key, category, on_behalf_of=(a,), directed_at=(b,) if b else ())
        case "opposes", [category]:
            yield motion(key, category, opposed_by=(a,))
        case "outcome", [result]:
            yield motion(key, a)
            yield Ruling(
                key=f"{key}-r", name="r", case=key, dispositions=(Disposition(decides=key, outcome=result),)
            )
        case "outcome_open", []:
            yield motion(key, a)
            again = Disposition(decides=key, may_be_revisited=True)
            yield Ruling(key=f"{key}-r", name="r", case=key, dispositions=(again,))


def of_claim(key, relation, a, *rest):
    bare = {"key": key, "name": key, "case": key, "claimants": (a,)}
    match relation, rest:
        case "claim", [b, theory]:
            yield Claim(**bare, respondents=(b,), theories=(theory,))
        case "status", [subject, state]:
            yield Claim(**bare, respondents=(), theories=() if subject == "claims" else (subject,))
            yield Status(key=f"{key}-s", of=key, status=state)
        case "sum", [b, amount, currency]:
            yield Claim(**bare, respondents=(), relief=(f"{key}-sum",))
            yield money(key, amount, currency, b)
        case "awarded", [b, amount, currency]:
            yield Event(key=key, name=key, concerns=(a, f"{key}-sum"))
            yield money(key, amount, currency, b)


def of_people(key, relation, a, *rest):
    match relation, rest:
        case "represents", [b]:
            yield Counsel(agent=a, case=key, client=b)
        case "position", [position, b]:
            yield Affiliation(person=a, position=position, organization=b or None)
        case "group", []:
            yield CaseGroup(key=key, name=key, count=int(a))
        case "says", [category, snippet]:
            kind = "argument" if category == "denial" else category
            yield Statement(
                key=key, text=snippet, category=kind, standing="disputed", stated_by=(a,), evidence=(snippet,),
                negated=category == "denial" or None,
            )  # fmt: skip


def counsel_with_firms(records, firms):
    for one in records:
        firm = firms.get(one.agent) if isinstance(one, Counsel) else None
        yield one if firm is None else Counsel(agent=one.agent, case=one.case, client=one.client, firm=firm)


def ideal(gold):
    """The records that the gold asks for."""
    facts = [tuple(first(gold, part) if place < 3 or row[0] != "says" else part for place, part in enumerate(row))
             for row in gold.facts]  # fmt: skip
    spouses = {row[1]: row[2] for row in facts if row[0] == "spouse"}
    firms = {row[1]: row[2] for row in facts if row[0] == "firm"}
    agents = tuple(
        Agent(key=key, kind=one.kind, name=one.names[0], court=one.court, spouse=spouses.get(key))
        for key, one in gold.entities.items()
    )
    makers = (of_suit, of_request, of_claim, of_people)
    made = [one for place, row in enumerate(facts) for make in makers for one in make(f"f{place}", *row)]
    every = list(counsel_with_firms(made, firms))
    rows = {name: tuple(one for one in every if type(one) is kind) for kind, name in KINDS.items()}
    return Records(document=Document(title="ideal"), agents=agents, **rows)
