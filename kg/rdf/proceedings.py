"""What happens in a case as quads: filings, rulings, events, claims, relief, status, statements."""

from __future__ import annotations

from kg.model import Claim, Disposition, Event, Filing, Relief, Ruling, Statement, Status
from kg.rdf.encode import COMMENT, TYPE, Page
from kg.rdf.terms import LE, SCHEMA, hashed_iri
from kg.rdf.vocabulary import property_iri


def filing(page: Page, record: Filing) -> None:
    """The quads of a filing, pleading or motion."""
    iri = page.node(page.iri(record.key), record.kind, record.name, record.evidence)
    page.concepts(iri, "hasCategory", "filing", [record.category])
    page.links(iri, "isFiledBy", record.filed_by)
    page.links(iri, "isFiledOnBehalfOf", record.on_behalf_of)
    page.links(iri, "isDirectedAt", record.directed_at)
    page.links(iri, "isOpposedBy", record.opposed_by)
    page.links(iri, "respondsTo", record.responds_to)
    page.links(iri, "seeksRelief", record.relief)
    page.confidence(iri, record.confidence)
    _happening(page, iri, record)


def ruling(page: Page, record: Ruling) -> None:
    """The quads of a ruling and its dispositions."""
    iri = page.node(page.iri(record.key), "Ruling", record.name, record.evidence)
    page.links(iri, "isIssuedBy", record.issued_by)
    page.links(iri, "respondsTo", record.responds_to)
    _happening(page, iri, record)
    for disposition in record.dispositions:
        _disposition(page, iri, disposition)


def _disposition(page: Page, ruling: str, record: Disposition) -> None:
    iri = hashed_iri("disposition", page.sha, ruling, page.iri(record.decides), record.outcome or "")
    page.node(iri, "Disposition", None, record.evidence)
    page.quads.link(iri, LE + "isPartOfRuling", ruling)
    page.links(iri, "decides", [record.decides])
    page.concepts(iri, "hasOutcome", "outcome", [record.outcome])
    page.quads.typed(iri, LE + "mayBeRevisited", record.may_be_revisited, "boolean")
    page.quads.typed(iri, LE + "isWithPrejudice", record.with_prejudice, "boolean")
    page.quads.text(iri, LE + "conditionText", record.condition)
    page.confidence(iri, record.confidence)


def event(page: Page, record: Event) -> None:
    """The quads of any other event."""
    _happening(page, page.node(page.iri(record.key), "LegalEvent", record.name, record.evidence), record)


def _happening(page: Page, iri: str, event: Filing | Ruling | Event) -> None:
    page.links(iri, "inCase", [event.case])
    page.links(iri, "docketEntry", [event.entry])
    page.links(iri, "precedes", event.precedes)
    page.links(iri, "concerns", getattr(event, "concerns", ()))
    page.time(iri, "hasTime", event.time)


def claim(page: Page, record: Claim) -> None:
    """The quads of a claim."""
    iri = page.node(page.iri(record.key), "Claim", record.name, record.evidence)
    page.links(iri, "inCase", [record.case])
    page.links(iri, "hasClaimant", record.claimants)
    page.links(iri, "hasRespondent", record.respondents)
    page.links(iri, "isAssertedIn", [record.pleading])
    page.links(iri, "seeksRelief", record.relief)
    page.links(iri, "concerns", record.concerns)
    page.concepts(iri, "hasLegalTheory", "theory", record.theories)
    page.confidence(iri, record.confidence)


def relief(page: Page, record: Relief) -> None:
    """The quads of relief, with its sum of money."""
    iri = page.node(page.iri(record.key), "Relief", record.name, record.evidence)
    page.concepts(iri, "hasCategory", "relief", [record.category])
    page.links(iri, "isDirectedAt", record.directed_at)
    page.links(iri, "concerns", record.concerns)
    page.quads.typed(iri, LE + "isWithPrejudice", record.with_prejudice, "boolean")
    if record.amount is not None:
        amount = hashed_iri("amount", page.sha, record.key)
        page.quads.link(iri, LE + "hasAmount", amount)
        page.quads.link(amount, TYPE, SCHEMA + "MonetaryAmount")
        page.quads.typed(amount, SCHEMA + "value", record.amount, "decimal")
        page.quads.text(amount, SCHEMA + "currency", record.currency)
        for quote in record.evidence:
            page.quads.link(amount, LE + "hasEvidence", page.span(quote))


def status(page: Page, record: Status) -> None:
    """The quads of one status record."""
    iri = page.node(page.iri(record.key), "StatusRecord", None, record.evidence)
    page.links(iri, "isStatusOf", [record.of])
    page.links(iri, "supersedes", [record.supersedes])
    page.links(iri, "isEffectedBy", [record.effected_by])
    page.concepts(iri, "hasStatus", "status", [record.status])
    page.quads.typed(iri, LE + "isWithPrejudice", record.with_prejudice, "boolean")
    page.time(iri, "hasTime", record.time)
    page.confidence(iri, record.confidence)


def statement(page: Page, record: Statement) -> None:
    """The quads of a statement and of the proposition it quotes."""
    iri = page.node(page.iri(record.key), "Statement", None, record.evidence)
    page.quads.text(iri, LE + "statementText", record.text, record.language)
    page.quads.link(iri, LE + "isReportedIn", page.source)
    page.links(iri, "isStatedBy", record.stated_by)
    page.concepts(iri, "hasCategory", "statement", [record.category])
    page.concepts(iri, "hasStatus", "epistemic", [record.standing])
    page.links(iri, "disputes", record.disputes)
    page.links(iri, "conflictsWith", record.conflicts_with)
    page.links(iri, "supersedes", record.supersedes)
    page.links(iri, "concerns", record.concerns)
    page.quads.typed(iri, LE + "isNegated", record.negated, "boolean")
    page.quads.text(iri, LE + "conditionText", record.condition)
    page.quads.text(iri, COMMENT, record.comment)
    page.time(iri, "hasTime", record.time)
    page.confidence(iri, record.confidence)
    if (quoted := record.proposition) is not None:
        page.links(iri, "propositionSubject", [quoted.subject])
        page.quads.link(iri, LE + "propositionPredicate", property_iri(quoted.predicate))
        page.links(iri, "propositionObject", [quoted.object])
        page.quads.text(iri, LE + "propositionValue", quoted.value)
