# Two commands do everything: `make run` and `make test`. Every other target is a part of them.
# Each install step leaves a stamp under .venv, so that a second run is quick.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:

PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000

.PHONY: run test check install dev studio web lock browsers clean help

help: ## Say what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: install web ## Install, prepare and serve on http://127.0.0.1:8000
	$(BIN)/stadion models pull --tier minimal
	$(BIN)/stadion serve --port $(PORT)

test: dev web browsers ## Install and run the tests
	$(BIN)/stadion models pull --tier minimal --quiet
	cd frontends/web && npm test --silent
	$(BIN)/pytest -q -m "not browser"
	$(BIN)/pytest -q -m browser # apart: Playwright keeps an event loop running in its thread

check: dev web-deps ## Layers, types, style, file length, licences, links
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --config pyproject.toml
	$(BIN)/mypy agents tools graphs knowledge gpu_services frontends evals
	$(BIN)/pytest -q tests/house
	cd frontends/web && npm run --silent check

install: $(VENV)/.core ## The core tier, into .venv
dev: $(VENV)/.dev ## What tests and checks need, into .venv

$(VENV)/.venv:
	@command -v $(PYTHON) >/dev/null || { echo "Stadion needs Python 3.11: install it, or name it with make PYTHON=..." >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25' 'setuptools>=80' wheel
	touch $@

$(VENV)/.core: $(VENV)/.venv requirements/core.txt pyproject.toml
	$(BIN)/pip install --quiet --require-hashes -r requirements/core.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: $(VENV)/.core requirements/dev.txt
	$(BIN)/pip install --quiet --require-hashes -r requirements/dev.txt
	touch $@

.PHONY: web-deps
web-deps: frontends/web/node_modules/.installed
frontends/web/node_modules/.installed: frontends/web/package-lock.json
	@command -v npm >/dev/null || { echo "The web application is built with Node.js 20 or newer: apt-get install nodejs npm" >&2; exit 1; }
	cd frontends/web && npm ci --no-audit --no-fund --loglevel=error
	touch $@

web: frontends/web/dist/index.html ## Build the web application
frontends/web/dist/index.html: frontends/web/node_modules/.installed $(shell find frontends/web/src frontends/web/public frontends/web/schema -type f 2>/dev/null) frontends/web/index.html
	cd frontends/web && npm run --silent build
	touch $@

browsers: ## Chromium and fonts for browser tests, where this user may install them
	@command -v chromium >/dev/null || { [ "$$(id -u)" = 0 ] && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-core fonts-noto-cjk >/dev/null; } \
	  || echo "No Chromium: browser tests will be skipped (apt-get install chromium)."

studio: $(VENV)/.studio ## torch, vision and replay on top of the core tier
$(VENV)/.studio: $(VENV)/.core requirements/studio.txt
	@echo "studio: installing torch; a CPU build is about 0.2 GB, the default CUDA build several GB"
	$(BIN)/pip install --quiet --prefer-binary 'torch==2.13.0'
	$(BIN)/pip install --quiet --require-hashes -r requirements/studio.txt
	touch $@

lock: $(VENV)/.venv ## Pin every dependency with its hashes
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile -q pyproject.toml --universal --generate-hashes --python-version 3.11 --no-header -o requirements/core.txt
	$(BIN)/uv pip compile -q pyproject.toml --extra dev --universal --generate-hashes --python-version 3.11 --no-header -c requirements/core.txt -o requirements/dev.txt
	$(BIN)/uv pip compile -q pyproject.toml --extra studio --universal --generate-hashes --python-version 3.11 --no-header -c requirements/core.txt -o requirements/studio.txt

clean: ## Remove what was installed and built here
	rm -rf $(VENV) frontends/web/node_modules frontends/web/dist
