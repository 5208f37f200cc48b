"""The stored questions as people pick them: what each answers, what it wants, and its SPARQL, filled in."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool

from kg.api.questions import Question, bound, question
from kg.graph.names import find
from kg.rdf.glossary import glossary
from kg.rdf.question import prepare
from kg.rdf.terms import PREFIXES
from kg.serve.answering import Answering


class Gallery:
    """The questions of one server, by name."""

    def __init__(self, questions: Mapping[str, Question], answering: Answering) -> None:
        self._questions = questions
        self._answering = answering

    def listed(self) -> list[dict[str, Any]]:
        """Every question with its sentence, group and parameters, in order of group and name."""
        ordered = sorted(self._questions.values(), key=lambda each: (each.group, each.name))
        return [
            {
                "name": each.name,
                "sentence": each.sentence,
                "group": each.group,
                "parameters": [
                    {"name": p.name, "kind": p.kind, "default": p.default, "sentence": p.sentence}
                    for p in each.parameters
                ],
            }
            for each in ordered
        ]

    async def sparql(self, name: str, given: Mapping[str, str]) -> str:
        """The SPARQL of a question, the names given in it replaced by what bears them.

        Raises:
            NotFound: there is no such question, or nothing of such a name.
            InvalidQuery: it has no such parameter, or the value does not fit it.
        """
        asked = question(name, self._questions)
        ask = self._answering.lexical(asyncio.get_running_loop())
        filled = {key: value for key, value in given.items() if value}
        values = await run_in_threadpool(bound, asked, filled, lambda text, kinds: find(ask, text, kinds))
        return prepare(asked.sparql, values)


def words() -> dict[str, Any]:
    """What the editor completes: prefixes, and the terms of the ontology with what they mean."""
    return {
        "prefixes": PREFIXES,
        "terms": [
            {
                "iri": term.iri,
                "short": term.short,
                "label": term.label,
                "meaning": term.meaning,
                "kind": term.kind,
            }
            for term in glossary().values()
        ],
    }
