"""The appearances of opinions, firm first: "Poe & Lee LLP, Garden City (Ann Roe of counsel), for appellant."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.papers.lines import Line, lines_of, within
from kg.extract.papers.pairing import Acting, firms, paired
from kg.extract.papers.printed import FIRM_NAME, PERSON, Printed, is_person

CUE = " of counsel)"
ROLE = r"(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Cross-\w+|Real Part(?:y|ies) in Interest|Objectors?|Intervenors?)"
CALIFORNIA = re.compile(
    rf"(?:^|(?<=\. ))[ \t]*(?P<firm>{FIRM_NAME.pattern})(?:,| and) (?P<who>{PERSON}(?:, {PERSON})*(?:,? and {PERSON})?),? for (?P<client>{ROLE},?(?: Cross-\w+)?,? and (?:Appellant|Respondent)s?[^.;\n]{{0,80}}|{ROLE})\.[ \t]*$"
)
"""The same in California's: "Poe & Lee, Ann Roe and Bo Lind for Defendants and Respondents."."""
APPEARS = re.compile(
    rf"(?:^|(?<=\. ))[ \t]*(?P<firm>{FIRM_NAME.pattern}|[A-Z][\w.'\u2019&-]+(?:,? (?:&|and|[A-Z][\w.'\u2019&-]*)){{0,6}}),[^()\n]{{0,60}} ?\((?P<who>[^()\n]{{3,300}}) of counsel\),? for (?P<client>[^.;\n]{{3,160}})\.?"
)


def read_of_counsel(text: str) -> Iterator[Acting]:
    """Who appears for whom, as lines with a firm before its lawyers tell."""
    for line in lines_of(text) if CUE in text or " and Appell" in text or " and Respond" in text else ():
        way = APPEARS if CUE in line.text else CALIFORNIA
        for found in way.finditer(line.text) if CUE in line.text or " for " in line.text else ():
            house = Printed(within(line, found, "firm"), firm=True)
            who = [
                Printed(Line(line.start + found.start("who") + one.start(), one[0]), firm=False)
                for one in re.finditer(PERSON, found["who"]) if is_person(one[0])
            ]  # fmt: skip
            items: list[Printed | None] = [house, *who]
            if who:
                yield Acting(
                    paired(items),
                    firms(items),
                    found["client"],
                    (line.start + found.start(), line.start + found.end()),
                )
