"""What is read is called by words, never by the short names of the code lists."""

from __future__ import annotations

from kg.extract import read_text

TEXT = (
    "Anna Berg sued Corvex Foods Inc. in federal court in Chicago in May 2022, alleging breach of contract.\n"
    "Corvex filed a motion to compel arbitration. U.S. District Judge Maria Holm granted the motion to compel arbitration.\n"
)


def test_requests_rulings_and_claims_are_called_by_words() -> None:
    """A reader of the page sees "motion to compel arbitration", not "motiontocompelarbitration"."""
    records = read_text(TEXT)
    names = [one.name for one in (*records.filings, *records.rulings, *records.claims)]
    categories = [one.category for one in records.filings]
    theories = [theory for one in records.claims for theory in one.theories]
    assert categories
    assert theories == ["breachofcontract"]
    assert len(names) == 3
    for name in names:
        assert not any(token in name for token in (*categories, *theories) if token != "motion"), name
    assert names[-1] == "Anna Berg: breach of contract"
