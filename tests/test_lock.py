"""Mutations that turn these red: a local suffix (+cpu) in the lock, a dependency without a pin, a second version."""
from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
PINS = [line for line in (ROOT / "requirements.lock").read_text().splitlines() if line and not line.startswith("#")]


def _name(line: str) -> str:
    return re.split(r"[=<>!\[ ]", line, maxsplit=1)[0].lower().replace("_", "-")


def test_every_line_is_one_plain_pin():
    assert [line for line in PINS if not re.fullmatch(r"[A-Za-z0-9._-]+==[0-9][0-9A-Za-z.]*", line)] == []
    assert len({_name(line) for line in PINS}) == len(PINS)


def test_the_lock_holds_every_dependency():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    assert {_name(item) for item in asked} <= {_name(line) for line in PINS}


def test_pip_reads_the_lock_without_this_machines_configuration(tmp_path):
    """``--isolated`` leaves the environment's and the user's settings out; the rest comes from what is installed."""
    said = subprocess.run([sys.executable, "-m", "pip", "--isolated", "install", "--dry-run", "--no-deps", "--no-index",
                           "--disable-pip-version-check", "-r", str(ROOT / "requirements.lock")],
                          capture_output=True, text=True, check=False,
                          env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)})
    assert said.returncode == 0, said.stderr


def test_conda_takes_the_same_pins():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    assert {"pip": ["-r requirements.lock"]} in environment["dependencies"]
    assert "python=3.11" in environment["dependencies"]
