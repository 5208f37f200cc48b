# Works with Python >= 3.11, git and make alone. `make` lists the recipes.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
WORKERS ?= auto

export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE # the tests start a hundred processes, and each would compile kg anew

.DEFAULT_GOAL := help
.PHONY: help demo test oldest lint bench score weights readme pictures check lock clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' $(MAKEFILE_LIST) | expand -t 14

demo: $(INSTALLED) ## build the sample matter, answer questions about it, draw it
	$(BIN)/kg demo

test: $(INSTALLED) ## run the tests, a file on each core (ARGS="tests/rdf -x" for some of them)
	$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile $(ARGS)

oldest: ## run the tests on the oldest libraries that pyproject.toml allows
	$(MAKE) $(VENV)/oldest/.installed VENV=$(VENV)/oldest
	$(VENV)/oldest/bin/python tests/oldest.py pyproject.toml > $(VENV)/oldest/requirements.txt
	$(VENV)/oldest/bin/python -m pip install --quiet --only-binary :all: -r $(VENV)/oldest/requirements.txt
	$(VENV)/oldest/bin/python -m pytest $(ARGS)

lint: $(INSTALLED) ## check style, types and the floors
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(INSTALLED) ## measure ratios and compare them with the baseline (ARGS="--only NAME", ARGS=--update)
	$(BIN)/python -m tests.bench $(ARGS)

score: $(INSTALLED) ## read the texts with hand-made gold and compare with the baseline (ARGS="--show", ARGS=--update)
	$(BIN)/python -m tests.extract.score $(ARGS)

weights: $(INSTALLED) ## learn anew which words are likely a name, from the names of the tuned texts
	$(BIN)/python -m tests.extract.weigh

readme: $(INSTALLED) ## run the commands that README.md shows
	$(BIN)/python tests/readme_commands.py README.md

pictures: $(INSTALLED) ## take the pictures of the sample's page anew (needs /usr/bin/chromium)
	$(BIN)/python -m tests.pictures

check: WORKERS := 0 # one process: timed tests and notebooks' kernels want a core of their own
check: lint test score demo readme ## what CI runs in a fresh clone (the benches are long and noisy: make bench)

lock: $(INSTALLED) ## pin what pyproject.toml asks for (ARGS=--upgrade for the newest)
	$(BIN)/uv pip compile pyproject.toml --output-file requirements.lock --quiet $(ARGS) \
		--universal --python-version 3.11 --all-extras --group dev --generate-hashes --no-annotate \
		--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock"

clean: ## remove what make made
	rm -rf $(VENV) demo kg-store .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find kg tests -name __pycache__ -prune -exec rm -rf {} +

$(INSTALLED): pyproject.toml requirements.lock | $(BIN)/python
	$(BIN)/python -m pip install --quiet --only-binary :all: --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "kg needs Python 3.11 or newer: name one, as in 'make PYTHON=python3.13 demo'" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }
