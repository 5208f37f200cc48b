"""Which side an opinion says has taken the appeal, where its head prints none of the roles below."""

from __future__ import annotations

import re

TAKEN = re.compile(
    r"\b(?:the |The )?(?P<role>[Pp]laintiff|[Dd]efendant)s?(?:[ -][Aa]ppellants?)?(?:,? [A-Z][^.;\n]{0,80}?)?,? (?:(?:now|timely|then|each|also|both) )?appeals?\b(?! court)"
)
"""Which side an opinion says has taken the appeal: "the plaintiff appeals"."""
FROM = (
    r"(?:\b(?:Appeals?|APPEALS?)|\b(?:appeals?|challenges?|seeks? review of))\b(?! (?:[Cc]ourt|panel|judge))"
)
BEHIND = r"(?:[^.;]|\.(?! +[A-Z][a-z])|(?:[A-Z]|J|JJ|Jr|Hon|No|Sup|Ct)\. ){0,400}?"
DENIED = re.compile(
    rf"{FROM}{BEHIND}\b(?:denied|denying|denial of|refused|refusing) (?:(?:his|her|its|their|the) (?:[\w-]+ )?)?(?:(?P<role>[Pp]laintiff|[Dd]efendant)s?['\u2019]s? )?(?:[\w-]+ ){{0,2}}?(?:motions? |application |petition )?(?P<what>to (?:dismiss|compel arbitration)|for summary judgment)?",
)
"""What was refused whoever appeals: "appeal the denial of their motion to dismiss", "from an order denying plaintiff's motion"."""
GRANTED = re.compile(
    rf"{FROM}{BEHIND}\b(?:granted|granting|grant of) (?:(?P<role>[Pp]laintiff|[Dd]efendant)s?['\u2019]s? |(?:the )?(?P<owner>[Pp]laintiff|[Dd]efendant)s? )?(?:[\w-]+ ){{0,2}}?(?:motion |cross-motion |application )?(?P<what>to dismiss|for summary judgment|summary judgment|dismissing the (?:complaint|action))?",
)
"""What the other side was given."""
DISMISSED = re.compile(
    rf"{FROM}{BEHIND}\b(?:dismissed|dismissing|dismissal of) (?:the|his|her|its|their) (?:[\w-]+ ){{0,2}}?(?:complaint|action|suit|claims|petition)\b",
)
FOR_ONE = re.compile(
    rf"{FROM}{BEHIND}\b(?:judgment|verdict) (?:entered )?(?:in favor of|for) (?:the )?(?P<role>[Pp]laintiff|[Dd]efendant)s?\b",
)
OTHER = {"plaintiff": "defendant", "defendant": "plaintiff"}


def taker(text: str, start: int, end: int) -> str | None:
    """The role below of whoever appeals, as the prose between two places tells; None where it does not."""
    if found := TAKEN.search(text, start, end):
        return found["role"].lower()
    flat = " ".join(text[start:end].split())
    if found := DENIED.search(flat):
        if found["role"]:
            return found["role"].lower()
        if found["what"] and found["what"] != "for summary judgment":
            return "defendant"
    if found := FOR_ONE.search(flat):
        return OTHER[found["role"].lower()]
    if found := GRANTED.search(flat):
        role = found["role"] or found["owner"]
        if role or found["what"] in {"to dismiss", "dismissing the complaint", "dismissing the action"}:
            return OTHER[role.lower()] if role else "plaintiff"
    return "plaintiff" if DISMISSED.search(flat) else None
