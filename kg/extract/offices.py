"""Who acts for whom and through which firm, who judges, and who heads what."""

from __future__ import annotations

import re

from kg.extract.gathered import Gathered
from kg.extract.masks import M as WHO
from kg.extract.masks import Masked
from kg.extract.suits import LIST, NUMBER
from kg.model import Affiliation

LAWYER = r"(?:attorneys?|lawyers?|counsel)"
WAYS = tuple(map(re.compile, (
    rf"(?P<c>{WHO}), (?P<l>{LIST})(?: of (?P<f>{WHO}))?(?=, (?:criticized|said|argued|called|wrote|told|declined|did)\b)",  # noqa: E501 - a pattern reads best unbroken
    rf"(?P<l>{LIST}),? (?:an?|the|then a|then an)? ?(?:\w+ )?{LAWYER} for (?P<c>{WHO})",
    rf"(?P<l>{LIST}) (?:of|from|at) (?P<f>{WHO})(?:,? {LAWYER} for| acted for| appeared for| represents| represented| led the defense for) (?P<c>{WHO})",  # noqa: E501 - a pattern reads best unbroken
    rf"(?P<l>{LIST})(?:, (?:partners?|lawyers?|attorneys?) (?:at|of|with) (?P<f>{WHO}),)?(?: also)? (?:represents?|represented) (?P<c>{WHO})",  # noqa: E501 - a pattern reads best unbroken
    rf"(?P<l>{WHO}) of (?P<f>{WHO}) (?:led the defense for|acted for|appeared for|represented) (?P<c>{WHO})",
    rf"(?P<c>{WHO}) (?:was|is|were) represented by (?P<l>{LIST})(?: of (?P<f>{WHO}))?",
    rf"(?P<c>{WHO}), for (?:which|whom) (?:the (?:attorney|lawyer) )?(?P<l>{WHO})(?: of (?P<f>{WHO}))? appeared",  # noqa: E501 - a pattern reads best unbroken
)))  # fmt: skip
HEAD = re.compile(
    rf"(?P<p>{WHO}), (?:the|a) (?P<what>(?:co-?founder|founder|chief executive|CEO|and| ){{1,5}}) of (?:the )?(?P<o>{WHO})"  # noqa: E501 - a pattern reads best unbroken
)
PARTNER = re.compile(rf"(?P<p>{LIST}), partners? (?:at|of|in) (?P<o>{WHO})")
POSITIONS = {
    "cofounder": r"co-?founder",
    "founder": r"(?<!-)\bfounder",
    "chiefexecutive": r"chief executive|CEO",
}


def read_offices(masked: Masked, gathered: Gathered) -> None:
    """Adds the representations, judges, courts, numbers and positions of a sentence."""
    text = masked.text
    whole = gathered.quote(masked.span(0, len(text)))
    for place, way in enumerate(WAYS):
        for found in way.finditer(text):
            _acts(masked, found, gathered, team=place == 0)
    _positions(masked, gathered)
    for one in masked.mentions:
        named = gathered.people[one.key]
        if named.kind == "Court" and "another" not in text:
            gathered.courts.setdefault(one.key, whole)
        elif named.judge:
            gathered.judges.setdefault(one.key, whole)


def _positions(masked: Masked, gathered: Gathered) -> None:
    text = masked.text
    for found in PARTNER.finditer(text):
        for one in masked.who(found["p"]):
            _holds(gathered, one.key, "partner", masked.who(found["o"])[0].key, masked.span(*found.span()))
    for found in HEAD.finditer(text):
        for position, word in POSITIONS.items():
            if re.search(word, found["what"]):
                who, body = masked.who(found["p"] + found["o"])
                _holds(gathered, who.key, position, body.key, masked.span(*found.span()))


def number(text: str) -> re.Match[str] | None:
    """The docket number that a text prints; None where it prints none, or several."""
    found = list(NUMBER.finditer(text))
    return found[0] if len({one[0] for one in found}) == 1 else None


def _acts(masked: Masked, found: re.Match[str], gathered: Gathered, *, team: bool) -> None:
    groups = found.groupdict()
    client = masked.who(found["c"])[0]
    if client.team is not team:
        return
    firm = masked.who(groups.get("f") or "")
    through = (
        firm[0].key
        if firm and gathered.people[firm[0].key].kind in {"LawFirm", "Agent", "Person", "Organization"}
        else None
    )
    if through:
        gathered.people[through].kind = "LawFirm"
    for lawyer in masked.who(found["l"]):
        one = gathered.people[lawyer.key]
        if one.kind == "Person" and not one.judge and not lawyer.team and lawyer.key != client.key:
            gathered.counsel.setdefault(
                (lawyer.key, client.key),
                (lawyer.key, client.key, through, gathered.quote(masked.span(*found.span()))),
            )


def _holds(gathered: Gathered, person: str, position: str, body: str, span: tuple[int, int]) -> None:
    if position == "partner":
        gathered.people[body].kind = "LawFirm"
    if gathered.people[person].kind == "Person" and gathered.people[body].kind in {"Organization", "LawFirm"}:
        made = Affiliation(
            person=person, position=position, organization=body, evidence=(gathered.quote(span),)
        )
        gathered.affiliations.setdefault((person, position, body), made)
