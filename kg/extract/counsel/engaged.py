"""Who acts for whom, as it is noted: lawyers with their firm, and each client."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.counsel.actedfor import acted_for
from kg.extract.grammar.phrases import LIST, MANY, NAME, PRE, keys
from kg.extract.grammar.tokens import Token
from kg.extract.grammar.wording import WHO
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.telling.frames import Reading
from kg.extract.text.cued import Cued

AT = r" ,? ?(?:(?:(?:an?|the|both|all) )?(?:(?:senior|managing|founding|name|former|equity|litigation|trial) ){0,2}(?:partners?|associates?|attorneys?|lawyers?|shareholders?|principals?|members?|counsel|founders?|chairs?|chairm[ae]n|chairwoman) |both |all )?(?:of|from|at|with) (?:the (?:[A-Z][\w-]+ ){0,2}(?:law )?firm (?:of )?|(?:[A-Z]\w+ ){1,2}'s? )?"
"""What stands between a lawyer and the firm."""
CITY = r"(?: (?:in|of) [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
"""Where a firm is: "of Poe LLP in San Diego"."""
FIRM = rf"(?:{AT}(?P<f>{NAME}){CITY})?"
HOUSE = re.compile(rf"(?P<f>{WHO})(?: 's?| partners?| lawyers?| attorneys?| associates?) (?P<l>{LIST})")
OF_HOUSE = Cued(
    rf"(?P<f>{WHO}) (?:'s?|(?:[a-z]+ )?(?:partners?|lawyers?|attorneys?|associates?|litigators?|shareholders?)) (?P<l>{WHO})(?! ')",
    *(" 's ", " ' ", "partner", "lawyer", "attorney", "associate", "litigator", "shareholder"),
)
"""Who is named right behind the firm: "Poe LLP partner Ann Poe", "Poe LLP's Ann Poe"."""
PAIR = re.compile(rf"(?P<l>{MANY}){AT}(?P<f>{NAME})")

ALONG = re.compile(r"\b(?:along with|together with|as well as|alongside)\b")
HOUSED = re.compile(rf"{WHO}{AT}(?P<f>{NAME})")
OUT = r"(?:fired|fires|sacked|sacks|ousted|ditched|dumped)"
FIRED = Cued(
    rf"\b(?:{OUT}|part(?:ed|s)? ways with|let go of|(?:fire|firing|sack|sacking) (?:of )?) ?(?P<l>{PRE}{WHO}(?: ,? ?(?:and )?{WHO})*)"
    rf"|(?P<m>{WHO}(?: ,(?: [^;,]{{0,60}} ,)?)?) (?:who )?(?:was|were|has been|had been|got) (?:\w+ )?{OUT}\b",
    *("fire", "firing", "sack", "ousted", "ditched", "dumped", " ways with", "let go of"),
)
"""Those who are sent away, and act for nobody any more."""


def _sent_away(reading: Reading) -> frozenset[str]:
    """Those whom a sentence tells to have been sent away."""
    found = FIRED.finditer(reading.text)
    return frozenset(key for one in found for key in reading.named(one["l"] or one["m"]))


def pairs(words: tuple[Token, ...], text: str) -> Iterator[tuple[Keys, Keys]]:
    """The lawyers that some words name, with the firm each works at."""
    done: set[str] = set()
    for found in (*PAIR.finditer(text), *HOUSE.finditer(text)):
        done |= {*keys(found["l"], words), *keys(found["f"], words)}
        yield keys(found["l"], words), keys(found["f"], words)
    rest = tuple(key for key in keys(text, words) if key not in done)
    if rest:
        yield rest, ()


def listed(reading: Reading, text: str) -> Iterator[tuple[Keys, Keys]]:
    """The lawyers of a mere list, those before each firm with it: "Poe, Poe LLP; Lee and Lund, Lund LLP"."""
    waiting: Keys = ()
    for key in keys(text, reading.words):
        if reading.gathered.kind(key) == "LawFirm" and waiting:
            yield waiting, (key,)
            waiting = ()
        else:
            waiting += (key,)
    if waiting:
        yield waiting, ()


def engage(reading: Reading, lawyers: Keys, clients: Keys, firm: Keys = ()) -> None:
    """Adds that lawyers act for clients, through a firm if one is told."""
    gathered = reading.gathered
    lawyers, firm = _of_house(reading, lawyers, firm)
    clients, others, behind = _parted(reading, clients) if len(clients) > 1 else (clients, (), "")
    if others:
        engage(reading, others, clients, reading.named(behind))
    clients = acted_for(reading, clients)
    both = any(
        set(clients) & set(one) and set(clients) & set(other) for one, other in gathered.sides.values()
    )
    if "respectively" in reading.text and len(clients) > 1 and lawyers:
        for lawyer, client in zip(lawyers, clients, strict=True) if len(lawyers) == len(clients) else ():
            engage(reading, (lawyer,), (client,), firm)
    elif not both:  # nobody acts for both sides
        _act(reading, lawyers, clients, firm)


def _of_house(reading: Reading, lawyers: Keys, firm: Keys) -> tuple[Keys, Keys]:
    """The lawyers and their firm; whoever is named behind the firm where words that name a lawyer so begin with it."""
    gathered = reading.gathered
    for found in OF_HOUSE.finditer(reading.text) if len(lawyers) == 1 else ():
        house, who = reading.named(found["f"]), reading.named(found["l"])
        meant = house == lawyers and gathered.kind(house[0]) == "LawFirm"
        if meant and who and all(gathered.kind(one) == "Person" for one in who):
            return who, house
    return lawyers, firm


def engage_each(reading: Reading, words: str | None, clients: Keys, firm: Keys = ()) -> None:
    """Adds the lawyers whom words name, each with the firm told there, else with this one, for clients."""
    for lawyers, house in pairs(tuple(reading.words), words or ""):
        engage(reading, lawyers, clients, house or firm)


def _act(reading: Reading, lawyers: Keys, clients: Keys, firm: Keys) -> None:
    """Adds that each of some lawyers acts for each of some clients."""
    gathered = reading.gathered
    besides = tuple(
        one for one in firm[1:] if gathered.kind(one) == "Person"
    )  # "Poe of Poe LLP and Lee represent Roe"
    if besides:
        engage(reading, besides, clients)
    through = next(
        (key for key in firm[:1] if gathered.may_employ(key) or _is_named_after(gathered, key)), None
    )
    acting = {one for one, _ in gathered.counsel}
    clients = tuple(one for one in clients if one not in acting or gathered.is_party((one,)))
    gone = _sent_away(reading) if lawyers and clients else frozenset()
    for lawyer in lawyers if clients else ():
        housed = through is not None and gathered.kind(lawyer) == "LawFirm"  # a firm is of no other firm
        if not _may_act(lawyer, gathered) or lawyer in clients or lawyer in gone or housed:
            continue
        if through and gathered.kind(lawyer) == "Person":
            gathered.people[through].kind = "LawFirm"
        own = gathered.housed.get(lawyer, (through,))[0]  # "She and Poe of Poe LLP", where she is of another
        for client in clients:
            known = gathered.counsel.get((lawyer, client))
            if known is None or (known[2] is None and through):
                gathered.counsel[lawyer, client] = (lawyer, client, through and own, reading.quote)


RANKED = tuple(
    f" {one} of " for one in ("partner", "partners", "associate", "lawyer", "attorney", "member", "counsel")
)


def _is_named_after(gathered: Gathered, firm: str) -> bool:
    """Whether somebody who looks like a person is first told as where a lawyer works: "Poe of Recht Korn"."""
    one = gathered.people.get(firm)
    if one is None or one.kind != "Person" or one.judge or one.gender or one.nouns or " " not in one.name:
        return False
    acts = any(lawyer == firm for lawyer, _ in gathered.counsel)
    placed = gathered.text.endswith((" of ", " at "), 0, one.start)
    placed = placed and not gathered.text.endswith(RANKED, 0, one.start)  # "a partner of Roe"
    return placed and not acts and not gathered.is_party((firm,))


def _parted(reading: Reading, clients: Keys) -> tuple[Keys, Keys, str]:
    """The clients of a list, who acts "along with" those before, and at which firm: persons that are no party, if the first is one."""
    gathered = reading.gathered
    place = next((at for at, one in enumerate(reading.words) if one.tag == "W" and one.keys == clients), None)
    token = reading.words[place] if place is not None else None
    if place is None or token is None or not ALONG.search(gathered.printed((token.start, token.end))):
        return clients, (), ""
    others = tuple(one for one in clients[1:] if may_help(gathered, one))
    first = clients[0].startswith("@") or gathered.is_party(clients[:1])
    house = HOUSED.match(reading.text, reading.offsets[place])
    rest = tuple(one for one in clients if one not in others)
    return rest, others if first else (), house["f"] if house else ""


def may_help(gathered: Gathered, who: str) -> bool:
    """Whether somebody may act along with others: a person, a firm or a body that acts in court, and no party."""
    known = gathered.people.get(who)
    if known is None or gathered.is_party((who,)):
        return False
    return known.kind in {"Person", "LawFirm"} or ADVOCATES.search(known.name) is not None


ADVOCATES = re.compile(
    r"\b(?:Civil Liberties Union|ACLU|Legal Defense|Liberty Counsel|Institute for Justice|Law (?:Center|Project|Foundation)|Legal (?:Foundation|Aid|Center|Fund|Services)|Justice Center|Becket|Alliance Defending"
    r"|Individual Rights|Public Citizen|Litigation Center|Attorney General['\u2019]s Office|Lambda Legal|Earthjustice|Justice (?:Project|Initiative|League|Institute)|Innocence Project|Law Clinic|Rights (?:Center|Project|Clinic)|Pacific Legal|Judicial Watch|Liberty Institute|(?:Center|Foundation) for (?:Constitutional|Individual|Reproductive) Rights|Lawyers['\u2019] Committee|First Amendment Institute|Electronic Frontier|Public Justice|Protect Democracy|Democracy Forward|Defense Fund)\b"
)
"""Bodies that act for others in court."""


def _may_act(who: str, gathered: Gathered) -> bool:
    """Whether someone can be counsel: a person or a firm, no judge and no party."""
    one = gathered.people.get(who)
    return (
        one is not None
        and (one.kind in {"Person", "LawFirm"} or ADVOCATES.search(one.name) is not None)
        and not one.judge
        and not gathered.opponents(who)
    )
