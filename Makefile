# `make` alone lists what there is to do. Everything runs from .venv, which `make setup` makes.

BIN := .venv/bin
READY := .venv/.ready
BENCH_READY := bench/.venv/.ready
PIP_COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command 'make lock'

.DEFAULT_GOAL := help
STEPS ?= 100000
SEED ?= 1

.PHONY: help setup chat test soak check proof pictures format lock bench bench-setup languages understanding caution mutants mutmut

help:  ## list the targets
	@sed -nE 's/^([a-z-]+):.*  ## (.*)/\1|\2/p' Makefile | awk -F'|' '{ printf "  make %-12s %s\n", $$1, $$2 }'

setup: $(READY)  ## make .venv from requirements-dev.lock (PYTHON=... names another Python)

$(READY): requirements-dev.lock scripts/setup
	@scripts/setup
	@touch $@

chat: $(READY)  ## talk with the bot in a browser page (ARGS=... are passed on)
	@$(BIN)/python -m bot chat $(ARGS)

test: $(READY)  ## run every test on all cores, then see that bot/core is wholly covered
	$(BIN)/pytest -n logical --cov --cov-report= --cov-fail-under=0 $(ARGS)
	@$(BIN)/coverage report || { echo "make test: the tests pass, but do not reach every line and branch" \
		"of bot/core; those missing are listed above."; exit 1; }

soak: $(READY)  ## hold 100,000 steps of made-up conversations against the safety rules (STEPS=..., SEED=...)
	@$(BIN)/python -m tests.life.soak --steps $(STEPS) --seed $(SEED) $(ARGS)

check: $(READY)  ## format, lint, types, layers, and the model check of the flows
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m bot check --stamped

proof: $(READY)  ## prove the flows, and write the stamp that lets the bot start at once
	$(BIN)/python -m bot check --stamp

pictures: $(READY)  ## make anew what the docs take from flows and rules: a drawing, tables
	$(BIN)/python -m bot graph foot_massage --svg > docs/foot_massage.svg
	$(BIN)/python -m bot safety --write

languages: $(READY)  ## print the state of each language: texts, faults, phrases
	@$(BIN)/python -m bot languages

understanding: $(READY)  ## print how well each language is understood, both halves (ARGS="de --misread")
	@$(BIN)/python -m tests.phrases.measure $(ARGS)

# One thread: where others are at work, several wait for each other, and it takes minutes.
caution: $(READY)  ## learn anew what dangers look like, from the tuned messages (ARGS="de")
	@OMP_NUM_THREADS=1 $(BIN)/python -m tests.phrases.learn $(ARGS)

mutants: $(READY)  ## break flows and safety rules one thing at a time, and see who notices (hours)
	$(BIN)/python -m tests.mutation $(ARGS)

mutmut: $(READY)  ## break bot/core line by line, one mutant in 80 (an hour or more; ARGS="--each 1": all)
	$(BIN)/python -m tests.mutation.line_mutants $(ARGS)

format: $(READY)  ## let ruff format, and mend what it can
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(READY)  ## bring the lock files to pyproject.toml (ARGS=--upgrade: and to the newest versions)
	$(PIP_COMPILE) $(ARGS) pyproject.toml -o requirements.lock
	$(PIP_COMPILE) $(ARGS) pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
	$(PIP_COMPILE) $(ARGS) --group bench -o requirements-bench.lock

bench: bench-setup  ## measure the bot beside its peers (minutes)
	$(BIN)/python -m bot bench updates $(ARGS)

bench-setup: $(BENCH_READY)  ## make bench/.venv, where the peers live

$(BENCH_READY): requirements-bench.lock | $(READY)
	$(BIN)/uv venv --quiet --allow-existing --python $(BIN)/python bench/.venv
	VIRTUAL_ENV=bench/.venv $(BIN)/uv pip sync --quiet --require-hashes --compile-bytecode requirements-bench.lock
	@touch $@
