"""The JSON object in what a model wrote, whatever it wrote around it."""

from __future__ import annotations

import json
import re

FENCED = re.compile(r"```[^\n`]*\n(.*?)```", re.DOTALL)
THOUGHT = re.compile(r"^\s*<(think|thinking|reasoning)>.*</\1>", re.DOTALL)
TRIES = 20
"""Braces of an answer that are tried as the beginning of an object."""


def object_in(answer: str) -> str:
    """The answer's one object: as it stands, in a fence, or among words; the bare answer where it holds none.

    What a model thought aloud before its answer is no part of it. Of several objects the longest counts.

    >>> object_in('Here you are: {"agents": []} Anything else?')
    '{"agents": []}'
    """
    bare = answer.strip().removeprefix("\ufeff")
    if bare.startswith("{") and bare.endswith("}"):
        return bare
    said = THOUGHT.sub("", bare).strip()
    places = [*FENCED.findall(said), said]
    found = (one for place in places for one in _objects(place))
    return max(found, key=len, default=said)


def _objects(text: str) -> list[str]:
    """The objects that stand in a text, one behind another."""
    decoder, found, at = json.JSONDecoder(), [], text.find("{")
    for _ in range(TRIES):
        if at < 0:
            break
        try:
            _, end = decoder.raw_decode(text, at)
            found.append(text[at:end])
        except (ValueError, RecursionError):
            end = at + 1
        at = text.find("{", end)
    return found
