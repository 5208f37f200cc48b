"""kg check: shapes, hygiene and evidence."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.output import as_json, note, table
from kg.cli.store import DEFAULT, JsonOption, StoreOption, opened


def command(
    documents: Annotated[
        list[str] | None, typer.Argument(metavar="[DOCUMENT…]", help="All, if none.")
    ] = None,
    *,
    store: StoreOption = DEFAULT,
    json: JsonOption = False,
) -> None:
    """Check shapes, hygiene and evidence: findings by severity; exit code 1 if there is a violation.

    Example: kg check --store matter
    """
    with opened(store) as graph:
        findings = graph.check(*documents or ())
    if json:
        as_json(findings)
    else:
        rows = [(f.severity, f.document, f.rule, f.node, f.message) for f in findings]
        table(("severity", "document", "rule", "node", "message"), rows)
    violations = sum(finding.severity == "violation" for finding in findings)
    note(f"{violations} violations, {len(findings) - violations} other findings")
    if violations:
        raise typer.Exit(1)
