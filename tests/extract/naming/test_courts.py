"""Courts as papers print them, with their ids; and words that are no court."""

from __future__ import annotations

import pytest

from kg.extract.naming.names import named

FEDERAL = [
    ("in the U.S. District Court for the Southern District of New York", "nysd"),
    ("in U.S. District Court in Manhattan", "nysd"),
    ("in federal court in Manhattan", "nysd"),
    ("in Manhattan federal court", "nysd"),
    ("in the Southern District of New York", "nysd"),
    ("in S.D.N.Y. last week", "nysd"),
    ("in the SDNY last week", "nysd"),
    ("in the U.S. District Court, Southern District of New York", "nysd"),
    ("in Oakland, California, federal court", "cand"),
    ("in D.C. federal court", "dcd"),
    ("in the federal district court for Minnesota", "mnd"),
    ("in the United States District Court for the District of Massachusetts", "mad"),
    ("in federal court in San Francisco", "cand"),
    ("in San Francisco federal court", "cand"),
    ("in a San Francisco federal court", "cand"),
    ("in U.S. District Court in San Jose", "cand"),
    ("in the N.D. Cal. in May", "cand"),
    ("in the Northern District of California", "cand"),
    ("in the U.S. District Court for the Central District of California", "cacd"),
    ("in the U.S. District Court for the District of Columbia", "dcd"),
    ("in federal court in Washington, D.C.", "dcd"),
    ("in D. Del. in May", "ded"),
    ("in Delaware federal court", "ded"),
    ("in the District of Delaware", "ded"),
    ("in the Eastern District of Texas", "txed"),
    ("in the U.S. District Court for the Western District of North Carolina", "ncwd"),
    ("in the Middle District of Florida", "flmd"),
    ("in the District of New Jersey", "njd"),
    ("in the District of Puerto Rico", "prd"),
    ("in E.D. Va. in May", "vaed"),
    ("in federal court in Chicago", "ilnd"),
    ("in federal district court in Boston", "mad"),
    ("in the United States District Court, E.D. Washington.", "waed"),
    ("in the United States District Court, D. Rhode Island.", "rid"),
    ("in the District Court, N.D. New York.", "nynd"),
    ("in the United States District Court, W.D. Texas, Austin Division.", "txwd"),
    ("in the United States Bankruptcy Court, D. Maine.", "meb"),
    ("in the M.D. Florida.", "flmd"),
    ("UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA", "cand"),
    ("UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF VIRGINIA", "vaed"),
]
APPEALS = [
    ("to the U.S. Court of Appeals for the Ninth Circuit", "ca9"),
    ("to the Ninth Circuit", "ca9"),
    ("to the 9th U.S. Circuit Court of Appeals", "ca9"),
    ("to the 9th Circuit", "ca9"),
    ("to the Second Circuit Court of Appeals", "ca2"),
    ("to the 2nd U.S. Circuit Court of Appeals in Manhattan", "ca2"),
    ("to the Eleventh Circuit", "ca11"),
    ("to the D.C. Circuit", "cadc"),
    ("to the U.S. Court of Appeals for the D.C. Circuit", "cadc"),
    ("to the U.S. Court of Appeals for the District of Columbia Circuit", "cadc"),
    ("to the Federal Circuit", "cafc"),
    ("to the U.S. Court of Appeals for the Federal Circuit", "cafc"),
    ("to the U.S. Supreme Court", "scotus"),
    ("to the Supreme Court of the United States", "scotus"),
    ("UNITED STATES COURT OF APPEALS\nFOR THE TENTH CIRCUIT", "ca10"),
    ("United States Court of Appeals For the First Circuit", "ca1"),
    ("to the Fifth U.S. Circuit Court of Appeals", "ca5"),
]
OTHERS = [
    ("in the U.S. Bankruptcy Court for the District of Delaware", "deb"),
    ("in the U.S. Bankruptcy Court for the Southern District of New York", "nysb"),
    ("in U.S. Bankruptcy Court in Houston", "txsb"),
    ("in bankruptcy court in Wilmington", "deb"),
    ("in the U.S. Court of Federal Claims", "uscfc"),
    ("in the U.S. Court of International Trade", "cit"),
    ("in the U.S. Tax Court", "tax"),
    ("by the Judicial Panel on Multidistrict Litigation", "jpml"),
]
STATES = [
    ("in the Delaware Court of Chancery", "delch"),
    ("in Delaware Chancery Court", "delch"),
    ("in Delaware's Court of Chancery", "delch"),
    ("in Los Angeles Superior Court", "calsuppctla"),
    ("in Los Angeles County Superior Court", "calsuppctla"),
    ("in San Francisco Superior Court", "calsuppctsf"),
    ("in the Superior Court of Delaware", "delsuperct"),
    ("in Delaware Superior Court", "delsuperct"),
    ("in the Fairfax County Circuit Court", "vaccfairfax"),
    ("in the Supreme Court of Texas", "tex"),
    ("in the Texas Supreme Court", "tex"),
    ("in New York Supreme Court", "nysupct"),
    ("in the New York State Supreme Court", "nysupct"),
    ("in the Supreme Court of the State of New York, County of New York", "nysupct"),
    ("in the Delaware Supreme Court", "del"),
]
UNLISTED = [
    ("in Dallas County district court", "Dallas County district court"),
    ("in Philadelphia Common Pleas Court", "Philadelphia Common Pleas Court"),
    ("in D.C. Superior Court", "D.C. Superior Court"),
    ("in the 14th Judicial District Court", "14th Judicial District Court"),
    ("in Fulton County State Court", "Fulton County State Court"),
    ("in Harris County District Court", "Harris County District Court"),
    ("in Cook County Circuit Court", "Cook County Circuit Court"),
    ("in the Circuit Court of Cook County", "Circuit Court of Cook County"),
    ("in Maricopa County Superior Court", "Maricopa County Superior Court"),
]
NONE = [
    "The court ruled. The Court finds that the court below erred.",
    "The federal court ruled. A federal appeals court agreed.",
    "District Judge Ruiz ruled.",
    "Robert D. Washington sued. Ann D. Virginia did not.",
    "Ann E.D. Washington wrote to him. Bo D. Wyoming answered.",
    "The southern district was flooded. Circuit breakers failed.",
    "He lives in Manhattan and works in San Francisco.",
    "The Manhattan apartment was sold.",
    "The School District of Philadelphia sued.",
]


def courts(text: str) -> list[str]:
    return [one.court or one.name for one in named(text) if one.kind == "Court"]


@pytest.mark.parametrize(("words", "court"), FEDERAL + APPEALS + OTHERS, ids=lambda value: value[:60])
def test_a_federal_court_is_known_in_every_printed_form(words: str, court: str) -> None:
    text = f"{words} v." if words.isupper() else f"Anna Berg sued {words}."
    assert courts(text) == [court]


@pytest.mark.parametrize(("words", "court"), STATES, ids=lambda value: value[:60])
def test_a_state_court_is_known_by_its_register(words: str, court: str) -> None:
    pytest.importorskip("courts_db")
    assert courts(f"Anna Berg sued {words}.") == [court]


@pytest.mark.parametrize(("words", "name"), UNLISTED, ids=lambda value: value[:60])
def test_a_court_that_no_register_lists_keeps_its_name(words: str, name: str) -> None:
    assert courts(f"Anna Berg sued {words}.") == [name]


@pytest.mark.parametrize("text", NONE, ids=lambda text: text[:40])
def test_these_words_are_no_court(text: str) -> None:
    assert courts(text) == []


def test_one_court_in_two_forms_is_one() -> None:
    assert courts("He sued in Manhattan federal court. The Southern District of New York agreed.") == ["nysd"]


def test_a_judge_placed_in_a_city_names_no_court_by_that_alone() -> None:
    assert courts("A federal judge in San Francisco dismissed it.") == []


def test_a_judge_placed_in_a_city_sits_in_a_court_that_is_named_elsewhere() -> None:
    text = (
        "A federal judge in San Francisco dismissed it. It was filed in the Northern District of California."
    )
    (court,) = (one for one in named(text) if one.kind == "Court")
    assert (court.court, court.name) == ("cand", "Northern District of California")
    assert [text[start:end] for start, end in sorted(court.spots)] == [
        "federal judge in San Francisco",
        court.name,
    ]
