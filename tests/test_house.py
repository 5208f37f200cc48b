"""The rules of the house that no tool knows."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "kg").rglob("*.py"))

HOMES = {
    "rdflib": ("kg/rdf/",),
    "pyoxigraph": ("kg/rdf/",),
    "oxrdflib": ("kg/rdf/",),
    "pyshacl": ("kg/rdf/",),
    "networkx": ("kg/graph/", "kg/view/scene.py"),
    "pyvis": ("kg/view/page.py",),
    "fastapi": ("kg/serve/",),
    "starlette": ("kg/serve/",),
    "mimeparse": ("kg/serve/",),
    "uvicorn": ("kg/cli/serve.py",),
    "IPython": ("kg/notebook.py",),
    "jinja2": ("kg/view/page.py", "kg/serve/pages.py"),
    "markupsafe": ("kg/view/page.py",),
    "juriscraper": ("kg/sources/",),
    "courts_db": ("kg/sources/", "kg/extract/naming/register.py"),
    "lxml": ("kg/sources/",),
    "reporters_db": ("kg/extract/papers/reporters.py",),
    "typer": ("kg/cli/",),
    "rich": ("kg/cli/",),
    "httpx": ("kg/extract/llm/chat.py",),
    "tenacity": ("kg/extract/llm/chat.py",),
    "msgspec": ("kg/",),
    "pandas": ("kg/rdf/rows.py",),
}
"""Where each guest library may be imported; a library that is not here is not a guest yet."""

PROMISED = {
    *(".ci", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md"),
    *("kg", "notebooks", "ontology", "pyproject.toml", "requirements.lock", "tests"),
}

HEAVY = {
    "IPython",
    "courts_db",
    "fastapi",
    "juriscraper",
    "kg.extract",
    "lxml",
    "networkx",
    "oxrdflib",
    "pandas",
    "pyshacl",
    "pyvis",
    "rdflib",
}

BEYOND_THE_PROJECT = re.compile(r"(?<![\w.])/(?:work|root|opt|home)/|\b(?:pypi|pythonhosted)\.org")
SCRATCH = re.compile(r"(?<![\w.])/tmp/")


def committed() -> list[str]:
    """Every file that is tracked, or would be by `git add .`."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return sorted(name for name in names if name and (ROOT / name).is_file())


def imports(tree: ast.AST) -> Iterator[str]:
    """The top-level name of every module that is imported to be run, not for its types alone."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]
        elif not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield from imports(node)


@cache
def parsed(module: str) -> ast.Module:
    """A module's tree, which several rules are held against."""
    return ast.parse((ROOT / module).read_text(encoding="utf-8"))


def lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many lines a function has below its docstring."""
    first = function.body[1] if ast.get_docstring(function) and len(function.body) > 1 else function.body[0]
    return (function.end_lineno or 0) - first.lineno + 1


def test_a_test_file_too_stops_at_250_lines():
    tests = sorted((ROOT / "tests").rglob("*.py"))
    assert [one.name for one in tests if len(one.read_text(encoding="utf-8").splitlines()) > 250] == []


@pytest.mark.parametrize("module", MODULES)
def test_a_file_stops_at_250_lines_and_a_function_at_30(module):
    text = (ROOT / module).read_text(encoding="utf-8")
    functions = [n for n in ast.walk(parsed(module)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert len(text.splitlines()) <= 250
    assert [f"{each.name}: {lines(each)} lines" for each in functions if lines(each) > 30] == []


@pytest.mark.parametrize("module", MODULES)
def test_guest_libraries_stay_at_home(module):
    own = {"kg", *sys.stdlib_module_names}
    guests = set(imports(parsed(module))) - own
    assert [guest for guest in sorted(guests) if not module.startswith(HOMES.get(guest, ()))] == []


def test_a_type_is_no_guest_but_a_lazy_import_is():
    tree = ast.parse("if TYPE_CHECKING:\n import rdflib\ndef f():\n import pyvis.network\nfrom .x import y")
    assert list(imports(tree)) == ["pyvis"]


@pytest.mark.parametrize(
    "start",
    [
        "import kg",
        "import kg.api",
        "from kg.cli import main; sys.argv[1:] = ['--help']; main()",
        "import kg.intake.child",  # started anew by every `kg add`
    ],
)
def test_nothing_heavy_is_loaded_at_the_start(start):
    code = f"import sys\ntry:\n {start}\nfinally: print('\\n', *sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    loaded = set(done.stderr.split())
    assert "kg" in loaded
    assert sorted(loaded & HEAVY) == []


@pytest.mark.parametrize("module", MODULES)
def test_no_pattern_holds_on_to_a_group(module):
    """A possessive group is misread by Python 3.11.0 to 3.11.4 (gh-106052); an atomic one, `(?>...)`, is not."""
    held = re.findall(r"[^(]\)(?:[*+?]|\{\d*,?\d*\})\+.{0,20}", (ROOT / module).read_text(encoding="utf-8"))
    assert not held, held


def test_only_what_was_promised_stands_at_the_top():
    assert sorted({name.partition("/")[0] for name in committed()} - PROMISED) == []


def test_no_file_hides_behind_a_vague_name():
    assert [
        name for name in committed() if Path(name).stem in {"utils", "helpers", "common", "manager"}
    ] == []


def test_no_file_names_a_place_beyond_the_project():
    found = []
    for name in committed():
        if name == "tests/test_house.py":
            continue
        text = (ROOT / name).read_bytes().decode("utf-8", errors="replace")
        found += [f"{name}: {hit}" for hit in BEYOND_THE_PROJECT.findall(text)]
        if not name.startswith("tests/"):
            found += [f"{name}: {hit}" for hit in SCRATCH.findall(text)]
    assert found == []


def test_the_lock_holds_every_declared_dependency_by_hash_and_no_address():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = declared["project"]
    groups = [
        project["dependencies"],
        *project["optional-dependencies"].values(),
        *declared["dependency-groups"].values(),
    ]
    pins = dict(re.findall(r"^([\w.-]+)==([\w.]+)[^\n]* \\\n    --hash=sha256:", lock, re.MULTILINE))
    wanted = [
        requirement for group in groups for requirement in map(Requirement, group) if requirement.name != "kg"
    ]
    assert [str(each) for each in wanted if not each.specifier.contains(pins.get(each.name, "0"))] == []
    assert re.findall(r"://|file:| @ ", lock) == []


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--wheel-dir", folder, ROOT], check=True)
    with zipfile.ZipFile(next(folder.glob("kg-*.whl"))) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_the_code_and_the_ontology_and_no_more(wheel):
    held = {path.relative_to(wheel).as_posix() for path in wheel.rglob("*") if path.is_file()}
    meant = {f"kg/{name}" if name.startswith("ontology/") else name for name in committed()}
    assert {name for name in held if ".dist-info/" not in name} == {
        name for name in meant if name.startswith("kg/")
    }
    assert "kg/py.typed" in held
    assert "kg/ontology/legal-entities.ttl" in held


def test_the_wheel_alone_builds_the_sample_matter(wheel, tmp_path):
    start = f"import sys; sys.path.insert(0, {str(wheel)!r}); sys.argv[1:] = ['demo']"
    code = f"{start}; import kg.cli; assert kg.__file__.startswith(sys.path[0]); kg.cli.main()"
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True)
    assert (tmp_path / "demo" / "matter.html").stat().st_size > 0
