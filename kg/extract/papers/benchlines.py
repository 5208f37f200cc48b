"""Judges as papers print them: in the head, by label or title, and under their signature."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.naming.names import Named
from kg.extract.papers.lines import Line, cells_of, lines_of, within
from kg.extract.papers.printed import PERSON, is_person, plain_case

OFFICE = (
    r"(?:(?:Chief |Senior )?(?:United States|U\.? ?S\.?|UNITED STATES)? ?(?:(?:Chief |Senior )?(?:District|Magistrate|Circuit|Bankruptcy)) (?:Court )?Judge"
    r"|(?:Chief |Senior )?(?:United States |U\.S\. )?Judge,? (?:of the )?(?:United States|U\.S\.) District Court|(?:Superior|Supreme|Circuit|County|District) Court (?:Judge|Justice)|(?:Judge|Justice),? Presiding"
    r"|(?:Chief |Presiding |Associate |Acting )*(?:Judge|Justice)(?: of the (?:Superior|Supreme|District|Circuit) Court)?|(?:Vice )?Chancellor|U\.?S\.?[DM]\.?J\.?)"
)
SHORT = r"(?:U\.S\.[DM]\.J\.|A?\.?J\.S\.C\.|[ACPSDM]\. ?J\.|V\.C\.|A\.C\.J\.|J\.P\.|JJ?\.|C\.)"
"""An office in letters: "SAYLOR, C.J."."""
SURNAME = r"(?:Mc|Mac|O['\u2019]|De|Di|La|Le|Van)?[A-ZÀ-Þ][A-ZÀ-Þ'\u2019-]{2,}"
LABELLED = re.compile(
    rf"(?:[)|:*\u00a7] )?[\[(]?(?:Assigned (?:for all purposes )?to (?=(?:[Tt]he )?Hon)|PRESENT: )?(?:(?:(?:Hearing |Assigned |Presiding |Trial |Senior |Chief |United States |U\.S\. |District |Magistrate )*(?:Judge|JUDGE|Before|Present|Presiding|Courtroom|Assigned to|Hon\.|The Honorable)\s*:?\s+)"
    rf"(?:the |The |THE )?(?:(?:Honorable|HONORABLE|Hon\.|HON\.|Judge|JUDGE) )?|(?:The |THE )?(?:Honorable|HONORABLE|Hon\.|HON\.) )(?P<name>{PERSON})(?:,? (?:{OFFICE}|{OFFICE.upper()}|{SHORT}))?(?:[,;]? \(?(?:Dept|Department|Courtroom|Ctrm|Div|Division|Part|Presiding|Judge Presiding)\b[^\n]{{0,30}})?[\])]?:?",
)
UNDER = re.compile(rf"{OFFICE}(?: of [^:]*)?[.:]?", re.IGNORECASE)
NOTED = re.compile(rf"(?:/?s/ ?)?(?P<name>{PERSON})(?:, (?P<office>.*))?")
OPENS = re.compile(
    rf"(?P<name>{SURNAME}|{PERSON}), (?:(?i:(?:Chief |Senior |Presiding |Associate |Acting )*(?:United States )?(?:Circuit |District |Magistrate |Appellate )?(?:Judge|Justice)|(?:Vice )?Chancellor)|{SHORT})[.:]?(?:,? \(?(?:concurring|dissenting|delivered|for the)\b.*)?"
)
"""The line in which a judge begins an opinion: "McCORMICK, C.", "CASTEL, District Judge:"."""
BESIDE = re.compile(
    r"(?:PRESENT: )?(?:(?:THE )?(?:HONORABLE|HON\.) )?(?:(?:MEMORANDUM|OPINION|ORDER|DECISION|RULING|AND|&) )*"
    r"(?P<name>[A-ZÀ-Þ][\w.'\u2019-]*(?: [A-ZÀ-Þ][\w.'\u2019-]*){1,3}?(?:,? (?i:JR|SR)\.|,? (?:III?|IV))?),? "
    r"(?i:(?:(?:chief|senior) )?(?:united states|u\.s\.) (?:(?:chief|senior) )?(?:district|magistrate|circuit|bankruptcy)(?: court)? (?:(?:chief|senior) )?judge)[.:]?"
)
"""A judge with the office right behind the name: "ANN ROE UNITED STATES DISTRICT JUDGE"."""
DELIVERED = re.compile(
    rf"(?i:(?:Chief |Presiding )?Justice) (?P<name>{SURNAME}|{PERSON})(?:,? (?i:delivered the|announced the|dissenting|specially concurring|concurring|authored)\b.*)"
)
"""The line that tells whose opinion follows: "JUSTICE HYMAN delivered the judgment of the court"."""
DAY = re.compile(r"(?:DATED?|Dated?|ENTERED?|Entered?|SIGNED|Signed)\b.*\d")
HEAD = 4_000


def read_bench(text: str) -> Iterator[Named]:
    """The judges of a paper, each where the name is printed: in its first part, and wherever one signs."""
    lines = [cell for line in lines_of(text) for cell in cells_of(line)]
    for place, line in enumerate(lines):
        if line.start < HEAD and (found := LABELLED.fullmatch(line.text)) and is_person(found["name"]):
            yield judge(within(line, found, "name"))
            continue
        if found := _opening(line.text):
            yield judge(within(line, found, "name"))
            continue
        signed = NOTED.fullmatch(line.text)
        if signed is None or not is_person(signed["name"]):
            continue
        below = next((one.text for one in lines[place + 1 : place + 3] if not DAY.match(one.text)), "")
        if UNDER.fullmatch(signed["office"] or below):
            yield judge(within(line, signed, "name"))


def _opening(line: str) -> re.Match[str] | None:
    """The judge whom a line names that begins an opinion."""
    ways = (OPENS.fullmatch(line), DELIVERED.match(line), BESIDE.fullmatch(line))
    return next((one for one in ways if one and is_person(one["name"])), None)


def judge(line: Line) -> Named:
    """The agent of a judge as printed."""
    plain = plain_case(line.text)
    key = re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-")
    bare, short = (
        re.sub(r",? (?:[JS]r\.?|II|III|IV)$", "", one, flags=re.IGNORECASE) for one in (line.text, plain)
    )
    names = {plain, bare, short, short.split()[-1]}
    return Named(key, line.text, "Person", line.start, names - {line.text}, judge=True)
