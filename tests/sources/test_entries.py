"""Docket rows read: what a row is, what an order decides; and the reader measured on real rows labelled by hand."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from time import process_time

import pytest

from kg.model.source import Offered
from kg.sources import pacer
from kg.sources.entry_decisions import decisions
from kg.sources.entry_words import kind, numbers

GOLD = json.loads((Path(__file__).parent / "gold" / "rulings.json").read_text(encoding="utf-8"))

KINDS = {
    "ORDER granting 4 Motion to Compel.": "order",
    "MEMO ENDORSEMENT on 9 LETTER: granted.": "order",
    "Minute Entry for proceedings held before Judge X": "order",
    "Judge Ann Dale: ELECTRONIC ORDER entered granting 5 Motion": "order",
    "RULING LETTER SENT granting motion [56]": "order",
    "MOTION to Compel filed by Arrow.": "motion",
    "LETTER MOTION for Extension of Time": "motion",
    "Emergency Application to Employ Counsel": "motion",
    "NOTICE OF MOTION by Arrow for an Order": "motion",
    "COMPLAINT against Birch filed by Arrow.": "pleading",
    "Chapter 11 Voluntary Petition": "pleading",
    "REPLY to Response to 4 Motion to Compel": "response",
    "RESPONSE in Opposition re 4 Motion": "response",
    "NOTICE of Appearance by Ada Dale": "other",
    "Notice of Filing of Proposed Order": "other",
    "PROPOSED ORDER granting motion": "other",
    "Received UNSIGNED Order Denying Motion": "other",
    "CERTIFICATE OF SERVICE of Order": "other",
    "MEMORANDUM OF LAW in Support re 4 MOTION": "other",
    "Transcript of Order hearing": "other",
    "Claims Register in alphabetical and numerical order": "other",
}
DECIDED = {
    "ORDER granting 45 Motion to Compel.": [("45", "granted")],
    "ORDER granting [298] MOTION to Continue and granting [308] Oral MOTION to Continue": [
        ("298", "granted"),
        ("308", "granted"),
    ],
    "ORDER granting in part and denying in part 36 Motion to Seal.": [("36", "grantedinpart")],
    "ORDER denying in part 69 Motion to Exclude": [("69", "grantedinpart")],
    "ORDER denying as moot 12 Motion for Leave; denying 13 Motion to Stay.": [
        ("12", "moot"),
        ("13", "denied"),
    ],
    "ORDER Granting 20 Motion for Discovery. Finding as moot 25 Motion to Produce.": [
        ("20", "granted"),
        ("25", "moot"),
    ],
    "ORDER granting 2 6 Motion to Proceed": [("2", "granted"), ("6", "granted")],
    "Order Granting Application to Employ (Related Doc # 23) signed on 2/11/2008.": [("23", "granted")],
    "Order Authorizing Use of Cash (related document(s)5) Order Signed on 1/2/2010": [("5", "granted")],
    "ORDER. The motion, Dkt. No. [316], is GRANTED. The mandate shall issue.": [("316", "granted")],
    "MEMORANDUM AND ORDER. The government's motion (filing no. 54) is granted. See Filing 12.": [
        ("54", "granted")
    ],
    "ORDER denying without prejudice 27 Letter Motion": [("27", "denied")],
    "Order Mooting Motion For Authority (Related Doc # 474). See Docket No. 475.": [("474", "moot")],
    "ORDER setting hearing on 4 Motion to Compel for May 1.": [],
    "ORDER: the motion 4 will be denied unless a brief is filed.": [],
    "ORDER: responses to 4 Motion to Compel are due May 1.": [],
    "ORDER re 4 MOTION for an order granting leave: reply due.": [],
    "ORDER referring 4 Motion to Compel to Magistrate Judge Dale.": [],
    "ORDER taking 4 Motion under advisement.": [],
}


@pytest.mark.parametrize("text", list(KINDS))
def test_a_row_is_told_by_how_it_begins(text):
    assert kind(text) == KINDS[text]


@pytest.mark.parametrize("text", list(DECIDED))
def test_an_order_decides_the_requests_it_names(text):
    told = decisions(text, lambda _: None)
    assert [(one.target, one.outcome) for one in told] == DECIDED[text]
    for one in told:
        assert one.target in text[one.start : one.end]


def test_a_row_that_is_shown_to_be_no_request_is_no_target():
    text = "Order Granting Motion to Sell (related document(s) 12, 15)"
    assert [one.target for one in decisions(text, {"12": True, "15": False}.get)] == ["12"]


def test_only_a_denial_without_prejudice_may_be_revisited():
    (one,) = decisions("ORDER denying without prejudice 27 Letter Motion", lambda _: None)
    assert one.renewable
    (two,) = decisions("ORDER denying 27 Letter Motion", lambda _: None)
    assert not two.renewable


def test_every_number_that_names_a_row_is_told():
    assert set(numbers("ORDER granting 45 Motion re ECF No. 12 and [33], (related document(s) 7, 8)")) == {
        "45", "12", "33", "7", "8",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text", ["granting granting (((" * 50_000, "1, " * 300_000, "[" * 1_000_000, "motion " * 150_000]
)
def test_no_text_makes_it_slow(text):
    start = process_time()
    kind(text), decisions(text, lambda _: None), numbers(text)
    assert process_time() - start < 5


def told(folder, page):
    """What the reader says of each row of a page, in the page's order."""
    (path,) = [path for path in folder.glob(f"{page}.*") if path.suffix != ".json"]
    records = pacer.read(Offered(path.name, path.read_bytes()))
    numbered = {entry.key: entry.number for entry in records.entries}

    def number(request):
        entry = request.removesuffix(":motion")
        return numbered.get(entry, entry.removeprefix("entry:"))

    ruled = {
        ruling.entry: {(number(one.decides), one.outcome) for one in ruling.dispositions}
        for ruling in records.rulings
    }
    return [ruled.get(entry.key, set()) for entry in records.entries]


def places(folder, page):
    """The place of each row by the digest of its words."""
    rows = json.loads((folder / f"{page}.json").read_text(encoding="utf-8"))["docket_entries"]
    return {sha256((row["description"] or "").encode()).hexdigest()[:16]: at for at, row in enumerate(rows)}


@pytest.mark.slow
def test_motion_to_ruling_on_rows_labelled_by_hand(shared):
    """Requests that an order names by number, over rows labelled by somebody who had not seen the reader."""
    folder = shared("pacer")
    right = wrong = missed = 0
    for page in sorted({row["page"] for row in GOLD}):
        said, at = told(folder, page), places(folder, page)
        for row in (row for row in GOLD if row["page"] == page):
            read = said[at[row["starts"]]]
            gold = {(one["target"], one["outcome"]) for one in row["decides"] if one["target"]}
            right, wrong, missed = (
                right + len(read & gold),
                wrong + len(read - gold),
                missed + len(gold - read),
            )
            if read != gold:
                print(page, row["number"], "read", sorted(read - gold), "missed", sorted(gold - read))
    precision, recall = right / (right + wrong), right / (right + missed)
    print(
        f"precision {precision:.3f}, recall {recall:.3f} over {right + missed} decisions in {len(GOLD)} rows"
    )
    assert sum(bool(row["decides"]) for row in GOLD) >= 60
    assert precision >= 0.96
    assert recall >= 0.8
