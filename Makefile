# `make demo` compiles and runs a first program; `make test` is what continuous integration runs.
# Needs Python >= 3.11 and make: everything else goes into .venv.

PYTHON ?= python3
VENV   ?= .venv
# How many processes the tests use.
JOBS   ?= 2

BIN   := $(VENV)/bin
STAMP := $(VENV)/.installed

# Installed commands (rasp-opt, filecheck) are found by name in tests.
export PATH := $(abspath $(BIN)):$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1

FUZZ   ?= --seconds 60

.PHONY: demo test tree lint pytest lit fuzz fuzz-language corpus bench docs compression-docs venv clean

demo: $(STAMP)
	raspc run examples/reverse.py --input "a b c d"

test: lint pytest lit

# Pyright's import root: a link for each file, in the folders that package-dir maps to subpackages.
TREE    := build/tree/raspc
FOLDERS := backends craft_dialect frontends passes proof rasp_dialect transformer_dialect values

tree: $(STAMP)
	@rm -rf $(dir $(TREE)) && mkdir -p $(dir $(TREE))
	@cp -rs $(CURDIR)/raspc $(TREE)
	@cp -rs $(addprefix $(CURDIR)/,$(FOLDERS)) $(TREE)
	@cp -rs $(CURDIR)/checker $(dir $(TREE))raspc_check

lint: $(STAMP) tree
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright

pytest: $(STAMP)
	$(BIN)/pytest -q -n $(JOBS)

lit: $(STAMP)
	$(BIN)/lit -q -j $(JOBS) lit_tests

# Compiles random programs for a while; see `make fuzz FUZZ=--help`.
fuzz: $(STAMP)
	PYTHONPATH=tests/support $(BIN)/python -m random_programs $(FUZZ)

# Reads random and mutated texts of the RASP language for a while.
fuzz-language: $(STAMP)
	PYTHONPATH=tests/support $(BIN)/python -m random_rasp $(FUZZ)

# Writes docs/benchmarks.md, its plot and docs/throughput.md; best on a machine that does nothing else.
bench: $(STAMP)
	$(BIN)/python -c 'import matplotlib, tqdm' 2>/dev/null \
	  || $(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/throughput.py --write

# Compiles every program of examples/index.json and writes docs/corpus.md.
corpus: $(STAMP)
	PYTHONPATH=tests/support $(BIN)/python benchmarks/corpus.py

# Writes the parts of docs/ that are generated from docstrings.
docs: $(STAMP)
	$(BIN)/python docs/generate_passes.py

# Trains what docs/compression.md reports (half an hour on one core), and writes it.
compression-docs: $(STAMP)
	$(BIN)/python docs/generate_compression.py

venv: $(STAMP)

$(STAMP): requirements.lock requirements-export.lock requirements-hooked.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "raspc needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12" >&2; exit 1; }
	@echo "setting up $(VENV), which takes two or three minutes the first time"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps -r requirements-export.lock
	@$(BIN)/python -m pip install --quiet --no-deps --upgrade --target $(VENV)/hooked -r requirements-hooked.lock
	@$(BIN)/python -m pip install --quiet --no-build-isolation --no-deps --editable .
	@touch $@

clean:
	rm -rf $(VENV) .pytest_cache .ruff_cache .hypothesis build *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
