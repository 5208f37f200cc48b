"""What kind of agent a printed name names, and which line of a contact block names a firm."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.sources.contacts import has_contact_data

FORMS = "inc incorporated llc llp lllp pllc ltd limited corp corporation company companies plc gmbh"
SHORT_FORMS = "co lp sa nv bv na pc pa ps apc plc lpa fsb chartered chtd corps"
"""Legal forms that are also initials: they count only at a name's end."""

BODIES = """
academy action advocates agency airlines airways alliance archdiocese army assembly
assn associated associates association attorneys? authority bank banking bar bishops board bureau center
centre chapter charities church circle citizens city club coalition colleges? comm commission committee
commonwealth conference congress construction consulting contractors coordinator corrections council county
court creditors defenders? department dept designs? diocese distribution district division emirate employees
engineering enterprises equality equipment estate exchange executive facility federation finance financial
firm forces? foundations? funds? gaming government groups? guild health holdings? hospital hotline imports
industries initiative institute institution insurance international investments? jail justice laboratories
labs law league legal lenders library management manufacturing marketing media members ministry mortgage
museums? nation network news office officials organizations? owners pac panel partners partnership patrol
penitentiary pharma pharmaceuticals? plaintiffs police poultry prison probation products professionals
professors program project properties railroad railway relations republic rescue restaurant rights sanctuary
scholars school securities services? shareholders society solutions states? station stores? studios supply
syndicate systems technologies technology temple times town township transport transportation tribe
tribune trust trustees union united universities university usa ventures? village warehouse wholesale
witness women world worldwide youth
"""
"""Words that an organization is called by, and hardly ever a person."""

OFFICES = r"""
agency alliance americans association attorneys?\s+general bank center city\s+(?:of|attorney|solicitor)
colleges? commission corporation\s+counsel correctional council county\s+(?:of|attorney|counsel) court\s+of
dep'?t\.?\s+of department\s+of deposit\s+insurance district\s+attorney district\s+of\s+columbia doj
federal\s+defenders? foundation institute legal\s+(?:aid|defense|services|society) probation project
public\s+defenders? school solicitor'?s?\s+(?:general|office) state\s+of trustee'?s? union united\s+states
university
"""
"""Words of a public or charitable body that employs lawyers, and is no law firm."""


def _any(words: str) -> str:
    """The alternatives of a word list."""
    return "|".join(sorted(words.split(), key=lambda word: (-len(word), word)))


def _dotted(forms: str) -> str:
    """Legal forms with or without full stops between their letters."""
    return "|".join(r"\.?".join(form) if len(form) <= len("apc") else form for form in forms.split())


SURE = re.compile(rf"\b(?:{_any(FORMS)}|l\.l\.c|l\.l\.p|p\.l\.l\.c)\b", re.IGNORECASE)
FORM = re.compile(rf"\b(?:{_any(FORMS)}|{_dotted(SHORT_FORMS)})\b\.?[ .,]*$", re.IGNORECASE)
BODY = re.compile(rf"\b(?:{_any(BODIES)}|u\.? ?s)\b", re.IGNORECASE)
JOINT = re.compile(r"[&/:]|\b(?:of|for|the|without|against|across|on)\b", re.IGNORECASE)
TRUSTEE = re.compile(r"\b(?:u\.? ?s\.?|united states|plan) trustee\b|^trustees? ", re.IGNORECASE)
AS_TRUSTEE = re.compile(r",\s*(?:\w+ )?trustee$", re.IGNORECASE)
DESCRIPTION = re.compile(
    r",\s+(?:in (?:his|her|its|their)\b|an? |as |individually\b|also known)", re.IGNORECASE
)
DESCRIBED = re.compile(
    r"\b(?:corporation|company|partnership|trust|entity|association|limited)\b", re.IGNORECASE
)
UNNAMED = re.compile(r"(?:\w+ )?(?:does|roes)\b", re.IGNORECASE)
OFFICE = re.compile(
    rf"\b(?:{_any(OFFICES)})\b"
    r"|\bu\.? ?s\.? ?(?:attorney|department|dept|trustee|probation|courts?|international)",
    re.IGNORECASE,
)
TITLE = re.compile(
    r"\b(?:esq(?:uire)?|attorneys? at law|attorney|counsel|ausa|associate|solicitor general|professor|"
    r"(?:senior|deputy|chief|trial|litigation|assistant) \w+)\b\.?.*$",
    re.IGNORECASE,
)
REMARK = re.compile(
    r"(?:direct|e-?mail|fax|firm|phone|telephone|tel|cell|mobile|work|home|business|personal|pager)\b ?[:#]|"
    r"(?:pro se|n/a|attorneys? at law|retired|deceased|-+|[a-z]{0,3}\d+|[\d().+/ x-]+)$|"
    r"\(?see above|undeliverable|attn\b|c/o\b|terminated\b|\(?account disabled|"
    r".*@|.*, (?:esq(?:uire)?\.?|attorneys? at law)$",
    re.IGNORECASE,
)
"""Lines of a contact block that are passed over on the way to a firm's name."""

ADDRESS = re.compile(
    r"^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|p\.? ?o\.?) |"
    r"^(?:suite|ste|room|floor|unit|bldg|building)\b|^(?:n|s|e|w|north|south|east|west)\.? \d|"
    r"\b(?:building|bldg|tower|courthouse|court house|floor|fl)\.?$|\b[A-Z]{2} \d{5}",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def is_body(name: str) -> bool:
    """Whether the name is an organization's rather than a person's.

    >>> is_body("First Bank, N.A."), is_body("Jane Roe, in her official capacity as Governor of the State")
    (True, False)
    """
    described = DESCRIPTION.search(name)
    if described and DESCRIBED.search(name, described.start()):
        return True
    head = name[: described.start()] if described else name
    if SURE.search(head):
        return True
    if UNNAMED.match(head):
        return False
    head = re.sub(r"\s*\([^)]*\)\s*$", "", head)
    if (TRUSTEE.search(head) and not AS_TRUSTEE.search(head)) or "&" in head or FORM.search(head):
        return True
    first, _, _ = head.partition(",")
    return bool(BODY.search(first) or JOINT.search(first))


@lru_cache(maxsize=8192)
def is_lawyers_body(name: str) -> bool:
    """Whether a name in the attorney column is an office's or a firm's, titles behind a comma aside.

    >>> is_lawyers_body("Jane Doe, Deputy Corporation Counsel"), is_lawyers_body("Smith & Jones")
    (False, True)
    """
    head, _, tail = name.partition(",")
    return is_body(head if TITLE.search(tail) else name) or name.casefold() == "oil"


@lru_cache(maxsize=4096)
def is_office(name: str) -> bool:
    """Whether a lawyer's employer is a public or charitable body rather than a law firm."""
    return OFFICE.search(name) is not None


def firm_line(contact: str, lawyer: str) -> str | None:
    """The line of a contact block that names the lawyer's firm or office; None where none does.

    It is the first line that is neither a remark, nor a telephone or e-mail, nor the lawyer's own name;
    where that line is an address, no firm was printed.
    """
    own = _bare(lawyer)
    for printed in contact.split("\n"):
        line = " ".join(printed.split())
        if not line or REMARK.match(line) or _bare(line) == own:
            continue
        return None if ADDRESS.search(line) or has_contact_data(line) else line
    return None


def _bare(name: str) -> str:
    """A person's name without titles, case and punctuation."""
    return " ".join(re.findall(r"\w+", TITLE.sub("", name.casefold())))
