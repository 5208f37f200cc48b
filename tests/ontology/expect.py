"""The expected answers and the list of questions, written anew: `python -m tests.ontology.expect`, then read the diff."""

from __future__ import annotations

from pathlib import Path

import kg
from kg.api.questions import Question, questions
from kg.samples import sample_files

FOLDER = Path(__file__).resolve().parents[2] / "ontology" / "questions"
HEAD = """# Stored questions

Each is a `.rq` file: its first line says what it answers, `# param:` lines say what it can be given. `kg ask` lists
them, `kg ask NAME` answers one, `kg serve` shows them beside the editor. This page is written from the files.
"""


def listed(known: dict[str, Question]) -> str:
    """The page of all questions, by group."""
    lines = [HEAD]
    for group in sorted({question.group for question in known.values()}):
        lines += [f"## {group.capitalize()}", ""]
        for question in known.values():
            if question.group == group:
                given = "".join(f" `--{p.name}` ({p.sentence})" for p in question.parameters)
                lines.append(f"* `{question.name}`{given}: {question.sentence}")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    (FOLDER / "README.md").write_text(listed(questions()), encoding="utf-8")
    with kg.open() as graph:
        graph.add(*sample_files())
        for name in questions():
            (FOLDER / f"{name}.csv").write_text(
                graph.ask(name).serialize("csv"), encoding="utf-8", newline=""
            )
