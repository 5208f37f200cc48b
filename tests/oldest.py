"""Prints the lower bound of every library that `kg` asks for, as requirements: `make oldest` tests these."""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement


def oldest(pyproject: str) -> list[str]:
    """The oldest version allowed of each dependency and extra, as `name==version`."""
    project = tomllib.loads(pyproject)["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    wanted = [Requirement(text) for group in groups for text in group]
    return [
        f"{each.name}=={bound.version}"
        for each in wanted
        for bound in each.specifier
        if bound.operator == ">="
    ]


if __name__ == "__main__":
    sys.stdout.write("\n".join(oldest(Path(sys.argv[1]).read_text(encoding="utf-8"))) + "\n")
