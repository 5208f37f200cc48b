"""What kind of agent a printed name names, and which line of a contact block names a firm: decided by words."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.sources.contacts import has_contact_data

FORM = re.compile(
    r"\b(?:inc|incorporated|l\.?l\.?c|l\.?l\.?p|l\.?l\.?l\.?p|p\.?l\.?l\.?c|l\.?p|ltd|limited|corps?|corporation|co|company|"
    r"companies|plc|gmbh|s\.?a|n\.?v|b\.?v|n\.?a|p\.?c|p\.?a|p\.?s|a\.?p\.?c|p\.?l\.?c|l\.?p\.?a|fsb|chartered|chtd)\b\.?",
    re.IGNORECASE,
)
"""Legal forms. The short ones are also initials, so they count only at the end of a name, or after a comma."""

SURE = re.compile(
    r"\b(?:inc|incorporated|llc|l\.l\.c|llp|l\.l\.p|lllp|pllc|p\.l\.l\.c|ltd|limited|corp|corporation|company|companies|plc|gmbh)\b",
    re.IGNORECASE,
)
BODY = re.compile(
    r"\b(?:academy|action|advocates|agency|airlines|airways|alliance|archdiocese|archidiocese|archidocese|army|assembly|assn|"
    r"associated|associates|association|attorneys?|authority|bank|banking|bar|bishops|board|bureau|center|centre|charities|chapter|"
    r"church|circle|citizens|city|club|coalition|college|colleges|commission|committee|commonwealth|comm|conference|congress|"
    r"construction|consulting|contractors|coordinator|corrections|council|county|court|creditors|defenders?|department|dept|"
    r"designs?|diocese|distribution|district|division|emirate|employees|engineering|enterprises|equality|equipment|estate|"
    r"exchange|executive|facility|federation|finance|financial|firm|forces?|foundation|foundations|fund|funds|gaming|"
    r"government|group|groups|guild|health|holdings?|hospital|hotline|imports|industries|initiative|institute|institution|"
    r"insurance|international|investments?|islamic army|jail|justice|laboratories|labs|law|league|legal|lenders|library|"
    r"management|manufacturing|marketing|media|members|ministry|mortgage|museum|museums|nation|network|news|office|officials|"
    r"organizations?|owners|pac|panel|partners|partnership|patrol|penitentiary|pharma|pharmaceuticals?|plaintiffs|"
    r"police|poultry|prison|probation|products|professionals|professors|program|project|properties|railroad|"
    r"railway|relations|republic|rescue|restaurant|rights|sanctuary|scholars|school|securities|service|services|shareholders|"
    r"society|solutions|state|states|station|stores?|studios|supply|syndicate|systems|taliban|technologies|technology|temple|"
    r"times|town|township|transport|transportation|tribe|tribune|trust|trustees|u\.? ?s\.?|union|united|universities|university|usa|"
    r"ventures?|village|warehouse|wholesale|witness|women|world|worldwide|youth)\b",
    re.IGNORECASE,
)
JOINT = re.compile(r"[&/:]|\b(?:of|for|the|without|against|across|on)\b", re.IGNORECASE)
TRUSTEE = re.compile(r"\b(?:u\.? ?s\.?|united states|plan) trustee\b|^trustees? ", re.IGNORECASE)
DESCRIPTION = re.compile(r",\s+(?:in (?:his|her|its|their)\b|an? |as |individually\b|also known)", re.IGNORECASE)
INCORPORATED = re.compile(
    r"\b(?:corporation|company|partnership|trust|entity|association|limited)\b", re.IGNORECASE
)
UNNAMED = re.compile(r"(?:\w+ )?(?:does?|roes?)\b", re.IGNORECASE)

OFFICE = re.compile(
    r"\bu\.? ?s\.? ?(?:attorney|department|dept|trustee|probation|courts?)|\bunited states\b|\battorney general|"
    r"\battorneys general|\bdepartment of\b|\bdep'?t\.? of\b|\bdoj\b|\bpublic defender|\bfederal defender|\btrustee'?s?\b|"
    r"\bamericans\b|\bdistrict of columbia\b|\bcity (?:of|attorney|solicitor)\b|\bcounty (?:of|attorney|counsel)\b|\bdistrict attorney|\bstate of\b|"
    r"\bcommission\b|\bagency\b|\bprobation\b|\bcourt of\b|\bsolicitor'?s? (?:general|office)|\bcorporation counsel|"
    r"\bfoundation\b|\bunion\b|\bproject\b|\buniversity\b|\bschool\b|\bcolleges?\b|\bassociation\b|\bcenter\b|\bdeposit insurance|"
    r"\blegal (?:services|aid|defense|society)\b|\balliance\b|\binstitute\b|\bcouncil\b|\bcorrectional\b|\bbank\b",
    re.IGNORECASE,
)


TITLE = re.compile(
    r"\b(?:esq(?:uire)?|attorneys? at law|attorney|counsel|ausa|associate|solicitor general|professor|"
    r"(?:senior|deputy|chief|trial|litigation|assistant) \w+)\b\.?.*$",
    re.IGNORECASE,
)
REMARK = re.compile(
    r"(?:direct|e-?mail|fax|firm|phone|telephone|tel|cell|mobile|work|home|business|personal|pager)\b ?[:#]|pro se$|n/a$|"
    r"attorneys? at law$|\(?see above|undeliverable|attn\b|c/o\b|terminated\b|[a-z]{0,3}\d+$|.*@|[\d().+/ x-]+$|"
    r".*, (?:esq(?:uire)?\.?|attorneys? at law)$|\(?account disabled|retired$|deceased$|-+$",
    re.IGNORECASE,
)
ADDRESS = re.compile(
    r"^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|p\.? ?o\.?) |^(?:suite|ste|room|floor|unit|bldg|building)\b|"
    r"^(?:n|s|e|w|north|south|east|west)\.? \d|\b(?:building|bldg|tower|courthouse|court house|floor|fl)\.?$|"
    r"\b[A-Z]{2} \d{5}",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def is_body(name: str) -> bool:
    """Whether the name is an organization's rather than a person's.

    >>> is_body("Wells Fargo Bank, N.A."), is_body("Jane Doe, in her official capacity as Governor of the State")
    (True, False)
    """
    described = DESCRIPTION.search(name)
    head = name[: described.start()] if described else name
    if SURE.search(head) or (described and INCORPORATED.search(name, described.start())):
        return True
    if UNNAMED.match(head):
        return False
    head = re.sub(r"\s*\([^)]*\)\s*$", "", head)
    if TRUSTEE.search(head) and not re.search(r",\s*(?:\w+ )?trustee$", head, re.IGNORECASE):
        return True
    first = head.split(",")[0]
    if "&" in head or any(form.start() > 0 and not head[form.end() :].strip(" .,") for form in FORM.finditer(head)):
        return True
    return bool(BODY.search(first) or JOINT.search(first))


@lru_cache(maxsize=8192)
def is_lawyers_body(name: str) -> bool:
    """Whether a name in the attorney column is an office's or a firm's, titles behind a comma aside.

    >>> is_lawyers_body("Jane Doe, Deputy Corporation Counsel"), is_lawyers_body("Doe & Roe")
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
