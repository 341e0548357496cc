"""The table of attacks in docs/languages.md: it has every attack of every suite once, and is what is printed."""
from __future__ import annotations

import importlib
from collections import Counter
from pathlib import Path

import pytest

from tests.languages import attack_table
from tests.languages.attack_table import NO_PASS, Attack

FOLDER = Path(__file__).parent
OUTCOMES = {"build_error", "crash", "failed", "memory", "timeout", "violation"}
"""What an attack may end as: never ``passed``, and never ``unscored``."""


def names(language):
    return [attack.name for attack in attack_table.attacks() if attack.language == language]


def test_every_attack_has_one_class_and_every_class_has_attacks_that_there_are():
    """Red where a line of attack_classes.txt goes, stands twice, or is misspelt; where an attack comes without one."""
    classes = attack_table.classes()
    assert all(classes.values()), "a class without attacks"
    listed = Counter(member for members in classes.values() for member in members)
    known = Counter((attack.language, attack.name) for attack in attack_table.attacks())
    assert not known - listed, "attacks without a class: name them in tests/languages/attack_classes.txt"
    assert not listed - known, "in attack_classes.txt twice, or there is no such attack"


def test_no_suite_is_left_out_of_the_table():
    """Red where a language of the table goes, or one is added beside it."""
    suites = {path.stem.removeprefix("attacks_") for path in FOLDER.glob("attacks_*.txt")}
    assert suites == set(attack_table.LANGUAGES)


@pytest.mark.parametrize("language", attack_table.LANGUAGES)
def test_the_attacks_of_the_table_are_those_that_are_run(language):
    """Red where a header is not read by the suite's own test, or two have one name, so that one is never run."""
    kept = importlib.import_module(f"tests.languages.test_{language}").ATTACKS
    run = [name if isinstance(name, str) else name[0] for name in kept]
    assert [name.split(" | ")[0] for name in run] == names(language)
    assert len(set(run)) == len(run)


def test_no_attack_is_meant_to_pass():
    for attack in attack_table.attacks():
        assert attack.outcomes and set(attack.outcomes) <= OUTCOMES, attack


@pytest.mark.parametrize(("header", "name", "outcomes"), [
    ("=== os._exit\n", "os._exit", NO_PASS),
    ("=== fork bomb | failed timeout | violation\n", "fork bomb", ("failed", "timeout")),
    ("=== noise | failed / passed\n", "noise", ("failed",)),
    ("=== leak, hidden @ security | violation\n", "leak, hidden @ security", ("violation",)),
    ("=== generator | failed | assert(f(1) === 3); f(1) returned {} / x\n", "generator", ("failed",)),
])
def test_a_header_is_read_as_the_suites_read_it(header, name, outcomes):
    assert attack_table.read("c", f"Said before.\n\n{header}a === b | c\n") == [Attack("c", name, outcomes)]


def test_a_cell_counts_by_outcome():
    def ends(*outcomes):
        return Attack("c", "x", outcomes)

    assert attack_table.cell([]) == ""
    assert attack_table.cell([ends("failed"), ends("failed")]) == "2 failed"
    mixed = [ends("build_error"), ends("timeout", "failed"), ends("failed"), ends("failed", "timeout")]
    assert attack_table.cell(mixed) == "4: 2 failed/timeout, 1 build error, 1 failed"
    assert attack_table.cell(mixed, short=True) == "4: 1 build error, 1 failed, 2 one of several"
    assert attack_table.cell([ends(*NO_PASS[::-1])], short=True) == "1 not passed"


def test_the_table_in_the_documentation_is_the_one_that_is_printed():
    page = (FOLDER.parents[1] / "docs" / "languages.md").read_text(encoding="utf-8")
    assert f"\n\n{attack_table.table()}\n\n" in page, "put in what `python -m tests.languages.attack_table` prints"
