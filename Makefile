# Two commands do all the set-up on a fresh machine: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TOOLS := $(VENV)-tools
UV := $(TOOLS)/bin/uv
LANGUAGE ?= es
SERVE ?= yes

.PHONY: setup demo test quick check fix bench sizes system clean

setup: $(VENV)/.ready

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit("Llavero needs Python 3.11 or later" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/pip install --quiet --disable-pip-version-check "uv>=0.9"

$(VENV)/.ready: $(UV) pyproject.toml uv.lock
	$(UV) sync --frozen --quiet --compile-bytecode --python $(PYTHON)
	@$(BIN)/python -m compileall -q src
	@touch $@

# The main job on the sample company: import, analyse, Word report in both languages.
demo: setup
	$(BIN)/llavero demo --workspace demo --language $(LANGUAGE) $(if $(filter no,$(SERVE)),--no-serve)

# Everything: what only the system has is installed where that is possible, then every check
# and every test runs. Tests that lack something are skipped and say what.
test: setup system check
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -ra $(ARGS)

quick: setup
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "not slow" $(ARGS)

system:
	@sh scripts/system.sh

check: setup
	@sh scripts/check.sh

fix: setup
	$(BIN)/ruff check --fix src tests benchmarks
	$(BIN)/ruff format src tests benchmarks

bench: setup
	$(BIN)/python -m benchmarks

sizes:
	@find src -name '*.py' | xargs wc -l | sort -rn | sed 1d | head -10

clean:
	rm -rf $(VENV) $(TOOLS) demo
