"""Limits of the tools' own behind which they say nothing, and files of ours that a program's names could break."""
from __future__ import annotations

import pytest

from secgen_lib import analyzers
from secgen_lib.analyzers import Program
from secgen_lib.analyzers.tools import cppcheck
from tests.analyzers.present import skip_if_absent
from tests.analyzers.test_contract import CLEAN

DEFECT = "int f(void) { int a[2] = {1, 2}; return a[2]; }\n"


def behind(macros: int) -> str:
    """A defect in one more configuration than ``macros``: cppcheck looks at 12 by itself, by name."""
    others = "".join(f"#ifdef A{i}\nint a{i};\n#endif\n" for i in range(macros))
    return f"{others}#ifdef __linux__\n{DEFECT}#endif\n"


def test_a_defect_behind_many_conditions():
    """Kills: cppcheck's limit of configurations as it stands, and conditions that it must evaluate by itself."""
    skip_if_absent("cppcheck")
    skip_if_absent("gcc_analyzer")
    most = cppcheck.CONFIGURATIONS
    few, many, clean = analyzers.run("cppcheck", [Program("a", "c", behind(40)), Program("b", "c", behind(most)),
                                                  Program("c", "c", CLEAN["c"])], jobs=1)
    assert few.status == "ok" and [f.rule_id for f in analyzers.defects(few)] == ["arrayIndexOutOfBounds"]
    assert many.status == "ok" and [f.rule_id for f in analyzers.defects(many)] == ["arrayIndexOutOfBounds"]
    assert analyzers.is_clean(clean) is True


@pytest.mark.parametrize(("macros", "status"), [
    (cppcheck.CONFIGURATIONS - 3, "ok"), (cppcheck.CONFIGURATIONS, "error")])
def test_the_last_configuration_is_looked_at(macros, status):
    skip_if_absent("cppcheck")
    (run,) = cppcheck.analyze([Program("a", "c", behind(macros))], "c")
    assert run.status == status and (status == "error" or run.findings)


@pytest.mark.parametrize("tool", ["clang_analyzer", "clang_tidy", "gcc_analyzer"])
def test_a_program_of_many_errors_does_not_build(tool):
    """Kills: clang's word that it stops behind 20 errors, taken for a crash of the tool."""
    skip_if_absent(tool)
    (run,) = analyzers.run(tool, [Program("a", "c", "".join(f"int e{i} = miss{i};\n" for i in range(60)))])
    assert run.status == "ok" and {f.category for f in analyzers.defects(run)} == {"build error"}


def test_a_type_of_the_program_does_not_break_our_file_beside_it():
    """Kills: a correct program that is said not to build, because our witness stands in its package."""
    skip_if_absent("staticcheck")
    code = CLEAN["go"] + "\ntype bool struct{ f func() }\n\nvar _ bool\n"
    (run,) = analyzers.run("staticcheck", [Program("a", "go", code)])
    assert run.status == "ok" and run.findings == ()
