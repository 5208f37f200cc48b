"""Printed role words as concepts of lev:role, by their short names; the words themselves are kept beside."""

from __future__ import annotations

import re

PARTIES = {
    "adr provider": "mediator",
    "amici curiae": "amicus",
    "amicus": "amicus",
    "amicus curiae": "amicus",
    "appellant": "appellant",
    "appellee": "appellee",
    "claimant": "claimant",
    "counter claimant": "counterclaimant",
    "counter defendant": "counterdefendant",
    "counter plaintiff": "counterclaimant",
    "cred comm chair": "committee",
    "creditor": "creditor",
    "creditor committee": "committee",
    "cross claimant": "crossclaimant",
    "cross defendant": "crossdefendant",
    "cross plaintiff": "crossclaimant",
    "debtor": "debtor",
    "debtor in possession": "debtor",
    "defendant": "defendant",
    "garnishee": "garnishee",
    "interested party": "interestedparty",
    "intervenor": "intervenor",
    "jnt admin debtor": "debtor",
    "joint debtor": "jointdebtor",
    "mediator": "mediator",
    "movant": "movant",
    "notice party": "noticeparty",
    "objector": "objector",
    "petitioner": "petitioner",
    "petitioning creditor": "petitioningcreditor",
    "plaintiff": "plaintiff",
    "receiver": "receiver",
    "respondent": "respondent",
    "special master": "specialmaster",
    "surety": "surety",
    "third party defendant": "thirdpartydefendant",
    "third party plaintiff": "thirdpartyplaintiff",
    "trustee": "trustee",
    "us trustee": "ustrustee",
    "witness": "witness",
}
"""Normalised words → concept."""

KINDS = (
    (re.compile(r"\bus trustee$"), "ustrustee"),
    (re.compile(r"\bclaims (?:and noticing )?agent$"), "claimsagent"),
    (re.compile(r"\bcommittee\b"), "committee"),
    (re.compile(r"\bintervenor\b"), "intervenor"),
    (re.compile(r"\bfourth party\b"), "party"),
    (re.compile(r"\b(?:counter|cross|third party|petitioning|joint|special|interested|notice) ?\w+$"), ""),
    (
        re.compile(
            r"\b(?:lead|all|consolidated|liquidating|successor|interim|plan|material|jointly administered)\b"
        ),
        "",
    ),
)
"""What the words amount to where they are none of the above; "" where their last word says it."""

STATUS = re.compile(r"(?:self- ?)?terminated:|\(inactive\)", re.IGNORECASE)
TERMINATED = re.compile(r"terminated:\s*([\d/-]+)", re.IGNORECASE)
COUNSEL = {
    "lead attorney": "leadcounsel",
    "pro hac vice": "prohacvice",
    "attorney to be noticed": "noticedcounsel",
}
PRO_SE = re.compile(r"\bpro\s+se\b", re.IGNORECASE)


def party_capacity(printed: str) -> str:
    """The capacity that a party type means; ``party`` where nothing is known of the words.

    On appeal the last capacity counts.

    >>> party_capacity("Counter-Claimant"), party_capacity("Plaintiff - Appellee"), party_capacity("In Re")
    ('counterclaimant', 'appellee', 'party')
    """
    last = re.split(r"\s[-\u2013]\s", " ".join(printed.split()))[-1]
    if last.casefold() == "pending":
        last = printed.split(maxsplit=1)[0]
    words = re.sub(
        r"[^a-z0-9]+", " ", last.casefold().replace(".", "").replace("thirdparty", "third party")
    ).strip()
    if (known := _known(words)) is not None:
        return known
    for kind, capacity in KINDS:
        if kind.search(words):
            pair = words.split()[-2:]
            return capacity or _known(" ".join(pair)) or _known(pair[-1]) or "party"
    return "party"


def _known(words: str) -> str | None:
    """The capacity of the words, in the singular or the plural."""
    return PARTIES.get(words) or PARTIES.get(words.removesuffix("s"))


def counsel_capacity(printed: str) -> str | None:
    """The capacity that one printed role line means; None for a line that is only a status.

    >>> [counsel_capacity(line) for line in ("LEAD ATTORNEY", "COR NTC Retained", "(Inactive)")]
    ['leadcounsel', 'noticedcounsel', None]
    """
    if STATUS.match(printed):
        return None
    words = printed.casefold()
    if words in COUNSEL:
        return COUNSEL[words]
    marks = printed.split()
    return "leadcounsel" if "LD" in marks else "noticedcounsel" if "NTC" in marks else "counsel"
