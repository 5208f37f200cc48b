"""Where a report begins with its place and its wire: "NEW YORK (AP) — ", which are nobody of whom it tells."""

from __future__ import annotations

import re

OPENED = 4_000
"""Code points in which a report's own first words are looked for."""
DATELINE = re.compile(
    r"^(?!(?:COUNT|PLAINTIFF|DEFENDANT|EXHIBIT|SECTION|PART|[^\n\u2014\u2013]{0,50}\b(?:INC|LLC|LLP|CORP|LTD|CO))\b)"
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?= \()|[A-Z]{3,}[A-Z .'\u2019-]{0,40}(?:, [A-Z][\w. ]{1,14}\.?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?)?"
    r"(?:(?:^|(?<=\S) )\((?:[A-Z]{2,5}|Reuters|Bloomberg|Wire|Associated Press|The Center Square|Legal Newsline|[A-Z]\w+ (?:News|Wire)(?: Service)?)\) ?(?:[\u2013\u2014-]|--)"
    r"|(?<=\w|\.) ?(?:\u2014|\u2013|--)|(?<=\w|\.) -(?= )) ?(?=[A-Z\u201c\"][^\n]{40})",
    re.MULTILINE,
)


def datelines(text: str) -> tuple[tuple[int, int], ...]:
    """The span of a text's dateline, if it has one."""
    found = DATELINE.search(text, 0, OPENED)
    return (found.span(),) if found else ()
