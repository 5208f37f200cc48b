"""Articles and other running text: kept as they are.

Here an article brings its own node and no more; its prose is read by `kg.extract` on the way in, unless a
records file says what stands in it.
"""

from __future__ import annotations

import re

from kg.errors import UnreadableSource
from kg.model import Document, Records
from kg.model.source import Offered
from kg.sources.contacts import without_contact_data
from kg.sources.folding import HIDDEN, plain
from kg.sources.plain import decode

KIND = "article"
READER = "article/2"
SUFFIX = ".txt"

MARKUP = re.compile(rb"<[A-Za-z!?/]|[\[{]\s*(?:[\"\[{\]}]|-?\d[\d.]*\s*,|\Z)")
"""How markup and JSON begin; "[1] Roe sued" is neither."""
ENDS = re.compile("\r(?!\n)|[\x0b\x0c\x85\u2028\u2029]")
"""Ends of lines that few programs know."""
BLANK = " \t\r\n\u00a0\u200b\u200e\u200f\ufeff\u3000"
TITLE = 120
HEAD = 1_000
"""Code points in which the first line is looked for."""
LIMIT = 10_000_000


def recognises(offered: Offered) -> bool:
    """Whether the bytes are running text: the last to be asked, so anything that is no markup and no JSON."""
    start = offered.data[:512].lstrip()
    return bool(start) and MARKUP.match(start) is None


def read(offered: Offered) -> Records:
    """The document's own node, titled by its first line.

    Raises:
        UnreadableSource: it is empty, binary or too long.
    """
    content = _text(offered.data, offered.name)
    if len(content) > LIMIT:
        raise UnreadableSource(
            offered.name, f"it has more than {LIMIT:,} characters, too long for an article"
        )
    lines = without_contact_data(content.lstrip(BLANK)[:HEAD]).splitlines()
    first = next((line.strip(BLANK) for line in lines if line.strip(BLANK)), None)
    if first is None:
        raise UnreadableSource(offered.name, "it is empty")
    first = HIDDEN.sub("", plain(first))
    title = first if len(first) <= TITLE else first[:TITLE].rsplit(" ", 1)[0] + " …"
    return Records(document=Document(title=" ".join(title.split()), category="newsarticle"))


def text(data: bytes) -> str:
    """The article's text, each end of a line as printed today; CR LF stays as it is."""
    return _text(data, "the article")


def _text(data: bytes, name: str) -> str:
    return ENDS.sub("\n", decode(data, name))
