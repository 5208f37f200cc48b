from __future__ import annotations

import json
from decimal import Decimal

import pytest

from kg.errors import ModelFailed
from kg.extract.llm.completion import Tokens
from kg.extract.llm.llm import prompt, read_with_model
from kg.extract.llm.verify import check
from kg.model import Document
from tests.extract.endpoint import ANSWER, TEXT, at, fails, garbled, huge, said, served, slow, truncated

pytest.importorskip("httpx")
pytest.importorskip("tenacity")


def test_what_is_quoted_stands_with_its_place_and_its_cost():
    with served(said(ANSWER)) as (url, asked):
        reading = read_with_model(TEXT, at(url, prices=(Decimal(2), Decimal(10))), title="Atlas suit")
    assert [agent.name for agent in reading.records.agents] == ["Mara Quill", "Orrin Tate"]
    assert reading.records.agents[1].evidence[0].start == TEXT.index("Orrin")
    assert (reading.dropped, reading.requests, reading.tokens) == ((), 1, Tokens(100, 10))
    assert reading.cost == Decimal("0.0003")
    assert asked[0][2]["response_format"]["json_schema"]["schema"]["title"] == "kg records file"
    assert "never a fact" in prompt()


def test_an_invented_quote_goes_and_so_does_what_names_it():
    answer = {**ANSWER, "cases": [{"key": "c", "name": "Quill v. Tate", "evidence": ["Quill lost"]}]}
    with served(said(answer)) as (url, _):
        reading = read_with_model(TEXT, at(url))
    assert reading.counts == {("cases", "quote"): 1, ("parties", "reference"): 1}
    assert len(reading.records.agents) == 2


def test_an_allegation_that_passes_for_fact_is_dropped_and_counted():
    claim = {
        "key": "s",
        "text": "he copied it",
        "category": "allegation",
        "evidence": ["he copied her atlas"],
    }
    rows = [
        {**claim, "standing": "undisputed", "stated_by": ["q"]},
        {**claim, "key": "u", "standing": "disputed"},
    ]
    with served(said({**ANSWER, "statements": rows})) as (url, _):
        reading = read_with_model(TEXT, at(url))
    assert reading.records.statements == ()
    assert reading.counts == {("statements", "rule"): 2}
    assert reading.requests == 1


def test_a_request_decided_in_two_ways_is_not_decided():
    words = ["denied the motion to compel"]
    motion = {
        "key": "m",
        "kind": "Motion",
        "name": "m",
        "case": "c",
        "category": "motiontocompel",
        "evidence": words,
    }
    ways = [{"decides": "m", "outcome": outcome, "evidence": words} for outcome in ("denied", "granted")]
    ruling = {"key": "r", "name": "r", "case": "c", "dispositions": ways, "evidence": words}
    with served(said(ANSWER | {"filings": [motion], "rulings": [ruling]})) as (url, _):
        reading = read_with_model(TEXT, at(url))
    assert reading.records.rulings[0].dispositions == ()
    assert [one.fault for one in reading.dropped] == ["'m' is decided in two ways"]


def test_a_quote_of_no_words_is_no_quote():
    found = check(
        json.dumps({"agents": [{**ANSWER["agents"][0], "evidence": ["."]}]}), TEXT, Document(title="x")
    )
    assert [(each.kind, each.reason) for each in found.dropped] == [("agents", "quote")]


@pytest.mark.parametrize("wrong", ["{not json", "[]", "{}", {"agents": [{"key": 1}]}, {"people": []}, ""])
def test_a_wrong_answer_is_shown_its_fault_and_mended(wrong):
    with served(said(wrong), said(ANSWER)) as (url, asked):
        reading = read_with_model(TEXT, at(url))
    assert len(reading.records.parties) == 1
    assert "not valid" in asked[1][2]["messages"][-1]["content"]
    assert (reading.requests, reading.tokens) == (2, Tokens(200, 20))


def test_an_answer_that_stays_wrong_is_given_up():
    with served(said("{not json")) as (url, asked), pytest.raises(ModelFailed, match="no valid records"):
        read_with_model(TEXT, at(url))
    assert len(asked) == 3


@pytest.mark.parametrize(
    "trouble", [fails(429), fails(500), fails(503), truncated, garbled, {"choices": []}, {"error": 1}, slow]
)
def test_trouble_is_waited_out(trouble):
    with served(trouble, said(ANSWER)) as (url, asked):
        reading = read_with_model(TEXT, at(url, timeout=1))
    assert len(asked) == reading.requests == 2
    assert len(reading.records.parties) == 1


def test_retry_after_is_honoured():
    with served(fails(429, retry_after="1"), said(ANSWER)) as (url, asked):
        read_with_model(TEXT, at(url))
    assert asked[1][0] - asked[0][0] >= 1


@pytest.mark.parametrize(("trouble", "requests"), [(fails(429, retry_after="999"), 1), (fails(401), 1), (fails(500), 3), (fails(302, location="http://127.0.0.1:9/"), 1), (huge, 1)])  # fmt: skip
def test_trouble_that_stays_is_given_up(trouble, requests):
    with served(trouble) as (url, asked), pytest.raises(ModelFailed):
        read_with_model(TEXT, at(url))
    assert len(asked) == requests


def test_the_key_travels_in_its_header_and_stands_in_no_message(monkeypatch):
    monkeypatch.setenv("OUR_KEY", "s3cret")
    with (
        served(lambda body: (400, {}, b"bad key s3cret")) as (url, asked),
        pytest.raises(ModelFailed) as failed,
    ):
        read_with_model(TEXT, at(url, key_from="OUR_KEY"))
    assert asked[0][1]["authorization"] == "Bearer s3cret"
    assert "s3cret" not in str(failed.value)


def test_a_second_reading_asks_nothing_and_a_broken_file_asks_again(tmp_path):
    with served(said(ANSWER)) as (url, asked):
        first, second = (read_with_model(TEXT, at(url), cache=tmp_path) for _ in range(2))
        assert (len(asked), second.requests, second.cached, second.tokens) == (1, 0, 1, Tokens())
        assert second.records == first.records
        [kept] = tmp_path.iterdir()
        kept.write_text('{"answer": ')
        read_with_model(TEXT, at(url), cache=tmp_path)
        read_with_model(TEXT, at(url, model="large"), cache=tmp_path)
    assert len(asked) == 3


def test_kg_read_lets_a_model_read_and_says_what_it_dropped(tmp_path):
    from typer.testing import CliRunner

    from kg.cli.app import app

    file, records = tmp_path / "article.txt", tmp_path / "article.json"
    file.write_text(TEXT, encoding="utf-8")
    invented = {"key": "x", "kind": "Person", "name": "Nobody", "evidence": ["Nobody is not in the text"]}
    answer = {**ANSWER, "agents": [*ANSWER["agents"], invented]}
    with served(said(answer)) as (url, _asked):
        options = ["--model", "m", "--endpoint", url, "--records", str(records)]
        done = CliRunner().invoke(app, ["read", str(file), *options])
    assert done.exit_code == 0, done.output
    assert "reported: Mara Quill is plaintiff in Quill v. Tate" in done.stdout
    assert "Nobody" not in done.stdout
    assert "dropped 1 of agents: its words are not in the text" in done.stderr
    assert "tokens asked" in done.stderr
    assert len(json.loads(records.read_text(encoding="utf-8"))["agents"]) == 2


def test_kg_read_gives_a_model_so_much_at_once_and_tells_the_cost(tmp_path):
    from typer.testing import CliRunner

    from kg.cli.app import app

    file = tmp_path / "article.txt"
    file.write_text(TEXT + "\n\n" + "Nothing else was said of the suit. " * 60, encoding="utf-8")
    with served(said(ANSWER), said({"agents": []})) as (url, asked):
        options = ["--model", "m", "--endpoint", url, "--window", "1500", "--cache", str(tmp_path / "kept")]
        done = [
            CliRunner().invoke(app, ["read", str(file), *options, "--prices", prices])
            for prices in ("2.5,10", "2.5,10", "cheap")
        ]
    assert [each.exit_code for each in done] == [0, 0, 2]
    assert len(asked) > 1
    assert f"{len(asked)} requests, {100 * len(asked)} tokens asked" in done[0].stderr
    assert f"cost {0.00035 * len(asked):g}" in done[0].stderr
    assert (
        f"0 requests, 0 tokens asked, 0 answered, {len(asked)} parts from the cache, cost 0" in done[1].stderr
    )
    assert "plaintiff in Quill v. Tate" in done[1].stdout
