"""Docket pages of the federal courts, through juriscraper.

District, bankruptcy and trade courts and courts of appeals as HTML, ACMS's JSON, the Internet Archive's XML.
Everything read rests on words of the page: offsets in its visible text, or pointers into ACMS's JSON.
"""

from __future__ import annotations

import re

from kg.model import Document, Records
from kg.model.source import Offered
from kg.sources.caption import caption
from kg.sources.entries import read_rows
from kg.sources.parse import sheet
from kg.sources.rows import rows
from kg.sources.sides import sides
from kg.sources.visible import visible_text

KIND = "pacer"
READER = "pacer/1"
SUFFIX = ".html"

PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!--|(?:!doctype|gov_uscourts_docket|html|head|meta|title|body|embed|script|"
    rb"style|link|base|div|table|center|form|p|pre|span|font|b|h[1-6]|br|hr|img|a)\b)",
    re.IGNORECASE,
)
ACMS = re.compile(rb'\s*\{\s*"(?:caseDetails|docketInfo)"\s*:')


def recognises(offered: Offered) -> bool:
    """Whether the bytes are a page of HTML, the Archive's XML of a docket, or ACMS's JSON."""
    start = offered.data[:1024]
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        start = start[2:].replace(b"\x00", b"")
    start = start.removeprefix(b"\xef\xbb\xbf")
    return PAGE.match(start) is not None or ACMS.match(start) is not None


def read(offered: Offered) -> Records:
    """The case, its parties, counsel and judges, the cases it relates to, and the rows of its docket.

    Raises:
        UnreadableSource: the page is no docket, is incomplete, or does not say which court's it is.
    """
    found = sheet(offered)
    case = caption(found)
    cast = sides(found, case.case)
    names = {agent.key: agent.name for agent in (*cast.agents, *case.judges_named)}
    parties = {names[party.agent]: party.agent for party in cast.parties}
    judges = {agent.name: agent.key for agent in case.judges_named}
    told = read_rows(tuple(rows(found, case.case)), case.case.key, parties, judges)
    return Records(
        document=Document(title=case.title, category="courtfiling"),
        agents=(*cast.agents, *case.judges_named),
        cases=(case.case, *case.others),
        entries=told.entries,
        parties=cast.parties,
        counsel=cast.counsel,
        judges=case.judges,
        filings=told.filings,
        rulings=told.rulings,
    )


def text(data: bytes) -> str | None:
    """The visible text of the page; None for JSON, whose quotes stand by pointer."""
    return None if ACMS.match(data[:1024].removeprefix(b"\xef\xbb\xbf")) else visible_text(data)
