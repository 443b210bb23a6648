# The commands of the project, the same for people and for CI. Everything is set up as it is needed.
.DEFAULT_GOAL := help
.PHONY: help serve site check report test audit gallery bench lint set-up requirements clean

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-13s %s\n", $$1, $$2}' Makefile

serve: $(READY)  ## Show the site at http://127.0.0.1:8000/ and follow every edit
	@$(BIN)/healthsite serve

site: $(READY)  ## Build the site into site/, strictly; the old one stays until every check passed
	@$(BIN)/healthsite site

check: $(READY)  ## Check the content and say what is wrong
	@$(BIN)/healthsite check

report: $(READY)  ## Tell editors what is missing, due, hard to read or said in two ways
	@$(BIN)/healthsite report

test: $(READY) lint  ## Run all tests
	@$(BIN)/python -m tools.browser
	@$(BIN)/python -m pytest --numprocesses 2 --dist loadfile -m "not audit"

audit: $(READY)  ## Run the checks that are too slow for every day
	@$(BIN)/python -m tools.browser
	@$(BIN)/python -m pytest -m audit

gallery: $(READY)  ## Take the stored pictures of the component gallery anew
	@$(BIN)/python -m tools.browser
	@HEALTHSITE_REFRESH=1 $(BIN)/python -m pytest -m audit tests/browser/test_gallery.py

lint: $(READY)  ## Check style and types of the code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

bench: $(READY)  ## Measure builds beside stock MkDocs and Material
	@$(BIN)/python -m benchmarks.builds

requirements:  ## Write the hashed requirement files anew from pyproject.toml (needs uv)
	@$(PYTHON) tools/requirements.py

set-up: $(READY)  ## Only set up what the other commands need

$(READY): requirements/dev.txt pyproject.toml tools/set_up.py
	@$(PYTHON) tools/set_up.py
	@touch $(READY)

clean:  ## Remove everything that the commands made
	rm -rf .venv .cache site .site-new .site-old build .pytest_cache .mypy_cache .ruff_cache .hypothesis
