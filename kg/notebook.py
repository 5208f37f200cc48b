"""SPARQL in a notebook's cells: `%load_ext kg`, then ``%%sparql``.

The graph asked is the one that ``--store`` names, else the notebook's own variable ``graph``, else the store
in the folder that ``%kg`` named or ``KG_STORE`` names.
"""

from __future__ import annotations

import os
import re
from typing import Any

from IPython.core.completer import (
    CompletionContext,
    SimpleCompletion,
    SimpleMatcherResult,
    context_matcher,
)
from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell
from IPython.core.magic import Magics, cell_magic, line_magic, magics_class
from IPython.core.magic_arguments import argument, magic_arguments, parse_argstring

from kg.api import KnowledgeGraph
from kg.api import open as open_graph
from kg.errors import KgError
from kg.rdf.glossary import glossary
from kg.rdf.terms import PREFIXES

CELL = "%%sparql"
TYPED = re.compile(r"[A-Za-z][\w-]*:?[\w-]*$")
PLACE = re.compile(r"line (\d+), column (\d+)")
DEFAULT = "kg-store"


def load(shell: InteractiveShell) -> None:
    """The magics and the completion of terms, made known to a shell."""
    shell.register_magics(Sparql)
    if shell.Completer is not None and completed not in shell.Completer.custom_matchers:
        shell.Completer.custom_matchers.append(completed)


@magics_class
class Sparql(Magics):
    """``%%sparql`` and ``%kg``."""

    _graph: KnowledgeGraph | None = None

    @line_magic
    def kg(self, line: str) -> None:
        """The store that cells ask from now on: ``%kg PATH|URL``."""
        with _plainly(line):
            self._graph = open_graph(line.strip() or os.environ.get("KG_STORE", DEFAULT))

    @magic_arguments()
    @argument("-o", "--output", metavar="NAME", help="Keep the answer in a variable of this name.")
    @argument("-s", "--store", metavar="PATH|URL", help="Ask this store.")
    @cell_magic
    def sparql(self, line: str, cell: str) -> Any:  # noqa: ANN401 - rows, triples or a truth value
        """The answer to a cell of SPARQL 1.1; the ontology's prefixes are known."""
        given = parse_argstring(self.sparql, line)
        with _plainly(cell):
            answer = self._asked(given.store).query(cell)
        if given.output is None:
            return answer
        self._space()[given.output] = answer
        return None

    def _asked(self, store: str | None) -> KnowledgeGraph:
        if store is not None:
            return open_graph(store)
        own = self._space().get("graph")
        if isinstance(own, KnowledgeGraph):
            return own
        if self._graph is None:
            self._graph = open_graph(os.environ.get("KG_STORE", DEFAULT))
        return self._graph

    def _space(self) -> dict[str, Any]:
        assert self.shell is not None
        space: dict[str, Any] = self.shell.user_ns
        return space


class _plainly:  # noqa: N801 - read as a verb: with _plainly(text)
    """Work on a text whose refusal is shown in a line or two, with the place marked, and no traceback."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, KgError):
            raise UsageError(_marked(str(error), self._text)) from None


def _marked(said: str, text: str) -> str:
    """What was said, with the line that it speaks of and a caret under the column."""
    found = PLACE.search(said)
    lines = text.splitlines()
    if found is None or not 0 < int(found[1]) <= len(lines):
        return said
    return f"{said}\n  {lines[int(found[1]) - 1]}\n  {' ' * (int(found[2]) - 1)}^"


@context_matcher()
def completed(context: CompletionContext) -> SimpleMatcherResult:
    """Prefixes and terms of the ontology, in a cell of SPARQL: by prefixed name, or by their label."""
    typed = TYPED.search(context.line_with_cursor[: context.cursor_position])
    if not context.full_text.lstrip().startswith(CELL) or typed is None:
        return SimpleMatcherResult(completions=[])
    start = typed[0].lower()
    word = start.rpartition(":")[2]
    named = [f"{prefix}:" for prefix in PREFIXES if prefix.startswith(start)]
    terms = glossary().values()
    begin = [term.short for term in terms if term.short.lower().startswith(start)]
    within = [term.short for term in terms if len(word) > 2 and word in term.label.lower()]  # noqa: PLR2004
    found = dict.fromkeys([*named, *begin, *within])
    return SimpleMatcherResult(
        completions=[SimpleCompletion(each, type="term") for each in found],
        matched_fragment=typed[0],
        suppress=True,
    )
