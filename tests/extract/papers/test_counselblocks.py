"""Blocks of counsel of our own, as clerks, firms and courts print them: who acts for whom through which firm."""

from __future__ import annotations

import pytest

from kg.extract.papers.appearances import read_appearing
from kg.extract.papers.closings import read_cited, read_represented
from kg.extract.papers.counselblocks import read_blocks
from kg.extract.papers.pairing import Acting

SIGNED = """Dated: May 3, 2024                 Respectfully submitted,

                                   /s/ Anna Berg
                                   Anna Berg (SBN 123456)
                                   HOLM LIND LLP
                                   1 Main Street, Suite 5
                                   San Jose, California

                                   Attorneys for Defendant
                                   Peter Vance
"""
FIRM_FIRST = """DATED: May 3, 2024       QUILL & MARSH LLP

                         By: /s/ Carla Ruiz
                             Carla Ruiz, Esq.
                             Tomas J. de la Cruz, Jr.
                         Attorneys for Plaintiffs Nadia Frost and
                         Frost Media, Inc.
"""
TWO_FIRMS = """Dana Whitlock (pro hac vice)
Oren Pace (pro hac vice)
PACE HARLOW LLP
1 Main Street
White Plains, New York

Ivo Lund
LUND & PARTNERS, P.C.

Attorneys for Plaintiffs and the Proposed Class
"""
TO = """TO:  Lucy Grant
     Amy Sollers
     GRANT SHAW LLP
     Counsel for Defendant-Appellee Vance Recordings, Inc.
"""
HEADED = """APPEARANCES:

For Plaintiff:
    Dana Whitlock
    THE PACE LAW FIRM
    New York, New York

Attorneys for Defendants: Theo J. Brandt Jr. and Lucy Grant, Shaw, Dunn & Crewe LLP; Ivo Lund of Lund & Partners LLC
"""
OPINION = """E. JOSHUA ROSS, Orme, Herring & Sutter LLP, New York, NY, argued for plaintiff-appellant. Also represented by ANNE LOUISE HART, \
San Francisco, CA; MARK S. DAY, Washington, DC.

OLIVER STONE (argued), Stone Hale LLP, Chicago, Illinois (Amy Lin, on the brief), for Defendant-Appellee.
"""
TABLE = """Attorneys Present for Plaintiff:          Attorneys Present for Defendants:
Naomi Feld                                Gregory Haas
                                          Tanya Osei
"""
BLOCKS = {
    "a signature above its client": (SIGNED, [("Defendant Peter Vance", [("Anna Berg", "HOLM LIND LLP")])]),
    "the firm first, and a client on two lines": (FIRM_FIRST, [
        ("Plaintiffs Nadia Frost and Frost Media, Inc.", [("Carla Ruiz", "QUILL & MARSH LLP"), ("Tomas J. de la Cruz, Jr.", "QUILL & MARSH LLP")]),
    ]),
    "two firms before one client": (TWO_FIRMS, [
        ("Plaintiffs and the Proposed Class", [
            ("Dana Whitlock", "PACE HARLOW LLP"), ("Oren Pace", "PACE HARLOW LLP"), ("Ivo Lund", "LUND & PARTNERS, P.C."),
        ]),
    ]),
    "those to whom a paper goes": (TO, [
        ("Defendant-Appellee Vance Recordings, Inc.", [("Lucy Grant", "GRANT SHAW LLP"), ("Amy Sollers", "GRANT SHAW LLP")]),
    ]),
    "names behind a heading": (HEADED, [
        ("Plaintiff", [("Dana Whitlock", "THE PACE LAW FIRM")]),
        ("Defendants", [
            ("Theo J. Brandt Jr.", "Shaw, Dunn & Crewe LLP"), ("Lucy Grant", "Shaw, Dunn & Crewe LLP"), ("Ivo Lund", "Lund & Partners LLC"),
        ]),
    ]),
    "sentences before an opinion": (OPINION, [
        ("plaintiff-appellant", [
            ("E. JOSHUA ROSS", "Orme, Herring & Sutter LLP"), ("ANNE LOUISE HART", "Orme, Herring & Sutter LLP"),
            ("MARK S. DAY", "Orme, Herring & Sutter LLP"),
        ]),
        ("Defendant-Appellee", [("OLIVER STONE", "Stone Hale LLP"), ("Amy Lin", "Stone Hale LLP")]),
    ]),
    "a table with a heading for each side": (TABLE, [
        ("Plaintiff", [("Naomi Feld", "")]), ("Defendants", [("Gregory Haas", ""), ("Tanya Osei", "")]),
    ]),
    "prose about counsel": ("Counsel for Plaintiff argued that the motion was late.\nAttorneys for Vance declined to comment.\n", []),
    "a party without counsel": ("Jane Smith, Plaintiff, appearing pro se\n\nCounsel for Defendant\n", []),
    "an address alone": ("1 Main Street\nNew York, New York\n\nAttorneys for Plaintiff\n", []),
}  # fmt: skip
CLOSINGS = {
    "lawyers of two firms": (
        "Vance is represented by Anna Q. Re, Peter Holm and Brian C. Clay of Knobel Marsh Olds & Bear LLP and by Ken G. Park of Hale and Boone LLP.",
        [("Vance", [
            ("Anna Q. Re", "Knobel Marsh Olds & Bear LLP"), ("Peter Holm", "Knobel Marsh Olds & Bear LLP"),
            ("Brian C. Clay", "Knobel Marsh Olds & Bear LLP"), ("Ken G. Park", "Hale and Boone LLP"),
        ])],
    ),
    "partners, at trial": (
        "The company was represented at trial by Adam Alder and Mia De Vries, partners at Kirk & Ellery LLP.",
        [("The company", [("Adam Alder", "Kirk & Ellery LLP"), ("Mia De Vries", "Kirk & Ellery LLP")])],
    ),
    "one client a sentence": (
        "Acme is represented by Jane Roe of WilmerHale. Beta Corp. is represented by John B. Poe of Poe Hale P.C. The case is pending.",
        [("Acme", [("Jane Roe", "WilmerHale")]), ("Beta Corp.", [("John B. Poe", "Poe Hale P.C.")])],
    ),
    "another clause behind a semicolon": (
        "Acme was represented by Jane Roe of Roe, Lipton & Katz; Alex Spear of Quill LLP appeared for Beta.",
        [("Acme", [("Jane Roe", "Roe, Lipton & Katz")])],
    ),
    "a clause about others": ("Berg, who sued Holm, is represented by Jane Roe of Roe LLP.", [("Berg", [("Jane Roe", "Roe LLP")])]),
    "nobody named": ("The state is represented by its attorney general.", []),
}  # fmt: skip


APPEARING = {
    "Ann Roe of Roe & Lind LLP, who represents the buyers, was pleased.": [("the buyers", [("Ann Roe", "Roe & Lind LLP")])],
    "Ann Roe of Roe Lind and Bo Doe of Hale & Quill, co-lead counsel for Holm, called it good.": [
        ("Holm", [("Ann Roe", "Roe Lind"), ("Bo Doe", "Hale & Quill")]),
    ],
    "Ann Roe, a partner at Roe Lind, argued the case for the teams.": [("the teams", [("Ann Roe", "Roe Lind")])],
    "Ann Roe of Roe Lind is among the lawyers for Holm Corp.": [("Holm Corp.", [("Ann Roe", "Roe Lind")])],
    "Ann Roe of Roe Lind, who represented Holm in another case, said no.": [],
    "Ann Roe of Boston represents that the goods are new.": [],
    "Ann Roe, the mother of Bo Doe, a lawyer for Holm, cried.": [],
}  # fmt: skip


@pytest.mark.parametrize("sentence", APPEARING)
def test_a_lawyer_is_named_with_firm_and_client_in_one_breath(sentence: str) -> None:
    assert _told(list(read_appearing(sentence))) == APPEARING[sentence]


def _told(acting: list[Acting]) -> list[tuple[str, list[tuple[str, str]]]]:
    return [
        (one.client, [(who.name, firm.name if firm else "") for who, firm in one.lawyers]) for one in acting
    ]


@pytest.mark.parametrize("case", BLOCKS)
def test_a_block_names_lawyers_their_firms_and_for_whom_they_act(case: str) -> None:
    text, expected = BLOCKS[case]
    assert _told(list(read_blocks(text))) == expected


@pytest.mark.parametrize("case", CLOSINGS)
def test_closing_lines_name_lawyers_by_firm(case: str) -> None:
    text, expected = CLOSINGS[case]
    assert _told(list(read_represented(text))) == expected


@pytest.mark.parametrize("case", [*BLOCKS, *CLOSINGS])
def test_names_stand_where_they_say(case: str) -> None:
    text = (BLOCKS | CLOSINGS)[case][0]
    for one in [*read_blocks(text), *read_represented(text)]:
        for who, firm in one.lawyers:
            assert text[who.start :].startswith(who.name)
            assert firm is None or text[firm.start :].startswith(firm.name)


def test_a_closing_line_gives_each_case_its_number_and_court() -> None:
    text = (
        "The cases are Acme LLC v. Beta Inc. et al., case number 20-3113, in the U.S. Court of Appeals for the Second Circuit, and "
        "case number 1:19-cv-07279, in the U.S. District Court for the Eastern District of New York."
    )
    read = [
        (one.suing.text, one.sued.text, one.number.text, "Eastern" in one.court) for one in read_cited(text)
    ]
    assert read == [
        ("Acme LLC", "Beta Inc.", "20-3113", False),
        ("Acme LLC", "Beta Inc.", "1:19-cv-07279", True),
    ]


def test_a_case_without_a_number_is_not_cited() -> None:
    assert list(read_cited("The case is a mess, Acme v. Beta or not, and nobody knows its end.")) == []


def test_an_address_below_counsel_for_is_no_client() -> None:
    text = "ROE & POE, P.C.\nBy: Sara Block, Esq.\nAttorneys for Plaintiffs\n111 John Street\nNew York, New York 10038\n"
    assert [one.client for one in read_blocks(text)] == ["Plaintiffs"]
