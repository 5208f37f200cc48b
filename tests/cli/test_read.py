"""`kg read` as a person uses it, and misuses it."""

from __future__ import annotations

import sys

import pytest

from kg.cli import main
from tests.cli.test_cli import kg

ARTICLE = """Steelmaker goes to court

Arrow Steel Inc. has sued Birch Rail LLC, alleging breach of contract.
"""


@pytest.mark.parametrize(
    ("options", "said", "code"),
    [
        (["--html", "none/page.html"], "none/page.html: no such file or directory", 1),
        (["--records", "none/records.json"], "into the folder of article.txt", 1),
        (["--records", "article.txt"], "is not written over", 2),
        (["--html", "article.txt"], "is not written over", 2),
        (["--model", "m"], "go together", 2),
        (["--model", "m", "--endpoint", "ftp://host"], "no http or https address", 1),
        (["--model", "m", "--endpoint", "http://[::"], "no http or https address", 1),
        (["--model", "m", "--endpoint", "http://host", "--cache", "article.txt"], "is a file", 2),
        (["--model", "m", "--endpoint", "http://host", "--window", "5"], "--window", 2),
        (["--model", "m", "--endpoint", "http://host", "--prices", "much"], "two numbers", 2),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line_and_the_article_stays(
    tmp_path, monkeypatch, capsys, options, said, code
):
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["kg", "read", "article.txt", *options])
    with pytest.raises(SystemExit) as left:  # anything else would print a traceback
        main()
    assert left.value.code == code
    assert said in capsys.readouterr().err
    assert (tmp_path / "article.txt").read_text(encoding="utf-8") == ARTICLE


def test_what_is_printed_moves_no_terminal(tmp_path):
    hostile = ARTICLE.replace("Birch", "\x1b[31mBirch\u202e")
    (tmp_path / "article.txt").write_text(hostile, encoding="utf-8")
    done = kg("read", "article.txt", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert not {"\x1b", "\u202e"} & set(done.stdout)
