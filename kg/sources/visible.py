"""What a reader sees of a page: the text that its quotes stand in."""

from __future__ import annotations

import re
from html import unescape

BLOCKS = (
    "address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|fieldset|footer|form|h[1-6]|head|header|hr"
    "|html|li|main|nav|ol|option|p|pre|section|select|table|tbody|td|tfoot|th|thead|title|tr|ul"
)
# Each pattern ends in "or the end", so a match once begun never fails: every character is looked at once.
UNSEEN = re.compile(
    r"<(?:!--.*?(?:-->|\Z)"
    r"|(?P<name>script|style|noscript|template)\b[^>]*(?:>|\Z).*?(?:</(?P=name)[^>]*(?:>|\Z)|\Z))",
    re.DOTALL | re.IGNORECASE,
)
BLOCK = re.compile(rf"</?(?:{BLOCKS})(?![a-z0-9:-])[^>]*(?:>|\Z)", re.IGNORECASE)
TAG = re.compile(r"<[a-zA-Z/!?][^>]*(?:>|\Z)")
DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})""", re.IGNORECASE)
ENDLESS = re.compile(r"&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{8,});?")
LINE = "\x00"


def visible_text(data: bytes) -> str:
    """The text of an HTML or XML page as a reader sees it, one line a block, spaces run together.

    Tags, comments, scripts and styles are gone, entities are characters. Linear in the page's length.
    """
    return seen(page_text(data))


def seen(page: str) -> str:
    """The visible text of a page already decoded."""
    if page.startswith("<?xml"):
        lines = TAG.sub(LINE, UNSEEN.sub("", page))
    else:
        lines = TAG.sub("", BLOCK.sub(LINE, UNSEEN.sub("", page).replace(LINE, "")))
    if "&" in lines:
        lines = unescape(ENDLESS.sub("\ufffd", lines.replace("&nbsp;", " ")))
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines.split(LINE))))


def page_text(data: bytes) -> str:
    """The characters of a page: by its byte order mark, as UTF-8 if it is that, or else as it declares.

    Valid UTF-8 wins over a declaration, because pages saved by a browser keep a declaration that is no
    longer true.
    """
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data)


def _declared(data: bytes) -> str:
    found = DECLARED.search(data, 0, 4096)
    name = found[1].decode("ascii").lower() if found else ""
    # browsers read Latin-1 as Windows-1252, and a page that says UTF-8 but is not as well
    encoding = (
        "cp1252"
        if name.replace("_", "-") in {"", "utf-8", "utf8", "iso-8859-1", "latin1", "us-ascii"}
        else name
    )
    try:
        return data.decode(encoding, errors="replace")
    except (LookupError, ValueError):
        return data.decode("cp1252", errors="replace")
