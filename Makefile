# make figures: the main job, from a fresh clone. make test: the tests. make help names the rest.
SHELL := /bin/bash
.ONESHELL:
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3.11
VENV := $(CURDIR)/.venv
READY := $(VENV)/.ready
export PATH := $(VENV)/bin:$(PATH)
export PYTHONDONTWRITEBYTECODE :=
PROFILE ?= lab
SHIPPED := $(patsubst figures/%/data/bundle.json,%,$(wildcard figures/*/data/bundle.json))

.PHONY: help setup native languages analyzers semgrep eslint cweval browser figures promote replay paper recorded qwen qwen-tune qwen-arms test lint docs jupyter lock bench clean

help: ## Say what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

figures: setup ## Run the lab profile end to end, draw the runs whose answers are shipped; figures stay in papermill_runs/
	secgen run $(PROFILE)
	for profile in $(SHIPPED); do secgen restore --keep-own "$$profile"; done

promote: setup ## Take a finished run's figures into figures/lab (PROFILE=paper: another); refuses poorer ones
	secgen promote $(PROFILE)

replay: setup ## Judge all shipped answers anew, count what changes; needs SECGEN_DATA (or the hub) and the toolchains
	for profile in $(SHIPPED); do secgen replay "$$profile"; done

paper: setup ## All arms and training seeds of the lab model, and the arms mined with other eyes (needs make analyzers)
	secgen run paper
	secgen run dynamic

recorded: setup ## Judge recorded GPT-4 C programs (six feedback rounds); needs SECGEN_DATA
	secgen run recorded

qwen: setup ## The paper's experiment on Qwen2.5-Coder-0.5B, answers made anew (hours; goes on after a kill)
	secgen model fetch qwen2.5-coder-0.5b
	secgen run qwen2.5-coder-0.5b --restored drop

qwen-tune: setup ## Its settings, chosen on validation tasks alone
	secgen model fetch qwen2.5-coder-0.5b
	secgen run qwen2.5-coder-0.5b-tune --restored drop

qwen-arms: setup ## Beside DPO: fine-tuning on the good sides, and shuffled labels
	secgen model fetch qwen2.5-coder-0.5b
	secgen run qwen2.5-coder-0.5b-arms --restored continue

test: setup ## The test suite, a small end-to-end run included
	python -m pytest -n 2 --dist loadfile --no-loadscope-reorder --durations=15 --durations-min=20

lint: setup ## Style (ruff) and types (mypy)
	ruff check secgen_lib tests benchmarks
	mypy

docs: setup ## The documentation as a site, in site/ (installs mkdocs-material); a broken link is an error
	python -m pip install --quiet --disable-pip-version-check 'mkdocs-material==9.8.*'
	NO_MKDOCS_2_WARNING=1 python -m mkdocs build --strict --quiet

jupyter: setup ## JupyterLab on the notebooks
	jupyter lab --notebook-dir=notebooks --config=notebooks/jupyter_server_config.py $$([[ $$(id -u) != 0 ]] || echo --allow-root)

setup: $(READY) ## .venv with the pinned packages, the kernel, and the native core (C compiler, bubblewrap)

$(READY): requirements.lock pyproject.toml Makefile
	@$(MAKE) --no-print-directory native
	command -v $(PYTHON) >/dev/null || { echo "make: $(PYTHON) is not there; install Python 3.11 with venv, or name one: make PYTHON=/path/to/python3.11" >&2; exit 2; }
	test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	python -m ipykernel install --sys-prefix --name secgen --display-name secgen --env PATH '$(VENV)/bin:$${PATH}:'"$${PATH#*:}" >/dev/null
	touch $@

native:
	@missing=()
	command -v gcc >/dev/null && command -v objcopy >/dev/null || missing+=(gcc libc6-dev binutils)
	command -v bwrap >/dev/null || missing+=(bubblewrap)
	PATH="$$PATH:/sbin:/usr/sbin" ldconfig -p | grep -q 'libseccomp\.so\.2' || missing+=(libseccomp2)
	if (( $${#missing[@]} )); then
	  if command -v apt-get >/dev/null && [[ $$(id -u) == 0 ]]; then
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null
	  else
	    echo "make: $${missing[*]} missing; install them (Debian, Ubuntu: sudo apt-get install $${missing[*]})" >&2
	    command -v gcc >/dev/null || exit 2
	  fi
	fi

define apt
missing=(); for package in $(1); do dpkg -s "$$package" 2>/dev/null | grep -q '^Status: install ok' || missing+=("$$package"); done
	if (( $${#missing[@]} )) && command -v apt-get >/dev/null && [[ $$(id -u) == 0 ]]; then
	  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}" >/dev/null
	elif (( $${#missing[@]} )); then
	  echo "make: $${missing[*]} missing; install them (Debian, Ubuntu: sudo apt-get install $${missing[*]})" >&2
	fi
endef

L ?= cpp rust java kotlin go javascript
packages_cpp := g++ libboost-dev libssl-dev
packages_rust := $(if $(shell command -v rustc),,rustc)
packages_java := $(if $(shell command -v javac),,default-jdk-headless)
packages_kotlin := $(packages_java) kotlin
packages_go := golang-go golang-github-stretchr-testify-dev
packages_javascript := $(if $(shell command -v node),,nodejs)

packages_analyzers := clang-19 libclang-rt-19-dev llvm-19 valgrind ecj go-staticcheck $(if $(shell command -v clippy-driver),,rust-clippy)

languages: setup ## Optional toolchains: make languages L='cpp rust java kotlin go javascript'
	@wanted="$(foreach language,$(L),$(or $(packages_$(language)),$(if $(filter undefined,$(flavor packages_$(language))),unknown:$(language))))"
	case " $$wanted" in *" unknown:"*) echo "make: no toolchain for $${wanted##*unknown:}; choose from cpp rust java kotlin go javascript" >&2; exit 2;; esac
	$(call apt,$$wanted)
	secgen doctor | grep -E '^[^ ]+ +language ' || true

semgrep: ## semgrep, in an environment of its own (.semgrep): its pins collide with ours
	$(PYTHON) -m venv .semgrep && .semgrep/bin/pip install --quiet --disable-pip-version-check semgrep==1.182.0

eslint: ## eslint and its security plugin (.eslint), for JavaScript; needs npm and node 20.19 or later
	npm install --prefix .eslint --no-audit --no-fund --ignore-scripts --save-exact eslint@10.15.0 eslint-plugin-security@4.1.0

packages_cweval := g++ libssl-dev libsqlite3-dev libxml2-dev libarchive-dev libjwt-dev $(packages_go) golang-golang-x-tools \
	golang-golang-x-crypto-dev golang-github-christrenkamp-goxpath-dev golang-github-mattn-go-sqlite3-dev $(packages_javascript)
npm_cweval := escape-html@1.0.3 node-rsa@1.1.1 argon2@0.41.1 lodash@4.17.21 js-yaml@4.1.0 jsonwebtoken@9.0.2 jsdom@25.0.1 xpath@0.0.34 \
	sqlite3@5.1.7 recheck-linux-x64@4.5.0
pip_cweval := pytest==9.2.0 pycryptodome==4.4.0 PyJWT==2.15.1 argon2-cffi==25.1.0 lxml==6.1.3 PyYAML==6.0.3 requests==2.34.2

cweval: setup ## What CWEval's tests need (.cweval, and Debian's packages): needs npm; compiles sqlite3 for node (minutes)
	@$(call apt,$(packages_cweval))
	$(PYTHON) -m venv .cweval
	.cweval/bin/pip install --quiet --disable-pip-version-check $(pip_cweval)
	npm install --prefix .cweval --no-audit --no-fund --ignore-scripts --save-exact --loglevel=error $(npm_cweval)
	node=$$(dirname "$$(dirname "$$(readlink -f "$$(command -v node)")")")
	if [[ -e $$node/include/node/node.h ]]; then  # sqlite3 brings its source, and no program
	  cd .cweval/node_modules/sqlite3 && node "$$(npm root -g)/npm/node_modules/node-gyp/bin/node-gyp.js" rebuild --nodedir="$$node" >../../sqlite3.log 2>&1 \
	    || echo "make: node's sqlite3 does not build (.cweval/sqlite3.log): one task stays unsupported" >&2
	else
	  echo "make: node's headers are not in $$node/include/node: sqlite3 is not built, one task stays unsupported" >&2
	fi

analyzers: setup ## Optional analyzers and fuzzers: Clang of another release (with libFuzzer), ecj, staticcheck, clippy (make semgrep, make eslint: those)
	@$(call apt,$(packages_analyzers))
	secgen doctor | grep -E '^[^ ]+ +(analyzer|fuzzer) ' || true

browser: ## Chromium, for the tests of notebooks, report, explorer and labelling form
	@$(call apt,chromium)

lock: ## Pin what is installed now
	{ echo "# Every package of the environment, pinned: made by \`make lock\` from pyproject.toml. No local suffixes: any pip reads it."; \
	  python -m pip freeze --exclude-editable | sed -E 's/\+[A-Za-z0-9.]+$$//' | sort -f; } > requirements.lock

bench: setup ## Speed beside the peers, in one run
	for bench in $(filter-out benchmarks/answers.py benchmarks/cweval.py,$(wildcard benchmarks/*.py)); do python "$$bench"; done

clean: ## Remove the environment and all runs (not the promoted figures)
	rm -rf $(VENV) papermill_runs/*-*
