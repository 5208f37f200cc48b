"""What README.md shows is run as shown."""

from __future__ import annotations

import pytest

from tests.readme_commands import run, script

READ_ONLY = "```sh\nexit 3\n```\n"


def block(kind: str, text: str) -> str:
    return f"Say:\n\n```{kind} run\n{text}\n```\n"


def test_only_marked_blocks_are_run(capfd):
    assert run(READ_ONLY + block("sh", "echo seen")) == 0
    assert "seen" in capfd.readouterr().out


def test_blocks_share_one_session(capfd):
    text = block("sh", "case=lively; export case") + block(
        "python", "import os; print(os.environ['case'].upper())"
    )
    assert run(text) == 0
    assert "LIVELY" in capfd.readouterr().out


@pytest.mark.parametrize("command", ["false", "false | cat", "echo $unset"])
def test_a_failing_command_stops_the_session(command, capfd):
    assert run(block("sh", command) + block("sh", "echo went on")) != 0
    assert "went on" not in capfd.readouterr().out


def test_a_readme_without_a_marked_block_is_refused():
    assert script(READ_ONLY) == ""
    assert run(READ_ONLY) == 2
