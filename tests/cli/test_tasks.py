"""``secgen tasks list``. Mutations that turn these red: a paragraph for each absent data set; the lab left out."""
from __future__ import annotations

from click.testing import CliRunner

from secgen_lib import tasks as datasets
from secgen_lib.cli import main
from secgen_lib.core.errors import SecgenError
from secgen_lib.tasks import multieval


def test_what_is_absent_is_a_short_line_and_said_once(monkeypatch):
    def absent(name, **options):
        raise SecgenError("the data set is not here; " + "and how it is fetched " * 15, name)

    monkeypatch.setattr(datasets, "load", absent)
    done = CliRunner().invoke(main, ["tasks", "list"])
    listed, _, explained = done.output.partition("\n\n")
    lines = listed.splitlines()
    assert done.exit_code == 0
    assert [line.split()[0] for line in lines] == [name for name in datasets.names() if name != "selected"]
    assert max(map(len, lines)) < 90 and sum(line.endswith("not here") for line in lines) == len(lines) - 1
    assert explained.startswith(f"{len(lines) - 1} not here: set SECGEN_DATA") and explained.count("fetched") == 15


def test_what_is_there_is_counted():
    said = CliRunner().invoke(main, ["tasks", "list"]).output
    there = len(list(multieval.folder().glob("*/*/functional.*")))
    [line] = [line for line in said.splitlines() if line.startswith("multieval ")]
    assert line.split(maxsplit=1)[1] == f"{there} tasks: c, cpp, java, python, rust" and "\nlab  " in said
