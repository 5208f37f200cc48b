"""Articles and other running text: kept as they are.

Here an article brings its own node and no more; its prose is read by `kg.extract` on the way in, unless a
records file says what stands in it.
"""

from __future__ import annotations

from kg.errors import UnreadableSource
from kg.model import Document, Records
from kg.model.source import Offered
from kg.sources.contacts import without_contact_data
from kg.sources.plain import decode

KIND = "article"
READER = "article/2"
SUFFIX = ".txt"

TITLE = 120
HEAD = 1_000
"""Code points in which the first line is looked for."""
LIMIT = 10_000_000


def recognises(offered: Offered) -> bool:
    """Whether the bytes are running text: the last to be asked, so anything that is no markup."""
    start = offered.data[:512].lstrip()
    return bool(start) and not start.startswith((b"<", b"{", b"["))


def read(offered: Offered) -> Records:
    """The document's own node, titled by its first line."""
    content = text(offered.data)
    if len(content) > LIMIT:
        raise UnreadableSource(
            offered.name, f"it has more than {LIMIT:,} characters, too long for an article"
        )
    lines = without_contact_data(content.lstrip()[:HEAD]).splitlines()
    first = next(line.strip() for line in lines if line.strip())
    title = first if len(first) <= TITLE else first[:TITLE].rsplit(" ", 1)[0] + " …"
    return Records(document=Document(title=" ".join(title.split()), category="newsarticle"))


def text(data: bytes) -> str:
    """The article's text."""
    return decode(data, "the article")
