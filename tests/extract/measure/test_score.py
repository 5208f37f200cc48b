"""The scorer must give a perfect reading full marks, and see each way of reading wrongly."""

from __future__ import annotations

import json

import msgspec
import pytest

from kg.errors import QuoteNotFound
from kg.extract.measure.facts import facts_of
from kg.extract.measure.gold import align, fits, same_name
from kg.extract.measure.score import Share, score, total
from kg.model import (
    Agent,
    Case,
    Disposition,
    Document,
    Party,
    Records,
    Ruling,
)
from tests.extract import score as table
from tests.extract.perfect import GOLD, PERFECT


def changed(**fields):
    return msgspec.structs.replace(PERFECT, **fields)


def row(records, relation):
    return next(one for one in score(records, GOLD).rows if one.relation == relation)


def test_perfect_reading_scores_one():
    found = score(PERFECT, GOLD)
    assert (found.wrong, found.missed, found.falsehoods, found.allegations_as_facts) == ((), (), (), ())
    assert {one.f1 for one in found.rows} == {1.0}
    assert (found.overall.wanted, found.overall.f1, found.names.f1) == (22, 1.0, 1.0)
    assert (found.attribution, found.mode) == (Share(2, 2), Share(2, 2))


def test_empty_reading_finds_nothing_and_gives_nothing_wrong():
    found = score(Records(document=Document(title="own")), GOLD)
    assert (found.overall.recall, found.overall.precision, found.overall.f1) == (0.0, 1.0, 0.0)


def test_wrong_outcome_lowers_precision_and_counts_as_allegation_as_fact():
    ruling = Ruling(
        key="r", name="order", case="c", dispositions=(Disposition(decides="m", outcome="granted"),)
    )
    found = score(changed(rulings=(ruling,)), GOLD)
    assert (row(changed(rulings=(ruling,)), "outcome").precision, found.overall.precision < 1) == (0.0, True)
    assert found.allegations_as_facts == found.falsehoods == (("outcome", "motiontodismiss", "granted"),)


def test_suit_nobody_told_of_is_a_falsehood_and_no_allegation():
    parties = (*PERFECT.parties, Party(agent="x", case="d", capacity="defendant"))
    case = (PERFECT.cases[0], Case(key="d", name="d"))
    found = score(changed(parties=parties, cases=case), GOLD)
    assert (found.falsehoods, found.allegations_as_facts) == ((("sues", "acme", "loe"),), ())


def test_fact_that_may_be_given_counts_neither_way():
    without = changed(statuses=PERFECT.statuses[:1])
    assert score(without, GOLD).overall == score(PERFECT, GOLD).overall


def test_countersuit_read_as_suit_is_wrong_and_missed():
    cases = (PERFECT.cases[0], Case(key="d", name="d"))
    found = score(changed(cases=cases), GOLD)
    assert ("sues", "acme", "roe") in found.wrong
    assert ("countersues", "acme", "roe") in found.missed


def test_wrong_speaker_lowers_attribution_and_not_mode():
    first = msgspec.structs.replace(PERFECT.statements[0], stated_by=("b",))
    found = score(changed(statements=(first, *PERFECT.statements[1:])), GOLD)
    assert (found.attribution, found.mode) == (Share(1, 2), Share(2, 2))
    assert row(changed(statements=(first, *PERFECT.statements[1:])), "says").precision == 0.5


def test_wrong_category_lowers_mode_and_not_attribution():
    first = msgspec.structs.replace(PERFECT.statements[0], category="argument")
    found = score(changed(statements=(first, *PERFECT.statements[1:])), GOLD)
    assert (found.attribution, found.mode) == (Share(2, 2), Share(1, 2))


def test_statement_that_disputes_another_is_a_denial_too():
    second = msgspec.structs.replace(PERFECT.statements[1], negated=None, disputes=("1",))
    assert row(changed(statements=(PERFECT.statements[0], second)), "says").f1 == 1.0
    plain = msgspec.structs.replace(second, disputes=())
    assert row(changed(statements=(PERFECT.statements[0], plain)), "says").f1 == 0.5


def test_statement_of_other_words_is_wrong():
    first = msgspec.structs.replace(PERFECT.statements[0], evidence=("the weather was fine that day",))
    assert row(changed(statements=(first, *PERFECT.statements[1:])), "says").precision == 0.5


def test_two_agents_for_one_person_are_one_right_name():
    twice = changed(agents=(*PERFECT.agents, Agent(key="z", kind="Person", name="Roe")))
    names = score(twice, GOLD).names
    assert (names.right, names.given, names.recall) == (6, 7, 1.0)


def test_optional_entity_is_no_wanted_name():
    assert score(changed(agents=PERFECT.agents[:5]), GOLD).names.f1 == 1.0


def test_unknown_agent_makes_its_facts_wrong():
    agents = (Agent(key="a", kind="Person", name="Someone Else"), *PERFECT.agents[1:])
    assert ("sues", "?Someone Else", "acme") in score(changed(agents=agents), GOLD).wrong


@pytest.mark.parametrize(
    "name",
    ["Jane Roe", "Ms. Jane Roe", "JANE ROE", "Hon. Jane Roe", "Judge Jane Roe", "Jané Roe", "Jane  Roe,"],
)
def test_names_agree_but_for_titles_case_accents_and_points(name):
    assert same_name(name) == "jane roe"


def test_court_agent_is_known_by_its_id():
    records = Records(
        document=Document(title="own"), agents=(Agent(key="k", kind="Court", name="the court", court="nysd"),)
    )
    assert align(records, GOLD)["k"] == "nysd"


@pytest.mark.parametrize(
    ("pattern", "good"), [("roe|acme", True), ("*", True), ("do*|roe", True), ("doe|", False), ("", False)]
)
def test_patterns_know_alternatives_and_wildcards(pattern, good):
    assert fits(("opposes", "roe"), ("opposes", pattern)) is good


def test_pairs_follow_the_capacities():
    parties = [("a", "plaintiff"), ("b", "defendant"), ("b", "counterclaimant"), ("a", "counterdefendant")]
    records = changed(
        cases=(Case(key="c", name="c"),),
        parties=tuple(Party(agent=a, case="c", capacity=p) for a, p in parties),
    )
    suits = {fact for fact in facts_of(records) if fact[0] in {"sues", "countersues"}}
    assert suits == {("sues", "Ms. Jane Roe", "ACME Inc"), ("countersues", "ACME Inc", "Ms. Jane Roe")}


def test_total_adds_counts():
    both = total([score(PERFECT, GOLD), score(Records(document=Document(title="own")), GOLD)])
    assert (both.overall.wanted, both.overall.found, both.names.recall) == (44, 22, 0.5)


def test_lower_figure_is_a_fault_and_more_allegations_are():
    before = {
        "kept: says f1": 0.8,
        "kept: falsehoods": 2.0,
        "kept: allegations as facts": 0.0,
        "news: says f1": 0.9,
        "kept: sum f1": 0.5,
    }
    now = {"kept: says f1": 0.7, "kept: falsehoods": 3.0, "kept: allegations as facts": 1.0}
    assert table.faults(now, before, {"kept"}) == [
        "kept: says f1 is 0.7; the baseline is 0.8",
        "kept: falsehoods is 3; the baseline is 2",
        "kept: allegations as facts is 1; the baseline is 0",
        "kept: sum f1 is in the baseline, and was not measured",
    ]


def test_same_figures_are_no_fault():
    measured = table.figures("tuned", score(PERFECT, GOLD))
    assert table.faults(measured, json.loads(json.dumps(measured)), {"tuned"}) == []


def test_nothing_given_has_no_precision_to_lose():
    nothing = table.figures("tuned", score(Records(document=Document(title="own")), GOLD))
    assert (
        nothing["tuned: overall recall"],
        "tuned: overall precision" in nothing,
        "tuned: mode" in nothing,
    ) == (0, False, False)


def test_run_reads_every_tuned_text_and_prints_a_table(capsys):
    measured, groups = table.run(lambda text: Records(document=Document(title="own")), "tuned", show=True)
    assert "tuned" in groups
    assert measured["tuned: overall recall"] == 0.0
    assert "missed  sues | epic | apple" in capsys.readouterr().out


def test_reading_that_rests_on_invented_words_is_refused():
    agent = Agent(key="a", kind="Person", name="Nobody", evidence=("words that stand in no text",))
    with pytest.raises(QuoteNotFound):
        table.run(lambda text: Records(document=Document(title="own"), agents=(agent,)), "tuned")


@pytest.mark.parametrize("part", ["kept", "unseen"])
def test_what_texts_kept_aside_lack_is_never_shown(part, capsys):
    table.run(lambda text: Records(document=Document(title="own")), part, show=True)
    assert "missed" not in capsys.readouterr().out
