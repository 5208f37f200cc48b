"""Every docket of the shared data: its quotes, its firms, no contact data, and what is no docket."""

from __future__ import annotations

import re
from hashlib import sha256

import msgspec
import pyoxigraph as ox
import pytest

from kg.errors import UnreadableSource
from kg.model import Quote
from kg.model.source import Offered
from kg.rdf.terms import LE
from kg.sources import pacer
from kg.sources.contacts import has_contact_data
from tests.sources.printed import plain, same


def test_every_quote_stands_where_it_says_and_holds_no_contact_data(dockets):
    count = 0
    for shelf in dockets:
        for quote in found(shelf.records):
            if quote.pointer is None:
                assert shelf.text[quote.start : quote.end] == quote.quote, shelf.name
            else:
                at = msgspec.json.decode(shelf.data)
                for key in quote.pointer.split("/")[1:]:
                    at = at[int(key)] if isinstance(at, list) else at[key]
                assert quote.quote in at, shelf.name
            assert not has_contact_data(quote.quote), shelf.name
            count += 1
    assert count > 10_000


def found(value):
    """Every quote inside records."""
    if isinstance(value, Quote):
        return [value]
    if isinstance(value, tuple):
        return [quote for one in value for quote in found(one)]
    if isinstance(value, msgspec.Struct):
        return [quote for field in value.__struct_fields__ for quote in found(getattr(value, field))]
    return []


def test_no_contact_data_is_in_the_graph(dockets):
    for shelf in dockets:
        words = {
            quad.object.value
            for quad in ox.parse(shelf.quads, format=ox.RdfFormat.N_QUADS)
            if isinstance(quad.object, ox.Literal) and quad.predicate.value != f"{LE}pointer"
        }
        assert not [word for word in words if has_contact_data(word)], shelf.name


ADDRESSED = re.compile(
    r"^(?:\d|P\.? ?O\.|One |The Jackson|Attorney at Law|UNDELIVERABLE|N/A|ATTN|.*, (?:Esq\.|Attorney at Law)$)"
)
BETWEEN = re.compile(r"^(?:Direct|Email|Fax|Firm)\b|^\[|^Terminated:")


def test_firms_are_those_printed_below_the_lawyers_names(dockets):
    """Read again from the page itself, line by line, rather than from juriscraper's contact blocks."""
    checked = 0
    for shelf in dockets:
        if shelf.text is None or "archive" in shelf.name:
            continue
        names = {agent.key: {agent.name, *agent.other_names} for agent in shelf.records.agents}
        before = {}
        for counsel in shelf.records.counsel:
            if counsel.capacity == "selfrepresented":
                continue
            quote = counsel.evidence[0]
            block = [line for line in shelf.text[quote.end :].split("\n")[1:9] if not BETWEEN.match(line)]
            if re.match(r"\(see above", block[0], re.IGNORECASE):
                assert counsel.firm == before.get(plain(quote.quote)), shelf.name
            elif counsel.firm is None:
                own = same(block[0], quote.quote)
                assert ADDRESSED.match(block[0]) or own or not has_letters_of_a_firm(block[0]), shelf.name
            else:
                assert block[0] in names[counsel.firm], shelf.name
            before[plain(quote.quote)] = counsel.firm
            checked += 1
    assert checked > 1800


def has_letters_of_a_firm(line):
    """Whether a line below a lawyer's name, where no firm was read, is yet more than a role or the next lawyer."""
    return bool(re.search(r"\b(?:LLP|LLC|PLLC|P\.?[CA]\.?|Law|&)\b", line))


def test_each_counsel_is_quoted_from_the_block_of_its_client(dockets):
    for shelf in dockets:
        if shelf.text is None:
            continue
        starts = sorted(party.evidence[0].start for party in shelf.records.parties)
        blocks = {}
        for party in shelf.records.parties:
            blocks.setdefault(party.agent, set()).add(party.evidence[0].start)
        for counsel in shelf.records.counsel:
            last = max(start for start in starts if start <= counsel.evidence[0].start)
            assert last in blocks[counsel.client], shelf.name


def test_entries_are_quoted_in_the_pages_order_from_their_first_words(dockets):
    for shelf in dockets:
        if shelf.text is None:
            continue
        starts = [entry.evidence[0].start for entry in shelf.records.entries if entry.text is not None]
        assert starts == sorted(starts), shelf.name
        for entry in shelf.records.entries:
            if entry.text is not None:
                opening = re.findall(r"\w+", entry.evidence[0].quote)
                assert re.findall(r"\w+", entry.text)[
                    : max(len(opening) - 3, 1)
                ] <= opening or entry.text.startswith("[")


def test_persons_and_bodies_are_told_apart_as_read_by_eye(dockets):
    """Of 710 names of parties, 10 are known to be taken for the wrong kind: bodies called by no such word."""
    names = {agent.name for shelf in dockets for agent in shelf.records.agents if agent.kind == "Person"}
    names &= {plain(party["name"]) for shelf in dockets for party in shelf.expected["parties"]}
    assert sha256("\n".join(sorted(names)).encode("utf-8")).hexdigest()[:16] == "bbc100eee24c9c0c"


def test_the_court_is_found_in_the_page_itself(dockets):
    registered = {"azb": "arb"}
    for shelf in dockets:
        expected = shelf.expected["court_id"]
        assert shelf.records.cases[0].court == registered.get(expected, expected), shelf.name


@pytest.mark.parametrize("folder", ["not_dockets", "not_appellate_dockets"])
def test_what_is_no_docket_is_refused_in_a_sentence(shared, folder):
    refused = 0
    for page in sorted((shared("pacer") / folder).glob("*.html")):
        offered = Offered(page.name, page.read_bytes())
        assert pacer.recognises(offered)
        with pytest.raises(UnreadableSource) as refusal:
            pacer.read(offered)
        assert "\n" not in refusal.value.reason
        assert len(refusal.value.reason.split()) > 5
        refused += 1
    assert refused == {"not_dockets": 14, "not_appellate_dockets": 6}[folder]
