from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.sources.contacts import REMOVED, before_contact_data, has_contact_data, without_contact_data

CONTACT = [
    "roe@example.org",
    "jane.roe+court@mail.example.co.uk",
    "(555) 010-0199",
    "555-010-0199",
    "555.010.0199 x12",
    "212 555 0148",
    "1-212-555-0148",
    "+1 212 555 0148",
    "+44 20 7946 0958",
    "+44 (0)20 7946 0958",
    "+33 1 99 00 12 34",
    "ed.moss [at] mossquill.com",
    "ed.moss(at)mossquill.com",
    "ed.moss [at] mossquill [dot] com",
    "ed.moss [at] mossquill dot com",
    "ed.moss at mossquill dot com",
    "ed dot moss at mossquill dot com",
    "ed.moss AT mossquill DOT com",
    "ed.moss at mossquill.com",
    "ed.moss -at- mossquill -dot- com",
    "ed.moss @ mossquill.com",
    "ed.moss&#64;mossquill.com",
    "ed.moss\uff20mossquill.com",
    "ed.moss\u200b@mossquill.com",
    "ed.moss@moss\u00adquill.com",
    "ed.moss@\nmossquill.com",
    "ed.moss\n@mossquill.com",
    "ed.moss@moss\nquill.com",
    "ed.moss@mossquill.\r\ncom",
    "(212)\n555-0148",
    "212-\n555-0148",
    "212-555-\n    0148",
    "212.555\n.0148",
    "212\u00a0555\u00a00148",
    "212\u2011555\u20110148",
    "212\u2013555\u20130148",
    "212 - 555 - 0148",
    "2\u00ad12-555-0148",
    "tel: 2125550148",
    "400 Park\nAvenue, Suite 12",
    "400\nPark Avenue",
    "18 Hale\n  Drive",
    "12 Moss\nCourt",
    "Springfield,\nNY 10001",
    "Springfield, NY\n10001",
    "P.O.\nBox 123",
    "xxx-\nxx-1234",
    "12 Moss Court",
    "7 Quill Way, Suite 4",
    "31 N. Hale Place",
    "400 Old Strand Circle, Springfield, NY 10001",
    "18 Hale Drive",
    "18 Hale Lane",
    "2 Moss Square",
    "9 Quill Terrace",
    "40 Strand Plaza",
    "1 Example Street",
    "100 N. Sample Ave., 6th Floor",
    "12-34 East Example Boulevard, Suite 5",
    "100 Sample St, Springfield, NY 10001",
    "P.O. Box 123",
    "Springfield, NY 10001-1234",
    "A000-000-001",
    "xxx-xx-1234",
    "000-12-3456",
    "Tax ID / EIN: 12-3456789",
]
INNOCENT = [
    "MOTION to Compel 12 Letter. Motions due by 08/19/2008. (Roe, Jane) (Entered: 08/20/2008)",
    "ORDER re 21 Declaration Dr. Roe; 45 Motion Square; signed 1/2/10 @ 10:30 AM",
    "Case 1:24-cv-10049-LJL, 17-15589, 09-50551-MFW, MDL 1963",
    "Filing fee $ 402 receipt number ANJDC-14125450",
    "28 U.S.C. 1331; Fed. R. Civ. P. 12(b)(6); $25,350,000,000 demanded",
    "Set/Reset Hearings: 341 meeting 10:00 AM Room 2112 on 5/17/2012",
    "Chapter 11, 123 F. Supp. 2d 456",
    "42 U.S.C. 1983, Rule 12(b)(6), 24-10049, 123 F.3d 456, 140 S. Ct. 2019 (2d Cir. 2020)",
    "On June 4, 2023 District Court Judge Hale sat; 12 Superior Court judges; the 2021 Ninth Circuit ruling",
    "In 2012 Arizona Court of Appeals; 3 Texas court filings; 5 Delaware Court Rules; 12 U.S. Court officers",
    "She invested at the dot com peak and spoke at example.com; at 10 a.m. @ Hale",
    "It ended in\n2012\nArizona Court of Appeals\n12\nPark Avenue residents sued",
    "See 555 F.\n3d 1200; Case 1:24-\ncv-10049; 410\nU.S. 113; $25\n350 2000",
    "1500 Hale Court LLC paid $3 million, 25 350 2000 shares (at 5) and +12 percent at (at) noon",
]


@pytest.mark.parametrize("contact", CONTACT)
def test_contact_data_is_removed(contact):
    sentence = f"Notice sent to {contact} on 01/02/2020."
    assert has_contact_data(sentence)
    assert without_contact_data(sentence) == f"Notice sent to {REMOVED} on 01/02/2020."
    assert before_contact_data(sentence) == "Notice sent to"


@pytest.mark.parametrize("sentence", INNOCENT)
def test_what_is_no_contact_data_stays(sentence):
    assert without_contact_data(sentence) == sentence
    assert not has_contact_data(sentence)
    assert before_contact_data(sentence) == sentence


@given(st.lists(st.sampled_from([*CONTACT, "and", "the", "12", "Order"]), max_size=8))
def test_nothing_is_left_to_remove(words):
    assert not has_contact_data(without_contact_data(" ; ".join(words)))


@pytest.mark.parametrize(
    "text",
    [
        "1 A " * 60_000,
        "a" * 250_000 + "@",
        "1 " + "Aaaa " * 50_000 + " st.",
        "12-" * 80_000,
        "P.O.Box" * 40_000 + " Box ",
        "1\n" * 120_000,
        "1 - " * 60_000,
        "a.b at " * 40_000,
        "\u00ad1\n" * 60_000,
        "a@\n" * 60_000,
        " " * 250_000,
        "\n" * 250_000,
    ],
    ids=[
        *(
            "numbers",
            "no address",
            "capitals",
            "dashes",
            "boxes",
            "lines",
            "spaced",
            "at",
            "soft",
            "broken",
            "blanks",
        ),
        "empty lines",
    ],
)
def test_hostile_text_costs_linear_time(text):
    start = process_time()
    without_contact_data(f"{text} 555-010-0199 @ st. ")
    assert process_time() - start < 1.5
