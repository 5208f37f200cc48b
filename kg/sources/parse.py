"""Court pages given to juriscraper, each in its own format; whose court it is stands in the page itself."""

from __future__ import annotations

import os
import re
import ssl
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from typing import Any

import msgspec

from kg.errors import MissingExtra, UnreadableSource
from kg.model.source import Offered
from kg.sources.courts import court, resolve
from kg.sources.quoting import Finder
from kg.sources.refusals import reason
from kg.sources.sheets import Sheet
from kg.sources.visible import page_text, seen

ARCHIVE = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!DOCTYPE[^>]{0,200}>\s*)?<gov_uscourts_docket\b")
ENTITY = re.compile(r"<!ENTITY", re.IGNORECASE)
ECF = re.compile(r"\becf\.([a-z0-9]{2,10})\.uscourts\.gov", re.IGNORECASE)
HEADING = re.compile(r"(?:u\.? ?s\.?|united states) (?:district|bankruptcy) court\b", re.IGNORECASE)
OTHER_HEADING = re.compile(
    r".{0,20}\bcourt of (?:appeals for|international trade|federal claims)", re.IGNORECASE
)
LOCAL_RULE = re.compile(r"\b(\d\d?(?:st|nd|rd|d|th)) Cir\. R\.", re.IGNORECASE)
MARKUP = re.compile(r"<[^>]*>|&(?:[a-z]{2,8}|#\d{1,6});", re.IGNORECASE)
HEAD = 150
"""Lines within which a page says which court's it is."""

DOCKET = re.compile(r"docket for case|docket text|petition #|proceeding #|docket #:|docketed:", re.IGNORECASE)

Json = dict[str, Any]


def sheet(offered: Offered) -> Sheet:
    """The docket in a page of PACER, of a court of appeals (HTML or ACMS's JSON) or of the Internet Archive.

    Raises:
        UnreadableSource: the page is no docket, or does not say which court's.
        MissingExtra: juriscraper is not installed.
    """
    page = page_text(offered.data)
    if page.lstrip()[:1] == "{":
        return _acms(offered, page)
    if ENTITY.search(page, 0, 4096):
        raise UnreadableSource(offered.name, "its XML declares entities, which no docket does")
    text = seen(page)
    if ARCHIVE.match(page):
        where = _court(offered, _element(page))
        kind = "archive"
    elif DOCKET.search(text) is None:
        raise UnreadableSource(offered.name, reason(page, text))
    else:
        where = _court(offered, _heading(text) or _address(page))
        kind = "appellate" if re.fullmatch(r"ca(?:\d\d?|dc|fc)", where) else "district"
    data = _parsed(offered, kind, where, page)
    if not data:
        raise UnreadableSource(offered.name, reason(page, text))
    return Sheet(where, data, Finder(text))


def _court(offered: Offered, found: str | None) -> str:
    """The courts-db id of the court that the page names, or else the caller."""
    where = resolve(found) if found else None
    if where is None and offered.court is not None:
        where = resolve(offered.court)
        if where is None:
            raise UnreadableSource(
                offered.name, f"no court is called {offered.court!r}; --court takes an id as nysd"
            )
    if where is None:
        raise UnreadableSource(
            offered.name, "it does not say which court's docket it is; add it with --court ID"
        )
    return where


def _heading(text: str) -> str | None:
    """The id of the court that the page's heading names; its name may run over two lines."""
    lines = text.split("\n", HEAD + 1)[: HEAD + 1]
    for line, following in pairwise(lines):
        if HEADING.match(line):
            return resolve(f"{line} {following}") or resolve(line)
        if OTHER_HEADING.match(line) and (found := resolve(line)):
            return found
    return None


def _address(page: str) -> str | None:
    """The id in the addresses that the page links to most."""
    linked = Counter(found.lower() for found in ECF.findall(page))
    return min(linked, key=lambda one: (-linked[one], one)) if linked else None


def _element(page: str) -> str | None:
    found = re.search(r"<court>\s*([a-z0-9]{2,20})\s*</court>", page[:4096])
    return found[1] if found else None


@lru_cache(maxsize=8)
def _report(kind: str) -> Any:  # noqa: ANN401 - juriscraper ships no types
    """The class by which juriscraper reads one format."""
    os.environ.setdefault("JURISCRAPER_LOG", os.devnull)  # or it complains that its log has no folder
    try:
        from juriscraper import pacer  # noqa: PLC0415 - an extra, and heavy
    except ImportError:
        raise MissingExtra("courts", "reading a page of PACER") from None
    reports: dict[str, Any] = {
        "district": pacer.DocketReport,
        "appellate": pacer.AppellateDocketReport,
        "acms": pacer.ACMSDocketReport,
        "archive": pacer.InternetArchive,
    }
    return reports[kind]


def _parsed(offered: Offered, kind: str, where: str, page: str) -> Json:
    """What juriscraper made of the page; empty where it finds no docket in it."""
    facts = court(where)
    assert facts is not None
    # it opens a client that is never used: with no certificates to load, that costs nothing
    more = {"verify": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)} if kind == "archive" else {}
    report = _report(kind)(facts.pacer, **more)
    try:
        report._parse_text(page)  # noqa: SLF001 - its documented way in for pages at hand
        data: Json = report.data
    except Exception as error:  # noqa: BLE001 - whatever it trips over, it is no docket it knows
        raise UnreadableSource(
            offered.name,
            f"its docket is cut short or of a form unknown ({type(error).__name__}); save it again, complete",
        ) from None
    return data


def _acms(offered: Offered, page: str) -> Sheet:
    """The docket in ACMS's JSON: its words stand in many strings, each with its pointer."""
    try:
        raw = msgspec.json.decode(page, type=Json)
        rules = {found.lower() for row in raw["docketInfo"]["docketEntries"] for found in _cited(row)}
        where = _court(offered, f"{min(rules)} Circuit" if len(rules) == 1 else None)
        entries = tuple(
            _pointed(row["docketEntryText"], f"/docketInfo/docketEntries/{place}/docketEntryText")
            for place, row in enumerate(raw["docketInfo"]["docketEntries"])
        )
        details = raw["caseDetails"]
        names = ("name", "caseNumber", "caseOpened", "court/name", "districtCourtName")
        fields = tuple(_pointed(_at(details, name), f"/caseDetails/{name}") for name in names)
        parties = _pointed(details["partyAttorneyList"], "/caseDetails/partyAttorneyList")
    except (msgspec.DecodeError, RecursionError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableSource(
            offered.name, f"its JSON is no docket of ACMS ({type(error).__name__})"
        ) from None
    return Sheet(where, _parsed(offered, "acms", where, page), parties, fields, entries)


def _cited(row: Json) -> list[str]:
    """The circuits whose local rules an entry cites: in ACMS nothing else names the court."""
    return LOCAL_RULE.findall(row["docketEntryText"])


def _at(details: Json, name: str) -> str:
    value: Any = details
    for key in name.split("/"):
        value = (value or {}).get(key)
    return value or ""


def _pointed(markup: str, pointer: str) -> Finder:
    """A finder in a string of markup, whose tags are line ends to it."""
    return Finder(markup, pointer, MARKUP.sub(lambda tag: " \n"[tag[0][0] == "<"] * len(tag[0]), markup))
