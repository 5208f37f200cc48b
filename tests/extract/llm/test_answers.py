"""Answers of endpoints as they come: in fences, among words, with counts that cannot be."""

from __future__ import annotations

import json
import time
from decimal import Decimal

import msgspec
import pytest

from kg.extract.llm.completion import Tokens
from kg.extract.llm.llm import read_with_model
from kg.extract.llm.verify import check
from kg.model import Document
from tests.extract.endpoint import ANSWER, TEXT, at, said, served

pytest.importorskip("httpx")
pytest.importorskip("tenacity")


@pytest.mark.parametrize(
    "around",
    [
        "```json\n{}\n```",
        "```\n{}\n```\n",
        "Here are the records {{as asked}}:\n\n{}\n\nI left out {{two}} facts.",
        "\ufeff{}",
        '<think>Maybe {{"agents": []}}, or more.</think>\n{}',
        "An empty one would be ```json\n{{}}\n```, this is better:\n```json\n{}\n```",
    ],
    ids=["fence", "bare fence", "prose", "mark of order", "thought", "two fences"],
)
def test_an_answer_is_read_whatever_stands_around_it(around):
    with served(said(around.format(json.dumps(ANSWER, indent=1)))) as (url, _asked):
        reading = read_with_model(TEXT, at(url))
    assert (reading.requests, len(reading.records.parties)) == (1, 1)


@pytest.mark.parametrize(
    "hostile", ["{" * 200_000, '{"a":' * 100_000, "```\n" * 100_000, "`" * 300_000 + "{"]
)
def test_no_answer_takes_long_to_be_found_to_hold_nothing(hostile):
    start = time.process_time()
    with pytest.raises(msgspec.DecodeError):
        check(hostile, TEXT, Document(title="x"))
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "usage",
    [
        None, {"prompt_tokens": -5, "completion_tokens": 3}, {"prompt_tokens": 10**15, "completion_tokens": 3},
        {"prompt_tokens": "many", "completion_tokens": 3}, {"prompt_tokens": 0, "completion_tokens": 3}, [1],
    ],
)  # fmt: skip
def test_tokens_that_cannot_be_are_not_counted(usage):
    with served(said(ANSWER) | {"usage": usage}) as (url, _asked):
        reading = read_with_model(TEXT, at(url, prices=(Decimal(2), Decimal(10))))
    assert (reading.tokens, reading.cost) == (Tokens(uncounted=1), Decimal(0))
    assert len(reading.records.parties) == 1


def test_an_endpoint_that_takes_no_schema_is_told_it_in_words():
    def picky(body):
        for field in ("response_format", "temperature"):
            if field in body:
                return 400, {}, json.dumps({"error": f"Unsupported value: '{field}'"}).encode()
        return 200, {}, json.dumps(said(ANSWER)).encode()

    with served(picky) as (url, asked):
        reading = read_with_model(TEXT, at(url))
    assert (len(asked), len(reading.records.parties)) == (3, 1)
    assert "kg records file" in asked[-1][2]["messages"][0]["content"]
