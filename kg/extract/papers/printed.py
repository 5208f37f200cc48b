"""Lawyers and firms as papers print them: a line each, or in a row, with offices, addresses and numbers around them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from kg.extract.naming.names import Named
from kg.extract.naming.signs import FIRM
from kg.extract.papers.lines import Line, within
from kg.extract.text.given import is_given
from kg.extract.text.words import BODIES, LEADING, NOTHING, PLACES

WORD = r"(?!(?:Jr|Sr|JR|SR)\b)(?:[A-ZÀ-Þ][\w'\u2019-]{0,30}\w\b|[A-Z]\.(?:[A-Z]\.)?|[A-Z](?= [A-Z][a-z])|(?:Jos|Wm|Chas|Geo|Thos|Robt|Jas|Edw|Benj)\.)"
PARTICLE = r"(?:de|del|della|la|le|van|von|der|den|bin|al|da|di|du|St\.)"
PERSON = (
    rf"{WORD}(?: (?:{WORD}|{PARTICLE})){{0,4}} {WORD}(?:,? (?:Jr|Sr|JR|SR)\.?(?=\W|$)|,? (?:III|II|IV)\b)?"
)
ENDING = r"(?:LLP|L\.L\.P\.|LLC|L\.L\.C\.|PLLC|P\.L\.L\.C\.|PLLP|P\.L\.L\.P\.|LLLP|P\.?C\.?|P\.?S\.?C\.?|P\.?A\.?|APLC|APC|LPA|L\.P\.A\.|PLC|P\.L\.C\.|Inc\.|INC\.|LTD\.?|Ltd\.?|L\.?P\.?|(?:A|a|AN|An|an) (?:(?:Professional|PROFESSIONAL|Law|LAW|Legal|LEGAL|California|CALIFORNIA|Prof\.) )+(?:Corporation|CORPORATION|Corp\.|CORP\.|Association|ASSOCIATION|Partnership|PARTNERSHIP))(?: \(U[SK]\))?"
NAME = rf"{WORD}(?: {WORD}){{0,4}}"
_AND = rf"{NAME},? [&+] {NAME}(?:,? {ENDING}(?!\w))?|{NAME},? (?:and|AND) {NAME},? {ENDING}(?!\w)|{WORD} and {WORD}(?! [A-Z])"
_ROW = rf"(?:{WORD}, ){{1,5}}{NAME}(?:,? (?:&|and|AND) {NAME})?(?:,? {ENDING}(?!\w))"
_ROW_BARE = rf"(?:{WORD}, ){{1,5}}{WORD},? & {WORD}"
_OFFICE = (
    rf"(?:The |THE )?(?:Law|LAW) (?:Offices?|OFFICES?|Firm|FIRM) (?:of|OF) {NAME}(?: & {NAME})?(?:,? {ENDING}(?!\w))?"
    rf"|(?:The |THE )?{NAME} (?:Law |LAW )?(?:Firm|FIRM|Group|GROUP|Offices?|OFFICES?)(?:,? {ENDING}(?!\w))?"
)
FIRM_NAME = re.compile(rf"{_OFFICE}|{_ROW}|{_ROW_BARE}|{_AND}|(?:The |THE )?{NAME},? {ENDING}(?!\w)")
OF_STAFF = (
    r"(?:(?:Acting|Supervising|Senior|Chief|Deputy|Assistant|Associate|First|Special|Lead|Principal|Managing|General|Staff|Trial|City|County|State|District|Corporation|United States|U\. ?S\.|Litigation|Asst\.|Corp\.|Dist\.|Pros\.|New York State|Public) )*"
    r"(?:Counsel|Attorneys?(?: General)?|Att(?:y|'y)\.(?: Gen\.| General)?|Sol\.(?: Gen\.)?|Solicitor(?: General)?|Defender)"
)
"""What a lawyer of an office is there: "Deputy Attorney General"."""
STAFF = re.compile(rf",? {OF_STAFF}\b")
MARKS = re.compile(
    rf",? {OF_STAFF}$|"
    r"\((?!U[SK]\))(?:[^()]*)\)|\[[^\]]*\]|,? ?\b(?:Esq|ESQ)\b\.?|,? ?(?:(?:State |Cal\. |Texas |TX |NY )?(?:Bar|BAR)|Att(?:y|orney)\.? Reg|SBN|CSB|WSBA|ARDC)\b.*$|,? ?#\s?\d.*$|_{3,}"
)
SIGNED = re.compile(r"^(?:(?:By|BY|Per)\s*:\s*)?(?:/[sS]/|s/|/s)?\s*")
ADDRESSED = r"\b(?:Street|Avenue|Floor|Suite|Telephone|Facsimile|Email|Plaza|Drive|Boulevard|Broadway|Road|Tel|Fax|Box)\b"
"""Words of addresses and of numbers to call."""
STREET = re.compile(rf"(?<![A-Za-z])\d|@|{ADDRESSED}", re.IGNORECASE)
STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas"
    "|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey"
    "|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah"
    "|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming"
)
IN_SHORT = (
    r"(?:Ala|Ariz|Ark|Cal|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Or|Ore|Pa|Tenn|Tex|Va|Vt|W\. ?Va|Wash|Wis|Wyo"
    r"|D\. ?C|N\. ?[CDHJMY]|P\. ?R|R\. ?I|S\. ?[CD])\."
)
"""States as reporters print them: "New Haven, Conn."."""
STATE = re.compile(
    rf", {IN_SHORT}(?=\W|$)|,? (?:[A-Z]{{2}}|D\.C\.|{STATES})(?=\W|$)(?! (?:State )?(?:Deputy|Assistant|Attorney|Solicitor|Asst\.|Atty\.))(?!, (?:[A-Z]{{2}}\b|D\.C\.|{STATES}))"
)
NO_NAME = NOTHING | (BODIES - {"Brothers", "Church", "Price"}) | {
    "Attorney", "Attorneys", "Counsel", "Lead", "Admitted", "Pro", "Hac", "Vice", "Pending", "Deputy", "Assistant", "Esq", "Dated",
    "Respectfully", "Submitted", "Noticed", "Present", "Appearance", "Be", "And", "Solicitor", "Clerk", "Reporter", "Of", "Page", "Proposed", "Firm",
    "Div", "Dept", "Atty", "Att'Y", "Sol", "Asst", "Gen",
}  # fmt: skip


LISTED = re.compile(
    r"(?:and|of|on|the|in|with|for|at|de|la|van|von|del|briefs?|argued|was|were|him|her|them|also|pro|hac|vice|who|whom|by|counsel)\.?"
)
"""Words in small letters that a list of counsel may hold."""


class Printed(NamedTuple):
    """A lawyer's or a firm's name where it stands; ``alone`` is whether an office's lawyer, who is of no firm."""

    line: Line
    firm: bool
    alone: bool = False


def lawyer_in(line: Line) -> Line | None:
    """The person that a whole line names as papers name lawyers, None where it names nobody or more."""
    sign = SIGNED.match(line.text)
    rest = Line(line.start + sign.end(), line.text[sign.end() :]) if sign else line
    plain = MARKS.sub(lambda mark: " " * len(mark[0]), rest.text).rstrip(" ,;")
    found = re.fullmatch(PERSON, plain.strip())
    return found_at(rest, plain.strip()) if found and is_person(plain.strip()) else None


def found_at(line: Line, words: str) -> Line:
    """The words where they stand in a line that holds them, without the blanks around them."""
    place = line.text.index(words)
    return Line(line.start + place + len(words) - len(words.lstrip()), words.strip())


@lru_cache(maxsize=4096)
def is_person(words: str) -> bool:
    """Whether words of a name's form can be a person's name: no place, no office, no organization."""
    words = re.sub(r",? (?:III|II|IV|J[Rr]\.?|S[Rr]\.?)$", "", words)
    parts = [part.strip(".,").title() for part in words.split()]
    state = re.search(r" (?:[A-Z]{2}|D\.C\.)$", words) and not words.isupper()
    places = {words.title(), parts[-1]} & PLACES and parts[-1] not in {
        "Austin",
        "Houston",
        "Dallas",
        "Jackson",
        "Washington",
    }
    if re.fullmatch(r"[A-Z][\w'\u2019-]+ [A-Z]\. [A-Z][\w'\u2019-]+", words):
        return True
    named = any(part[1:] for part in parts)
    return named and not {*parts} & NO_NAME and not FIRM.search(words) and not places and not state


def firm_in(line: Line) -> Line | None:
    """The firm that a whole line names, None where it names none."""
    plain = MARKS.sub(lambda mark: " " * len(mark[0]), line.text).strip(" ,;")
    if STREET.search(plain) or not FIRM_NAME.fullmatch(plain):
        return None
    return found_at(line, plain)


IN_ROW = re.compile(
    rf"(?<![\w.&'\u2019])(?:(?P<firm>{FIRM_NAME.pattern})|(?P<person>{PERSON}))(?=\s*(?:[,;.(\[]|$|and\b|of\b|at\b|from\b|with\b|argued\b|who\b|(?:was|were) on\b))"
)


def inline(line: Line) -> list[Printed]:
    """The lawyers and firms that words in a row name, in order: "A and B, Firm LLP, New York, NY; C of Other LLP"."""
    found: list[Printed] = []
    place = 0
    while (one := IN_ROW.search(line.text, place)) is not None:
        seat = (
            found
            and found[-1].firm
            and line.text[place : one.start()] == ", "
            and not is_given(one[0].split()[0].title())
        )
        if one["person"] and (seat or STATE.match(line.text, one.end())):
            place = one.end()
            continue
        if one["firm"] and (first := BEFORE_FIRM.match(one[0])) and is_given(one[0].split()[0].title()):
            found.append(Printed(Line(line.start + one.start(), first["who"]), firm=False))
            place = one.start() + first.end()
            continue
        people = _people(line, one) if one["firm"] else [within(line, one)]
        if people:
            alone = STAFF.match(line.text, one.end()) is not None
            found += [Printed(each, firm=False, alone=alone) for each in people if is_person(each.text)]
        elif one["firm"] and not (
            OFFICE.search(one["firm"])
            or (found and TOWN.fullmatch(line.text, *one.span()) and not ON.match(line.text, one.end()))
        ):
            found.append(Printed(within(line, one), firm=True))
        place = one.end()
    return found


BEFORE_FIRM = re.compile(rf"(?P<who>{WORD} [A-Z]\.(?: [A-Z]\.)? {WORD}),? and (?={NAME},? {ENDING}(?!\w))")
"""A lawyer before a firm, which two have the form of one firm: "Ann B. Roe, and Poe Lind LLP"."""
OFFICE = re.compile(r"\bAtt(?:y|orney)")
TOWN = re.compile(r"(?!\w+ (?:Law|Legal|Firm|Group))[A-Z][a-z]+(?: [A-Z][a-z]+)?, PA")
"""A town in Pennsylvania, which has the form of a firm."""
ON = re.compile(r", [A-Z]")
PLACED = re.compile(rf", [A-Z][\w. ]+, (?:[A-Z]{{2}}|D\.C\.|{STATES})\W*$")
"""A city and its state at the end."""


FORMED = re.compile(rf"\b{ENDING}(?!\w)")


def goes_on(lines: list[Line]) -> bool:
    """Whether a line may go on with a firm's name that the one before it begins: "Roe Lind" and "Taylor + Poe, LLP"."""
    return any(one.text[:1].isupper() and FORMED.search(one.text) is not None for one in lines)


def on_two_lines(first: Line, second: Line) -> list[Printed]:
    """The lawyers and firms of a list that goes on in the next line."""
    made = []
    for one in inline(Line(0, f"{first.text} {second.text}")):
        gap = len(first.text) + 1
        start = first.start + one.line.start if one.line.start < gap else second.start + one.line.start - gap
        made.append(one._replace(line=Line(start, one.line.text)))
    return made


def soloists(listed: Line) -> list[Printed]:
    """Who is listed, those of no firm told apart: who stands between semicolons with nothing but a city."""
    made: list[Printed] = []
    for part in re.finditer(r"[^;]+", listed.text):
        items = inline(within(listed, part))
        alone = bool(made) and not any(one.firm for one in items) and PLACED.search(part[0]) is not None
        made += [one._replace(alone=alone or one.alone) for one in items]
    return made


def _people(line: Line, one: re.Match[str]) -> list[Line]:
    """The two people of "Ann Roe and Bo Doe", which has the form of a firm; none where it is one."""
    parts = re.fullmatch(rf"((?:{PERSON}, )*)({PERSON}),? and ({PERSON})", one[0])
    if parts is None or re.search(rf"{ENDING}$", one[0]):
        return []
    return [
        within(line, each)
        for each in re.finditer(PERSON, line.text[: one.end()])
        if each.start() >= one.start()
    ]


def is_listing(words: str) -> bool:
    """Whether words list names with their places, and are no sentence."""
    return all(
        not word[0].islower() or LISTED.fullmatch(word) for word in re.findall(r"[\w.'\u2019-]+", words)
    )


def row_in(line: Line) -> list[Printed]:
    """The lawyers of a line with their firms and places: "Ann Roe, ROE LLP, New York, New York; Bo Lee, LEE P.A., Dover, Delaware."."""
    if not FIRM.search(plain_case(line.text)) or not is_listing(line.text):
        return []
    row = inline(line)
    return row if any(one.firm for one in row) and row and not row[0].firm and row[-1].firm else []


def plain_case(name: str) -> str:
    """The name as prose prints it, where papers print it in capitals.

    >>> plain_case("JACK O'NEIL'S PROPERTIES, LLC")
    "Jack O'Neil's Properties, LLC"
    """
    if not name.isupper():
        return name
    words = re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name)
    words = re.sub(r"(['\u2019])S\b", r"\1s", words)
    return re.sub(r"\b(?:Llc|Llp|Pllc|Lp|Ii|Iii|Iv|Plc|Na|Usa)\b", lambda word: word[0].upper(), words)


def agent(line: Line, *, firm: bool) -> Named:
    """The agent of a printed lawyer or firm, with the ways in which prose names them again."""
    name, kind = line.text, "firm" if firm else "counsel"
    words = name.replace(",", "").split()
    plain = plain_case(name)
    key = f"{kind}-" + (re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or "unnamed")
    if firm:
        return Named(key, name, "LawFirm", line.start, {plain, re.sub(rf",? {ENDING}$", "", name)})
    family = [word for word in words if word.strip(".") not in {"Jr", "Sr", "II", "III", "IV"}]
    last = plain_case(family[-1]) if name.isupper() else family[-1]
    short = {last} if not (last in LEADING or last in PLACES or last in NOTHING) else set()
    return Named(key, name, "Person", line.start, {plain, f"{plain.split()[0]} {last}", *short} - {name})
