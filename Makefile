# `make demo` compiles and runs a first program; `make test`, `make test-exports` and `make site` are
# continuous integration. Needs Python >= 3.11 and make: everything else goes into .venv.

PYTHON ?= python3
VENV   ?= .venv
# How many processes the tests use.
JOBS   ?= 2

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip
# Large packages, of which few modules are imported: these get their bytecode when they are.
INSTALL_LARGE := $(PIP) install --quiet --no-compile
# The tests of a file run in one process, so that a model which several of them use is built once.
# Files run in the order of their names: by their numbers of tests, long single tests would be last.
RUN_TESTS := pytest -q -n $(JOBS) --dist loadfile --no-loadscope-reorder
PYTEST := $(BIN)/$(RUN_TESTS)
# Stamps of the installed packages: those of raspc, of its tests, of the other libraries that read
# exported models, of the site, and of the history of speed.
CORE    := $(VENV)/.core
TEST    := $(VENV)/.test
EXPORTS := $(VENV)/.exports
DOCS    := $(VENV)/.docs
HISTORY := $(VENV)/.history

# Installed commands (rasp-opt, filecheck) are found by name in tests.
export PATH := $(abspath $(BIN)):$(PATH)
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Tests start hundreds of processes, which would compile all modules again without their bytecode.
export PYTHONDONTWRITEBYTECODE :=
# Tests run in several processes: threads of each would only wait for one another.
export OPENBLAS_NUM_THREADS ?= 1

FUZZ   ?= --seconds 60
RANGES ?= --count 200
# The sample of `make mutants`, and its other options: `make mutants SEED=2 MUTANTS=--help`.
SEED    ?= 1
MUTANTS ?=
# `make corpus RESUME=--resume` and `make bench RESUME=--resume` continue a run that was interrupted.
RESUME ?=
# The name of this machine in the history of speed.
MACHINE ?= here
ASV     := $(BIN)/asv --config benchmarks/history/asv.conf.json

.PHONY: demo test test-slow test-exports test-lowest test-newest tree lint pytest lit fuzz fuzz-ranges fuzz-language mutants checker stock corpus interchange saturation bench history baselines docs compression-docs site venv clean

demo: $(CORE)
	raspc run examples/reverse.py --input "a b c d"

test: lint pytest

# Installs the libraries that read exported models, torch among them, and runs the tests that need one.
test-exports: $(EXPORTS) tree
	$(PIP) check
	$(BIN)/pyright build/tree/raspc/backends/export
	$(PYTEST) -m 'needs and not slow' $$(grep -rl --include='test_*.py' 'needs(' tests)

# The tests with the declared lower bounds, and with the newest versions that pip installs, each in an
# environment of its own. The lower bounds of NumPy and JAX need Python 3.11 or 3.12.
test-lowest test-newest: test-%: $(VENV)-%/.installed
	$(VENV)-$*/bin/python -m pip check
	PATH=$(abspath $(VENV)-$*/bin):$$PATH $(RUN_TESTS) -m 'not slow'

$(VENV)-lowest/.installed: requirements/lowest.lock pyproject.toml
	@test -x $(@D)/bin/python || $(PYTHON) -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet -r requirements/lowest.lock
	@$(@D)/bin/python -m pip install --quiet --no-build-isolation --no-deps --editable .
	@touch $@

$(VENV)-newest/.installed: pyproject.toml
	@test -x $(@D)/bin/python || $(PYTHON) -m venv $(@D)
	@$(@D)/bin/python -m pip install --quiet --upgrade --upgrade-strategy eager --editable '.[dev]'
	@touch $@

# Pyright's import root: a link for each file, in the folders that package-dir maps to subpackages.
TREE    := build/tree/raspc
FOLDERS := backends craft_dialect frontends passes proof rasp_dialect transformer_dialect values

tree:
	@rm -rf $(dir $(TREE)) && mkdir -p $(dir $(TREE))
	@cp -rs $(CURDIR)/raspc $(TREE)
	@cp -rs $(addprefix $(CURDIR)/,$(FOLDERS)) $(TREE)
	@cp -rs $(CURDIR)/checker $(dir $(TREE))raspc_check

lint: $(TEST) tree
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright

pytest: $(TEST)
	$(PYTEST) -m 'not slow'

# More cases of the tests of `make test`, and more examples of properties, in half an hour or so.
test-slow: $(TEST)
	$(PYTEST) -m 'slow or hypothesis' --hypothesis-profile thorough

# The golden tests by lit, with a process for each command; `make pytest` runs the files in its own.
lit: $(TEST)
	$(BIN)/lit -q -j $(JOBS) lit_tests

# Compiles random programs for a while; see `make fuzz FUZZ=--help`.
fuzz: $(TEST)
	PYTHONPATH=tests/support $(BIN)/python -m random_programs $(FUZZ)

# Compiles programs over ranges of length, scale and mask, in every run form and arithmetic.
fuzz-ranges: $(TEST)
	PYTHONPATH=tests/support $(BIN)/python -m random_ranges $(RANGES)

# Reads random and mutated texts of the RASP language for a while.
fuzz-language: $(TEST)
	PYTHONPATH=tests/support $(BIN)/python -m random_rasp $(FUZZ)

# Changes the code in small ways, counts the changes that tests notice, and writes
# docs/mutation_testing.md.
mutants: $(TEST)
	PYTHONPATH=tests/support $(BIN)/python -m mutation_testing --seed $(SEED) --jobs $(JOBS) $(MUTANTS)

# Writes docs/benchmarks.md, its plot, and docs/throughput.md, corpus_speed.md, pass_times.md
# and pass_effects.md; best on a machine that does nothing else.
bench: $(TEST)
	$(BIN)/python benchmarks/run.py $(RESUME)
	$(BIN)/python benchmarks/throughput.py --write $(RESUME)
	PYTHONPATH=tests/support $(BIN)/python benchmarks/corpus_speed.py --write $(RESUME)
	PYTHONPATH=tests/support $(BIN)/python benchmarks/pass_times.py --write
	PYTHONPATH=tests/support $(BIN)/python benchmarks/pass_effects.py --write $(RESUME)

# Measures the speed of the checked-out commit by asv, and draws all measured commits into
# build/history. `make history MACHINE=NAME` keeps the results of several machines apart.
history: $(HISTORY)
	$(ASV) machine --machine $(MACHINE) --yes
	$(ASV) run --python=same --machine $(MACHINE) --set-commit-hash $$(git rev-parse HEAD)
	$(ASV) publish

# Compiles the programs of examples/index.json with rasp-saturate, and writes docs/egraphs.md.
saturation: $(TEST)
	PYTHONPATH=tests/support $(BIN)/python benchmarks/saturation.py --write $(RESUME)

# Scores circuit finders, subspace search and dictionaries on compiled models, and writes
# docs/baselines.md and docs/dictionaries.md.
baselines: $(TEST)
	$(BIN)/python benchmarks/baselines.py --write
	$(BIN)/python benchmarks/dictionaries.py --write $(RESUME)

# Counts what raspc-check accepts: edited weights, and the programs of examples/index.json.
checker: $(TEST)
	PYTHONPATH=tests/support $(BIN)/python benchmarks/checker.py edits
	PYTHONPATH=tests/support $(BIN)/python benchmarks/checker.py corpus

# Exports every program of examples/index.json as stock checkpoints of transformers, runs these, and
# writes docs/stock_checkpoints.md.
stock: $(EXPORTS)
	PYTHONPATH=tests/support $(BIN)/python benchmarks/stock_checkpoints.py $(RESUME)

# Swaps every held variable of the programs of examples/index.json between pairs of inputs, decides
# the effects of edges, and writes docs/interchange.md.
interchange: $(TEST)
	PYTHONPATH=tests/support $(BIN)/python benchmarks/interchange.py --write $(RESUME)

# Compiles every program of examples/index.json and writes docs/corpus.md.
corpus: $(TEST)
	PYTHONPATH=tests/support $(BIN)/python benchmarks/corpus.py $(RESUME)

# Writes the parts of docs/ that are generated from docstrings and parsers, and its picture.
docs: $(TEST)
	$(BIN)/python docs/generate_passes.py
	$(BIN)/python docs/generate_dialects.py
	$(BIN)/python docs/generate_command_line.py
	$(BIN)/raspc plot examples/hist.py --pipeline interp --kind stream --input "a b a" -o docs/hist_stream.svg

# Builds the documentation into build/site, with the outputs of the notebooks, and checks its links.
# `python -m http.server -d build/site` shows it.
site: $(DOCS) tree
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict
	$(PYTEST) -m 'not slow' tests/site $(wildcard tests/notebooks)
	$(PYTEST) -m slow tests/notebooks/test_own_pass.py tests/architecture/test_documents.py

# Trains what docs/compression.md reports (half an hour on one core), and writes it.
compression-docs: $(TEST)
	$(BIN)/python docs/generate_compression.py

venv: $(TEST)

$(CORE): requirements/core.lock pyproject.toml setup.py
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "raspc needs Python 3.11 or newer; $(PYTHON) is older. Try: make PYTHON=python3.12" >&2; exit 1; }
	@echo "setting up $(VENV)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --quiet -r requirements/core.lock
	@$(PIP) install --quiet --no-build-isolation --no-deps --editable .
	@touch $@

$(TEST): $(CORE) requirements/test.lock
	@echo "installing the packages of the tests into $(VENV)"
	@$(PIP) install --quiet -r requirements/core.lock -r requirements/test.lock
	@touch $@

$(EXPORTS): $(TEST) requirements/exports.lock requirements/hooked.lock requirements/tools.lock
	@echo "installing the libraries that read exported models into $(VENV)"
	@$(INSTALL_LARGE) -r requirements/core.lock -r requirements/test.lock -r requirements/exports.lock
	@$(INSTALL_LARGE) --no-deps --upgrade --target $(VENV)/hooked -r requirements/hooked.lock
	@$(INSTALL_LARGE) --no-deps --upgrade --target $(VENV)/tools -r requirements/tools.lock
	@touch $@

$(DOCS): $(TEST) requirements/docs.lock
	@echo "installing the packages of the site into $(VENV)"
	@$(INSTALL_LARGE) -r requirements/core.lock -r requirements/test.lock -r requirements/docs.lock
	@touch $@

$(HISTORY): $(TEST) requirements/history.lock
	@echo "installing asv into $(VENV)"
	@$(PIP) install --quiet -r requirements/core.lock -r requirements/test.lock -r requirements/history.lock
	@touch $@

clean:
	rm -rf $(VENV) $(VENV)-lowest $(VENV)-newest .pytest_cache .ruff_cache .hypothesis build *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
