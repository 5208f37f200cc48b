"""The causes of action that the title of a complaint names, and against whom its sentences say that each is brought."""

from __future__ import annotations

import re

from kg.extract.matter.cues import theories
from kg.extract.matter.gathered import Gathered, Keys
from kg.extract.papers.lines import Line, cells_of, column_of, lines_of
from kg.extract.papers.roll import Roll
from kg.extract.text.passages import Sentence

HEAD = 4_000
TITLE = re.compile(r".*\b(?:COMPLAINT|PETITION)\b.*?(?: FOR\b:?|:)(?P<rest>.*)|COMPLAINT$")
ITEM = re.compile(r"\(?(?P<n>\d{1,2})[.)]\s*(?P<what>\S.*)")
ENDS = re.compile(
    r"\W*(?:DEMAND|JURY|TRIAL|Trial|Jury|Demand|Judge|JUDGE|Dept|DEPT|Date|DATE|Action|ACTION|Case|CASE|Hon|Filed|FILED|EXEMPT|UNLIMITED|AMOUNT|Amount)\b"
)
ASIDE = 25
"""The column from which a cell is of the right side of a caption."""
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")  # fmt: skip
ORDINAL = rf"(?:{'|'.join(ORDINALS)})"
BROUGHT = re.compile(
    rf"\b(?P<which>{ORDINAL}(?:(?:,? and |, | through |,? to ){ORDINAL})*) (?:causes? of action|claims?(?: for relief)?|counts?) (?:is|are) (?:brought|asserted|alleged|pleaded|made) (?:[^.;]{{0,60}}? )?against (?P<b>[^.;]*)",
    re.IGNORECASE,
)


def read_title_causes(text: str, sentences: list[Sentence], gathered: Gathered, roll: Roll) -> None:
    """Adds the claims that a complaint's title names, where no heading of a count does: against whom its sentences say, or the only one sued."""
    suing, sued = gathered.sides[gathered.main or ""]
    named = _named(text)
    if not suing or not sued or not named or _is_counted(gathered, suing):
        return
    brought = {
        number: (who, one)
        for one in sentences if "against" in one.text and " of action" in one.text
        for number, who in _brought(one, sued, roll)
    }  # fmt: skip
    for number, (words, line) in enumerate(named):
        quote = gathered.quote((line.start, line.end))
        against = brought[number][0] if number in brought else sued if len(sued) == 1 else ()
        if against:
            gathered.claim(suing, against, theories(words), quote)


def _is_counted(gathered: Gathered, suing: Keys) -> bool:
    """Whether claims of those who sue are known by now."""
    return any(set(suing) & set(one.claimants) and one.theories for one in gathered.claims.values())


def _named(text: str) -> list[tuple[str, Line]]:
    """The words of each cause that a title lists by number, or else of the whole title, with the line in which it begins."""
    cells = [(cells_of(line)[-1], line) for line in lines_of(text, 0, HEAD) if line.text]
    titles = ((place, TITLE.match(cell.text)) for place, (cell, _) in enumerate(cells))
    place, title = next(((at, one) for at, one in titles if one is not None), (0, None))
    if title is None:
        return []
    aside = column_of(text, cells[place][0].start) >= ASIDE
    named = [(title["rest"] or "", cells[place][0])]
    listed: list[tuple[str, Line]] = []
    for cell, _ in cells[place + 1 :]:
        if (column_of(text, cell.start) >= ASIDE) != aside:
            if aside:
                continue
            break
        item = ITEM.fullmatch(cell.text)
        if (
            ENDS.match(cell.text)
            or (item and int(item["n"]) != len(listed) + 1)
            or not (aside or cell.text.isupper())
        ):
            break
        if item:
            listed.append((item["what"], cell))
        elif listed:
            listed[-1] = (f"{listed[-1][0]} {cell.text}", listed[-1][1])
        else:
            named = [(f"{named[0][0]} {cell.text}", named[0][1])]
    return listed or named


def _brought(sentence: Sentence, sued: Keys, roll: Roll) -> list[tuple[int, Keys]]:
    """The numbers of the causes that a sentence speaks of, each with those of the sued against whom it is brought."""
    found = BROUGHT.search(sentence.text)
    if found is None:
        return []
    numbers = [ORDINALS.index(one.lower()) for one in re.findall(ORDINAL, found["which"], re.IGNORECASE)]
    if re.search(r" through |,? to ", found["which"]):
        numbers = list(range(numbers[0], numbers[-1] + 1))
    printed = tuple(one for one in roll.parties(found["b"]) if one in sued)
    return [(number, printed) for number in numbers]
