# Reader's chores. `make help` lists them. Everything is set up on first use, and quick after that.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python -B
KIT := build/reader.kit
CONTENT := $(shell find content -type f)
CODE := $(shell find reader -name '*.py')
MAKER := $(shell find reader/authoring reader/kit -name '*.py')
SCREEN := xvfb-run -a -s '-screen 0 1366x768x24'

.PHONY: help run test cover lint bench bundle clean screen
.DEFAULT_GOAL := help

help:  ## list what there is
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 16

run: screen $(VENV)/run $(KIT) build/compiled  ## open Reader
	@$(PY) -m reader

test: $(VENV)/test $(KIT) build/compiled  ## pass the tests
	@$(SCREEN) $(PY) -m pytest -q

cover: $(VENV)/test $(KIT)  ## the tests, and which branches they take
	@$(SCREEN) $(PY) -m pytest -q --cov --cov-report=term

lint: $(VENV)/test  ## style, types, import contracts
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@$(VENV)/bin/lint-imports

bench: $(VENV)/test $(KIT) build/compiled  ## times and sizes, as ratios
	@$(SCREEN) $(PY) -m bench

bundle: $(VENV)/test $(KIT)  ## one folder that needs no Python, in dist/
	@$(VENV)/bin/pyinstaller --noconfirm --log-level WARN build.spec
	@$(PY) -m bench.size dist/Reader
	@$(SCREEN) $(PY) -m pytest -q tests/promises/test_bundle.py

clean:  ## remove what was built
	rm -rf build dist $(VENV)

# Said before anything is set up.
screen:
	@[ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ] || \
	{ echo "There is no screen here: run make from a desktop, or set DISPLAY." >&2; exit 1; }

$(KIT): $(CONTENT) $(MAKER) | $(VENV)/run
	@mkdir -p build
	@$(PY) -m reader build content -o $(KIT)

# Bytecode is made here, once: the program itself writes nothing.
build/compiled: $(CODE) | $(VENV)/run
	@mkdir -p build
	@$(VENV)/bin/python -m compileall -q reader && touch $@

$(VENV)/run: requirements.txt .ci/packages-run
	@.ci/system .ci/packages-run
	@.ci/environment $(PYTHON) $(VENV) requirements.txt
	@touch $@

$(VENV)/test: requirements-dev.txt .ci/packages-run .ci/packages-test
	@.ci/system .ci/packages-run .ci/packages-test
	@.ci/environment $(PYTHON) $(VENV) requirements-dev.txt
	@touch $(VENV)/run $@
